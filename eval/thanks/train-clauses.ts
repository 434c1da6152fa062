import { readFileSync, writeFileSync } from 'node:fs'
import { fold } from '../../src/understanding/fold.ts'
import { wordsOf } from '../../src/understanding/phrases.ts'
import { directionOf, KIND_ROWS } from '../../src/understanding/thanks/clause-kinds.ts'
import { CLAUSE_ROWS, KIND_ROWS_FROM, rowsOfClause } from '../../src/understanding/thanks/clause-rows.ts'
import { kindsIn } from '../../src/understanding/thanks/cues.ts'
import { eachRow } from '../../src/understanding/thanks/score-clause.ts'

const LABELLED = new URL('../../datasets/labelled/', import.meta.url)
const TARGET = new URL('../../src/understanding/thanks/clause-weights.ts', import.meta.url)

/** A clause as it may stand beside a thank-you. */
export interface LabelledClause {
  readonly language: string
  readonly text: string
  readonly harmless: boolean
}

const ROUNDS = 120
const PULL = 0.1
const STEP = 0.4
/** A harmful clause taken for harmless closes a ticket that is open; the other way round nothing is lost. */
const WEIGHT_OF_HARM = 1.5

/** Weights of a logistic regression with an L2 pull, by full-batch adaptive steps: no chance, same rows, same weights. */
export function trainClauses(clauses: readonly LabelledClause[]): Float64Array {
  const rows = clauses.map(({ language, text }) => {
    const words = wordsOf(fold(text))
    const own: [Int32Array, Float64Array] = [new Int32Array(0), new Float64Array(0)]
    const places: number[] = []
    const values: number[] = []
    eachRow(rowsOfClause(words, kindsIn(language, words)), (row, value) => {
      places.push(row)
      values.push(value)
    })
    own[0] = Int32Array.from(places)
    own[1] = Float64Array.from(values)
    return own
  })
  const weights = new Float64Array(CLAUSE_ROWS)
  const squares = new Float64Array(CLAUSE_ROWS)
  const slopes = new Float64Array(CLAUSE_ROWS)
  for (let round = 0; round < ROUNDS; round++) {
    slopes.fill(0)
    rows.forEach(([places, values], index) => {
      let sum = 0
      for (let i = 0; i < places.length; i++) sum += weights[places[i]!]! * values[i]!
      const { harmless } = clauses[index]!
      const error = (1 / (1 + Math.exp(-sum)) - (harmless ? 1 : 0)) * (harmless ? 1 : WEIGHT_OF_HARM)
      for (let i = 0; i < places.length; i++) slopes[places[i]!]! += error * values[i]!
    })
    for (let row = 0; row < CLAUSE_ROWS; row++) {
      const slope = slopes[row]! + (row < CLAUSE_ROWS - 1 ? PULL * weights[row]! : 0)
      if (slope === 0) continue
      squares[row]! += slope * slope
      weights[row]! -= (STEP * slope) / Math.sqrt(squares[row]! + 1e-8)
    }
    for (let row = 0; row < KIND_ROWS; row++) {
      const direction = directionOf(row)
      const at = KIND_ROWS_FROM + row
      if (direction * weights[at]! < 0) weights[at] = 0
    }
  }
  return weights
}

/** The clauses that the weights are learned from. */
export function readClauses(): LabelledClause[] {
  return ['thanks-asides', 'thanks-clauses'].flatMap(name =>
    readFileSync(new URL(`${name}.jsonl`, LABELLED), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as LabelledClause),
  )
}

/** The module that holds the weights: each byte is the signed root of a weight's share of the largest. */
export function clauseWeightsModule(clauses: readonly LabelledClause[]): string {
  const weights = trainClauses(clauses)
  const largest = Math.ceil(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) * 1e4) / 1e4
  const packed = Int8Array.from(
    weights,
    weight => Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * 127),
  )
  const bytes = Buffer.from(packed.buffer).toString('base64')
  return `/** Learned from datasets/labelled/thanks-asides.jsonl and thanks-clauses.jsonl by eval/thanks/train-clauses.ts; never edited by hand. */
export const CLAUSE_WEIGHTS = {
  largest: ${largest},
  bytes:
    '${bytes}',
}
`
}

if (import.meta.main) writeFileSync(TARGET, clauseWeightsModule(readClauses()))
