import { detectLanguage } from '../text/language.ts'
import { readOwed } from './owed.ts'
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

/** Loads every table that reading needs, which takes a moment: for a process that will answer others, before it does. */
export function warmUp(): void {
  for (const text of WORDS) {
    detectLanguage(text)
    readThanks({ text, prevAgentText: 'We will refund you tomorrow. Can I help with anything else?' })
    readOwed([{ from: 'customer', text }])
    readTopics(text)
    readSpam({ text })
  }
}
