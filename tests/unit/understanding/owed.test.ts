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
