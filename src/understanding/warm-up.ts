import { detectAutomatedHeaders } from '../text/automated-headers.ts'
import { detectLanguage } from '../text/language.ts'
import { readMessageText } from '../text/read-message-text.ts'
import { readConsent } from './consent.ts'
import { readEntities } from './entities.ts'
import { isGoodbye } from './goodbye.ts'
import { readOwed } from './owed.ts'
import { readSentiment, readUrgency } from './sentiment.ts'
import { readSpam } from './spam.ts'
import { readThanks } from './thanks.ts'
import { readTopics } from './topics.ts'

/** A few words of many languages, each of which has tables of its own. */
const WORDS = [
  'Thank you, all good now',
  'Merci beaucoup, bonne journée',
  'Vielen Dank, alles klar',
  'Muchas gracias, todo bien',
  'Grazie mille',
  'Muito obrigado',
  'Hartelijk bedankt',
  'Tack så mycket',
  'Mange tak',
  'Tusen takk',
  'Kiitos paljon',
  'Dziękuję bardzo',
  'Děkuji moc',
  'Köszönöm szépen',
  'Mulțumesc mult',
  'Teşekkür ederim',
  'Спасибо большое',
  'Дякую',
  'Ευχαριστώ πολύ',
  'תודה רבה',
  'شكرا جزيلا',
  'ありがとうございます',
  '谢谢',
  '감사합니다',
  // Words of no list, so that n-grams are asked too.
  'Lorem ipsum dolor sit amet consectetur adipiscing elit',
]

/** What customers and agents say to each other, in the languages that have grammars: promises, dates, questions, news. */
const TALKS: readonly (readonly [language: string, customer: string, agent: string])[] = [
  [
    'en',
    'Hi, my order #12345 has not arrived and I am disappointed. Where is it? Please call me on +44 20 7946 0958.',
    'Hi Sam,\n\nSorry for the delay. We will refund you within 5 days and the courier will call you tomorrow. Could you send us a photo?\n\nBest regards,\nAnn',
  ],
  [
    'fr',
    'Bonjour, je n’ai toujours pas reçu ma commande n° 12345. Pouvez-vous me rappeler au 01 23 45 67 89 ?',
    'Bonjour Léa,\n\nDésolée pour le retard. Nous vous rembourserons sous 5 jours et je reviens vers vous demain. Pouvez-vous nous envoyer une photo ?\n\nCordialement',
  ],
  [
    'de',
    'Hallo, meine Bestellung 12345 ist noch immer nicht da. Wo bleibt sie? Rufen Sie mich bitte an: 030 1234567.',
    'Hallo Jan,\n\nes tut uns leid. Wir erstatten Ihnen den Betrag innerhalb von 5 Tagen und melden uns morgen. Könnten Sie uns ein Foto schicken?\n\nViele Grüße',
  ],
  [
    'es',
    'Hola, todavía no he recibido mi pedido 12345. ¿Dónde está? Llámenme al 912 345 678, por favor.',
    'Hola Ana,\n\nDisculpe la espera. Le reembolsaremos en 5 días y le escribiremos mañana. ¿Podría enviarnos una foto?\n\nUn saludo',
  ],
  [
    'it',
    'Buongiorno, non ho ancora ricevuto il mio ordine 12345. Dov’è?',
    'Buongiorno,\n\nci scusiamo. La rimborseremo entro 5 giorni e le scriveremo domani. Può inviarci una foto?\n\nCordiali saluti',
  ],
  [
    'pt',
    'Olá, ainda não recebi a minha encomenda 12345. Onde está?',
    'Olá,\n\npedimos desculpa. Vamos reembolsar em 5 dias e escrevemos amanhã. Pode enviar-nos uma foto?\n\nCumprimentos',
  ],
  [
    'nl',
    'Hallo, mijn bestelling 12345 is nog niet aangekomen. Waar is het pakket?',
    'Hallo,\n\nonze excuses. We betalen u binnen 5 dagen terug en bellen u morgen. Kunt u ons een foto sturen?\n\nMet vriendelijke groet',
  ],
]
const MAIL_BELOW = '\n\nOn Mon, 2 Mar 2026 at 10:15, Ann <ann@shop.example> wrote:\n> We have received your return.\n'
/** A pattern is compiled at its first use, and for good at its second. */
const ROUNDS = 2

/** Loads every table and compiles every pattern that reading needs, which takes a moment: for a process that will answer others, before it does. */
export function warmUp(): void {
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of WORDS) warmUpWith(text, 'We will refund you tomorrow. Can I help with anything else?')
    for (const [language, customer, agent] of TALKS) {
      readOwed(
        [
          { from: 'customer', text: `${round} ${customer}` },
          { from: 'agent', text: `${agent} ${round}` },
        ],
        {
          language,
        },
      )
      warmUpWith(`${customer} ${round}`, `${agent} ${round}`)
    }
  }
}

function warmUpWith(text: string, said: string): void {
  detectLanguage(text)
  readMessageText({ text: `${text}${MAIL_BELOW}` })
  readThanks({ text, prevAgentText: said })
  readOwed([
    { from: 'customer', text },
    { from: 'agent', text: said },
    { from: 'customer', text: WORDS[0]! },
  ])
  readTopics(text)
  readSpam({ text })
  readSentiment(text)
  readUrgency(text)
  readEntities(text, 'FR')
  readConsent(text, 'email')
  isGoodbye(text)
  detectAutomatedHeaders({}, text, text)
}
