import { CLAUSE_ROWS, type ClauseRows } from './clause-rows.ts'

/** What all words, all parts of words and all kinds of words weigh together. */
const WORDS = 1
const PARTS = 1
const KINDS = 0.9
/** Value of the constant feature. */
const CONSTANT = 0.5

/** How much each row adds to the score, in the order words, parts, kinds, constant. */
export function eachRow({ words, parts, kinds }: ClauseRows, add: (row: number, value: number) => void): void {
  each(words, WORDS, add)
  each(parts, PARTS, add)
  each(kinds, KINDS, add)
  add(CLAUSE_ROWS - 1, CONSTANT)
}

function each(rows: readonly number[], value: number, add: (row: number, value: number) => void): void {
  const share = value / Math.sqrt(rows.length)
  for (const row of rows) add(row, share)
}

/** Above 0 a clause is likelier harmless than not. */
export function scoreClause({ words, parts, kinds }: ClauseRows, weights: ArrayLike<number>): number {
  return (
    weights[CLAUSE_ROWS - 1]! * CONSTANT +
    sum(words, WORDS, weights) +
    sum(parts, PARTS, weights) +
    sum(kinds, KINDS, weights)
  )
}

function sum(rows: readonly number[], value: number, weights: ArrayLike<number>): number {
  if (rows.length === 0) return 0
  let total = 0
  for (const row of rows) total += weights[row]!
  return (value * total) / Math.sqrt(rows.length)
}
