import { fold } from '../../src/understanding/fold.ts'
import { OPEN_ROWS, openFeatures } from '../../src/understanding/thanks/open-features.ts'

/** A sentence of an agent, and whether it leaves something open for us or for the customer. */
export interface LabelledTurn {
  readonly text: string
  readonly open: boolean
  /** Made by filling places: many resemble each other. */
  readonly made?: boolean
}

const ROUNDS = 200
const STEP = 0.4
const PULL = 0.001
const WEIGHT_OF_MADE = 0.3

/** Weights of a logistic regression with an L2 pull, by full-batch adaptive steps: no chance, same rows, same weights. The last is the bias. */
export function trainOpen(turns: readonly LabelledTurn[]): Float64Array {
  const features = turns.map(turn => [...openFeatures(fold(turn.text)), OPEN_ROWS])
  const scales = features.map(rows => 1 / Math.sqrt(rows.length))
  const weights = new Float64Array(OPEN_ROWS + 1)
  const squares = new Float64Array(OPEN_ROWS + 1)
  const slopes = new Float64Array(OPEN_ROWS + 1)
  for (let round = 0; round < ROUNDS; round++) {
    slopes.fill(0)
    features.forEach((rows, index) => {
      let sum = 0
      for (const row of rows) sum += weights[row]!
      const { open, made } = turns[index]!
      const error = (1 / (1 + Math.exp(-sum * scales[index]!)) - (open ? 1 : 0)) * (made ? WEIGHT_OF_MADE : 1)
      for (const row of rows) slopes[row]! += error * scales[index]!
    })
    for (let row = 0; row <= OPEN_ROWS; row++) {
      const slope = slopes[row]! + PULL * turns.length * 0.01 * weights[row]!
      if (slope === 0) continue
      squares[row]! += slope * slope
      weights[row]! -= (STEP * slope) / Math.sqrt(squares[row]! + 1e-8)
    }
  }
  return weights
}
