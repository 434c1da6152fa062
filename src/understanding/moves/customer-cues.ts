import { asksForSomething, tellsOfTrouble } from '../requests.ts'
import type { Grammar } from './grammar.ts'

/** Words of thanks in the languages that were learned. */
export const THANKS =
  /\b(?:thank\w*|thx|cheers|ta|merci|dank\w*|gracias|grazie|obrigad[oa]|bedankt|tack|takk?|kiitos|dziek\w*|dekuj\w*|dik\w?|mersi|multumesc|tesekkur\w*|koszon\w*|koszi)\b|спасибо|ευχαριστ|ありがとう|谢谢/
const NUMBER = /\d/
const QUESTION = /[?？؟]/
const IF = /\b(?:if|once|when|si|quand|des que|wenn|sobald|falls|cuando|se|quando|als|zodra)\b/
const FIRST =
  /\b(?:i|ill|im|ive|we|well|weve|je|j|jai|nous|on|ich|wir|hab|yo|io|eu|ik|jag|jeg|voy|vamos|he|hemos|ho|abbiamo)\b/

/** Names of the cues, a bit each in this order. */
const CUES = [
  'own',
  'noOwn',
  'resolved',
  'trouble',
  'asks',
  'wrong',
  'thanks',
  'number',
  'question',
  'condition',
  'first',
  'tiny',
  'short',
  'long',
] as const
/** Short answers are of at most so many characters; tiny ones of one or two words. */
const TINY = 14
const SHORT = 30
const LONG = 90

const PAIRS = CUES.flatMap((_, i) => CUES.slice(i + 1).map((_, j) => (1 << i) | (1 << (i + 1 + j))))
const FEATURES: readonly number[] = [...CUES.map((_, i) => 1 << i), ...PAIRS]
export const CUSTOMER_CUE_ROWS = FEATURES.length

/** What patterns find in a folded sentence of a customer, as bits of the cues. */
export function customerCuesOf(folded: string, grammar: Grammar | undefined): number {
  const { length } = folded
  const found = [
    grammar?.own.test(folded) === true,
    grammar?.noOwn.test(folded) === true,
    grammar?.resolved.test(folded) === true,
    grammar?.trouble.test(folded) === true,
    asksForSomething(folded),
    tellsOfTrouble(folded),
    THANKS.test(folded),
    NUMBER.test(folded),
    QUESTION.test(folded),
    IF.test(folded),
    FIRST.test(folded),
    length <= TINY,
    length > TINY && length <= SHORT,
    length > LONG,
  ]
  let cues = 0
  for (let i = 0; i < found.length; i++) if (found[i]) cues |= 1 << i
  return cues
}

/** Writes the numbers of the features that these cues make, 0 to `CUSTOMER_CUE_ROWS - 1`, and returns how many there are. */
export function writeCustomerCueRows(cues: number, rows: Int32Array): number {
  let count = 0
  for (let i = 0; i < FEATURES.length; i++) if ((cues & FEATURES[i]!) === FEATURES[i]) rows[count++] = i
  return count
}
