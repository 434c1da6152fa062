import { fold } from '../../src/understanding/fold.ts'
import { wordsOf } from '../../src/understanding/phrases.ts'
import { asideFeatures } from '../../src/understanding/thanks/asides.ts'

/** A clause as it may stand beside a thank-you. */
export interface LabelledAside {
  readonly language: string
  readonly text: string
  readonly harmless: boolean
}

const ROUNDS = 300
const PULL = 3
const STEP = 0.3

/** A few hundred rows hold coincidences; no trouble may come out as comfort, and no comfort as trouble. */
const SPEAKS_AGAINST = /^(?:[!^]?[TRDKICWUXA]|!N|G-B|N-M|unknown[123])$/
const SPEAKS_FOR = /^(?:[+^]?[PBLMO])$/

/** Weights of a logistic regression with an L2 pull, by full-batch adaptive steps: no chance, same rows, same weights. */
export function trainAsides(rows: readonly LabelledAside[]): Record<string, number> {
  const features = rows.map(row => asideFeatures(row.language, wordsOf(fold(row.text))))
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map<string, number>()
    features.forEach((names, row) => {
      let sum = 0
      for (const name of names) sum += weights.get(name) ?? 0
      const error = 1 / (1 + Math.exp(-sum)) - (rows[row]!.harmless ? 1 : 0)
      for (const name of names) slopes.set(name, (slopes.get(name) ?? 0) + error)
    })
    for (const [name, slope] of slopes) {
      const pulled = slope + (name === 'bias' ? 0 : PULL * (weights.get(name) ?? 0))
      const square = (squares.get(name) ?? 0) + pulled * pulled
      squares.set(name, square)
      const weight = (weights.get(name) ?? 0) - (STEP * pulled) / Math.sqrt(square + 1e-8)
      weights.set(
        name,
        SPEAKS_AGAINST.test(name) ? Math.min(weight, 0) : SPEAKS_FOR.test(name) ? Math.max(weight, 0) : weight,
      )
    }
  }
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]))
}
