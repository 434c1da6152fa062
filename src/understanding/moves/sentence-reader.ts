import { CUE_ROWS, writeCueRows } from './sentence-cues.ts'
import { sentenceShares, unpackWeights } from './sentence-scores.ts'
import { SENTENCE_WEIGHTS } from './sentence-weights.ts'

/** What a sentence of an agent can do, in the order of the probabilities. The first three leave something open. */
export const MOVES = ['promise', 'outside', 'asks', 'done', 'informs', 'courtesy'] as const

const cueRows = new Int32Array(CUE_ROWS)
let table: Float32Array | undefined

/**
 * How likely it is that a folded sentence makes each of `MOVES`, with the cues that its grammar found; none where its language has no
 * grammar.
 */
export function readSentence(folded: string, cues?: number): Float64Array {
  table ??= unpackWeights(SENTENCE_WEIGHTS)
  const count = cues === undefined ? 0 : writeCueRows(cues, cueRows)
  return sentenceShares(folded, table, MOVES.length, cueRows, count, CUE_ROWS)
}
