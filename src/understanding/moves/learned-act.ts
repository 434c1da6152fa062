import { type Act, ask, MATERIAL, type Reading } from './read-by-grammar.ts'
import { type Doubt, latest, type Said } from './said.ts'
import { CUE } from './sentence-cues.ts'
import { MOVES } from './sentence-reader.ts'

/** From this share on, what was learned decides against the grammar. */
export const SURE = 0.78
/** From this share on, it decides where the grammar found nothing open. */
export const LIKELY = 0.6
/** From this share on, it decides in languages without a grammar. */
export const ALONE = 0.5
/** Less doubt than this changes nothing. */
export const LEAST_DOUBT = 0.1

const ACTS: readonly Act[] = ['ours', 'outside', 'ask', 'none', 'none', 'none']
const OWED = ['us', 'third_party', 'customer'] as const
const DONE = MOVES.indexOf('done')
const COURTESY = MOVES.indexOf('courtesy')

export interface Learned {
  readonly act: Act
  readonly share: number
  /** How likely any step stays open, and whose it would be. */
  readonly open: number
  readonly owed: Doubt['owed']
  /** Surely says that something was done. */
  readonly done: boolean
  readonly courtesy: boolean
}

/** The likeliest act of a sentence with its share, and how likely any step stays open, and whose. */
export function learnedOf(shares: Float64Array): Learned {
  let open = 0
  let best = 0
  for (let c = 0; c < OWED.length; c++) {
    open += shares[c]!
    if (shares[c]! > shares[best]!) best = c
  }
  const none = 1 - open
  const rest = {
    open,
    owed: OWED[best]!,
    done: shares[DONE]! > LIKELY,
    courtesy: shares[COURTESY]! > LIKELY,
  }
  return none > shares[best]!
    ? { act: 'none', share: none, ...rest }
    : { act: ACTS[best]!, share: shares[best]!, ...rest }
}

/** Notes an act that was learned, not found by a grammar. */
export function take(act: Act, folded: string, cues: number, said: () => Said, reading: Reading): void {
  switch (act) {
    case 'ours':
      reading.ours ??= said()
      reading.informs = (cues & (CUE.inform | CUE.handed)) !== 0
      reading.last = 'ours'
      return
    case 'outside':
      reading.outside = reading.outside === undefined ? said() : latest(reading.outside, said())
      reading.outsider = true
      reading.last = 'outside'
      return
    case 'ask': {
      const question = (cues & CUE.question) !== 0
      ask(reading, said(), (cues & CUE.offer) !== 0, question && !MATERIAL.test(folded))
    }
  }
}
