import { CHECK, COURTESY } from './ask-patterns.ts'
import type { Grammar } from './grammar.ts'
import { HOLD } from './promise-patterns.ts'

const PATTERNS = [
  'promise',
  'dispatch',
  'inform',
  'handed',
  'team',
  'outsider',
  'outside',
  'underway',
  'arrival',
  'ask',
  'offer',
  'condition',
  'optional',
  'done',
] as const satisfies readonly (keyof Grammar)[]
const SIGNS = ['question', 'hold', 'check', 'courtesy', 'first', 'others', 'dated'] as const
type CueName = (typeof PATTERNS)[number] | (typeof SIGNS)[number]

/** A bit for each thing that a grammar finds in a sentence. */
export const CUE = Object.fromEntries([...PATTERNS, ...SIGNS].map((name, i) => [name, 1 << i])) as Readonly<
  Record<CueName, number>
>

const SINGLES = [...PATTERNS, ...SIGNS].map((_, i) => 1 << i)
const CORE: readonly CueName[] = [
  'promise',
  'handed',
  'outsider',
  'done',
  'ask',
  'question',
  'underway',
  'condition',
  'optional',
  'first',
  'dated',
]
const PAIRS = CORE.flatMap((one, i) => CORE.slice(i + 1).map(other => CUE[one] | CUE[other]))
/** Sets of cues that count as one feature where all of them are there; the last feature is that there are none at all. */
const FEATURES: readonly number[] = [...SINGLES, ...PAIRS]
export const CUE_ROWS = FEATURES.length + 1

const FIRST_PERSON =
  /\b(?:i|im|ive|ill|id|we|weve|well|us|our|my|je|j|jai|nous|notre|nos|mon|ma|mes|on|ich|wir|uns|unsere?[nmrs]?|mein\w*|yo|nosotros|nuestr\w+|mi|mis|nos|me|io|noi|nostr\w+|eu|ik|we|ons|onze|mijn)\b/
const OTHERS =
  /\b(?:they|theyll|theyve|them|their|he|hes|she|ils?|elles?|leurs?|er|ihn|deren|dort|ellos|ella|loro|eles|elas|zij|hij)\b/
const DATED =
  /\d|\b(?:\w+day|tomorrow|tonight|weeks?|month|days|hours|demain|ce soir|semaine|jours?|mois|heures?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|heute|morgen|abend|woche|wochen|tagen?|monats?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|hoy|manana|noche|semanas?|dias?|mes|horas?|lunes|martes|miercoles|jueves|viernes|sabado|domingo|oggi|domani|giorni|settimana|hoje|amanha|vandaag|weken?|dagen)\b/

/** What the grammar finds in a folded sentence, as bits of `CUE`. */
export function cuesOf(folded: string, grammar: Grammar): number {
  const plain = grammar.noPromise.test(folded) ? folded.replace(grammar.noPromise, ' ') : folded
  let cues = 0
  for (let i = 0; i < PATTERNS.length; i++) {
    if (grammar[PATTERNS[i]!].test(i < 2 ? plain : folded)) cues |= 1 << i
  }
  if (/[?？؟]/.test(folded)) cues |= CUE.question
  if (HOLD.test(folded)) cues |= CUE.hold
  if (CHECK.test(folded)) cues |= CUE.check
  if (COURTESY.test(folded)) cues |= CUE.courtesy
  if (FIRST_PERSON.test(folded)) cues |= CUE.first
  if (OTHERS.test(folded)) cues |= CUE.others
  if (DATED.test(folded)) cues |= CUE.dated
  return cues
}

/** Writes the numbers of the features that these cues make, 0 to `CUE_ROWS - 1`, and returns how many there are. */
export function writeCueRows(cues: number, rows: Int32Array): number {
  let count = 0
  for (let i = 0; i < FEATURES.length; i++) if ((cues & FEATURES[i]!) === FEATURES[i]) rows[count++] = i
  if (count === 0) rows[count++] = FEATURES.length
  return count
}
