import type { PackedHeads } from '../../src/understanding/learned/linear-heads.ts'
import { packHeads } from './pack-heads.ts'
import { trainHeads } from './train-heads.ts'

export interface LabelledTopics {
  readonly text: string
  readonly topics: readonly string[]
}

const HEADS = ['legal_threat', 'self_harm', 'violence', 'asks_for_human']

/** What the topics' heads come to after all rows; the same rows give the same bytes on every machine. */
export function learnTopics(rows: readonly LabelledTopics[]): PackedHeads {
  const learning = rows.map(({ text, topics }) => ({ text, heads: topics, weight: 1 }))
  const options = { heads: HEADS, rounds: 15, step: 0.1, pull: 0, positive: 1, leastRows: 2, bySentence: true }
  return packHeads(trainHeads(learning, options))
}
