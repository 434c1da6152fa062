import { describe, expect, it } from 'vitest'
import { readOwed } from '../../../src/understanding/owed.ts'

const AT = Date.UTC(2026, 10, 18, 10)
const HOUR = 3_600_000
const said = (from: 'customer' | 'agent', text: string, hours = 0) => ({ from, text, at: AT + hours * HOUR })
const who = (...messages: ReturnType<typeof said>[]) => readOwed(messages).owed

describe('what agents leave open', () => {
  it.each([
    ['I need to clear this up with the workshop. You will hear from me on Friday at the latest.', 'us'],
    ['Je vérifie avec une collègue et je vous écris demain.', 'us'],
    ['Ich habe im Lager nachgefragt und melde mich bis Dienstag.', 'us'],
    ['Lo consulto con una compañera y le escribo mañana.', 'us'],
    ['Me ocupo de ello y le contesto en 24 horas.', 'us'],
    ['We have asked them to look for it. We have to wait for their answer.', 'third_party'],
    ['Nous attendons maintenant la réponse de UPS.', 'third_party'],
    ['Wir warten jetzt auf die Antwort von DHL.', 'third_party'],
    ['Ahora esperamos la respuesta de Correos.', 'third_party'],
    ['So that I can check, may I have your order number?', 'customer'],
    ['La facture est jointe. Merci de nous avoir contactés.', 'nothing'],
    ['Ich habe Ihnen das Geld erstattet, den Artikel können Sie behalten.', 'nothing'],
    ['Your order is cancelled. For security, please never send us card details.', 'nothing'],
    ['Le numéro est 42 ; la page peut mettre 24 heures à se mettre à jour.', 'nothing'],
  ])('%s → %s', (text, owed) => {
    expect(who(said('customer', 'Hello, a question?'), said('agent', text))).toBe(owed)
  })
})

describe('what agents forbid', () => {
  it.each([
    ['en', 'Please do not reply to this email, the mailbox is not read.', 'nothing'],
    ['en', 'Kindly refrain from replying here, use our contact form.', 'nothing'],
    ['en', 'Please do not forget to send the photo.', 'customer'],
    ['en', 'Please do not use the old form, fill in the new one attached.', 'customer'],
    ['de', 'Bitte schicken Sie uns nie Kartendaten.', 'nothing'],
    ['de', 'Bitte antworten Sie nicht auf diese E-Mail.', 'nothing'],
    ['de', 'Bitte schicken Sie uns nicht den Kassenbon, sondern die Bestellnummer.', 'customer'],
    ['de', 'Schicken Sie uns bitte das Teil zurück, das nicht passt.', 'customer'],
    ['fr', 'Merci de ne jamais nous envoyer vos coordonnées bancaires.', 'nothing'],
    ['fr', 'Merci de ne pas envoyer le ticket mais le numéro de commande.', 'customer'],
    ['fr', 'Ne vous inquiétez pas, nous vous enverrons les vis lundi.', 'us'],
    ['es', 'Por favor, no nos envíe nunca los datos de su tarjeta.', 'nothing'],
    ['es', 'No use el formulario antiguo, rellene el nuevo que adjuntamos.', 'customer'],
  ])('%s: %s → %s', (language, text, owed) => {
    const turn = [said('customer', QUESTIONS[language]!), said('agent', `${ANSWERS[language]} ${text}`, 1)]

    expect(who(...turn)).toBe(owed)
  })
})

describe('what comes by itself', () => {
  it.each([
    ['en', 'It will rain tomorrow, so the terrace stays closed.', 'nothing'],
    ['en', 'The concert takes place on Friday evening.', 'nothing'],
    ['de', 'Das Treffen findet morgen statt.', 'nothing'],
    ['de', 'Ihre Reparatur findet morgen statt.', 'us'],
    ['fr', 'La réunion aura lieu demain à dix heures.', 'nothing'],
    ['fr', 'Le remboursement aura lieu vendredi.', 'us'],
    ['es', 'El domingo habrá luna llena.', 'nothing'],
    ['es', 'La reunión es mañana y después le llamaremos.', 'us'],
    ['es', 'Nunca le pediremos su contraseña.', 'nothing'],
    ['fr', 'Nous ne vous demanderons jamais votre mot de passe.', 'nothing'],
  ])('%s: %s → %s', (language, text, owed) => {
    const turn = [said('customer', QUESTIONS[language]!), said('agent', `${ANSWERS[language]} ${text}`, 1)]

    expect(who(...turn)).toBe(owed)
  })
})

const QUESTIONS: Readonly<Record<string, string>> = {
  en: 'Does the lamp have a plug?',
  de: 'Hat die Lampe einen Stecker?',
  fr: 'La lampe a-t-elle une prise ?',
  es: '¿Lleva enchufe la lámpara?',
}
const ANSWERS: Readonly<Record<string, string>> = {
  en: 'Yes, it has a plug.',
  de: 'Ja, sie hat einen Stecker.',
  fr: 'Oui, elle a une prise.',
  es: 'Sí, lleva enchufe.',
}

describe('wishes to be left in peace', () => {
  it.each([
    ['STOP', 'nothing'],
    ['Please take me off your list', 'us'],
    ['Quisiera darme de baja', 'us'],
    ['Bitte löschen Sie mein Konto', 'us'],
    ['Je souhaite résilier mon abonnement', 'us'],
  ])('%s → %s', (text, owed) => {
    expect(who(said('customer', text))).toBe(owed)
  })
})

describe('languages without patterns', () => {
  it.each([
    ['Jag återkommer så snart jag vet mer.', 'us'],
    ['Kan du skicka en bild?', 'customer'],
    ['Budet har paketet och levererar imorgon.', 'third_party'],
    ['Leveransen tar fyra dagar.', 'nothing'],
    ['返品は14日以内であれば可能です。', 'nothing'],
  ])('%s → %s', (text, owed) => {
    expect(who(said('customer', 'Hej, en fråga?'), said('agent', text, 1))).toBe(owed)
  })
})

describe('promises and what came after them', () => {
  const promise = said('agent', 'I have asked our warehouse and will get back to you by Friday.', 1)

  it('holds a promise while only courtesies follow', () => {
    const question = said('customer', 'Where is it?')

    expect(who(question, promise, said('customer', 'Thank you!', 2))).toBe('us')
    expect(who(question, promise, said('agent', 'We are sorry for the delay.', 30), said('customer', 'ok', 31))).toBe(
      'us',
    )
    expect(
      who(
        question,
        promise,
        said('customer', 'Thanks', 2),
        said('agent', "You're welcome!", 3),
        said('customer', '👍', 4),
      ),
    ).toBe('us')
  })

  it('puts a promise aside once the answer has come', () => {
    const answer = said('agent', 'Your parcel was found and a new delivery is booked; the label is attached.', 30)

    expect(who(said('customer', 'Where is it?'), promise, answer, said('customer', 'Great, thanks!', 31))).toBe(
      'nothing',
    )
  })

  it('takes thanks below an answer to our question as the answer', () => {
    const ask = said('agent', 'Could you send me your order number?', 1)

    expect(who(said('customer', 'Hi'), ask, said('customer', 'It is #590051. Thanks', 2))).toBe('us')
    expect(who(said('customer', 'Hi'), ask, said('customer', 'Please find the photos attached. Thanks', 2))).toBe('us')
  })
})

describe('a conversation as a whole', () => {
  const trouble = said('customer', 'My parcel arrived broken, I want a refund.')
  const refund = said('agent', 'We will refund you within 5 days.', 1)

  it.each([
    [
      'a promise outlives a question about something else',
      [refund, said('customer', 'Do you ship to Malta?', 2), said('agent', 'Yes, we ship to Malta.', 3)],
      'us',
    ],
    ['what was done keeps it', [refund, said('agent', 'Your money has been refunded.', 30)], 'nothing'],
    ['the customer says that it came', [refund, said('customer', 'Got the money, thanks', 60)], 'nothing'],
    ['the customer presses', [refund, said('customer', 'Still nothing!', 200)], 'us'],
    [
      'a promise on a condition waits for the customer',
      [said('agent', 'As soon as you send us a photo, we will refund you.', 1)],
      'customer',
    ],
    [
      'the condition was met',
      [said('agent', 'Please send us a photo.', 1), said('customer', 'Here you go, attached.', 2)],
      'us',
    ],
    [
      'the customer takes a step',
      [said('agent', 'Please send us a photo.', 1), said('customer', 'Will do tonight', 2)],
      'customer',
    ],
    [
      'the bank has it',
      [said('agent', 'I have refunded you; your bank needs 3 days to post the money to your account.', 1)],
      'third_party',
    ],
    ['nothing of it was understood', [said('agent', 'Hyvää päivää, teemme sen huomenna.', 1)], 'us'],
    ['words that are not understood settle no complaint', [said('agent', 'The parcel desk and the van.', 1)], 'us'],
    ['a told fact answers', [said('agent', 'That is normal for the first days; it stops by itself.', 1)], 'nothing'],
  ] as const)('%s', (_, messages, owed) => {
    expect(who(trouble, ...messages)).toBe(owed)
  })

  it('drops a date that is over and ends the others in the zone of the team', () => {
    const messages = [trouble, refund]

    expect(readOwed(messages, { timeZone: 'America/New_York' }).due).toBe(Date.UTC(2026, 10, 24, 4, 59, 59))
    expect(readOwed([...messages, said('customer', 'Still nothing!', 300)]).due).toBe(undefined)
  })
})
