import type { PackedHeads } from '../../src/understanding/learned/linear-heads.ts'
import { packHeads } from './pack-heads.ts'
import { trainHeads } from './train-heads.ts'

export interface LabelledSpam {
  readonly text: string
  /** Rows of other sets do not say: they are all customers'. */
  readonly spam?: boolean
}

/** What the head of unwanted mail comes to after all rows; pitches are few among them and count twice. */
export function learnSpam(rows: readonly LabelledSpam[]): PackedHeads {
  const learning = rows.map(({ text, spam = false }) => ({ text, heads: spam ? ['spam'] : [], weight: 1 }))
  const options = { heads: ['spam'], rounds: 15, step: 0.1, pull: 0, positive: 2, leastRows: 2, bySentence: false }
  return packHeads(trainHeads(learning, options))
}
