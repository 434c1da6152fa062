import { CUSTOMER_CUE_ROWS, writeCustomerCueRows } from './customer-cues.ts'
import { CUSTOMER_WEIGHTS } from './customer-weights.ts'
import { sentenceShares, unpackWeights } from './sentence-scores.ts'

/** What a sentence of a customer can do, in the order of the probabilities. */
export const CUSTOMER_MOVES = ['wants', 'gives', 'agrees', 'declines', 'plans', 'settled', 'notes'] as const
export type CustomerKind = (typeof CUSTOMER_MOVES)[number]

const cueRows = new Int32Array(CUSTOMER_CUE_ROWS)
let table: Float32Array | undefined

/** How likely it is that a customer's folded sentence with these cues makes each of `CUSTOMER_MOVES`. */
export function readCustomerSentence(folded: string, cues: number): Float64Array {
  table ??= unpackWeights(CUSTOMER_WEIGHTS)
  const count = writeCustomerCueRows(cues, cueRows)
  return sentenceShares(folded, table, CUSTOMER_MOVES.length, cueRows, count, CUSTOMER_CUE_ROWS)
}
