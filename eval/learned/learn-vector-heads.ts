import type { PackedVectorHeads } from '../../src/understanding/learned/vector-heads.ts'
import { packBytes } from './pack-heads.ts'
import { shuffled } from './train-heads.ts'

/** A text's sentence embedding and the heads that should speak up at it. */
export interface VectorRow {
  readonly vector: Float32Array
  readonly heads: readonly string[]
}

const ROUNDS = 40
const STEP = 0.05
/** Rows that a head should speak up at are few and count more. */
const POSITIVE = 2

/** Linear heads over embeddings by adaptive steps on the squared hinge: the same vectors give the same numbers. */
export function learnVectorHeads(rows: readonly VectorRow[], names: readonly string[]): PackedVectorHeads {
  const order = shuffled(rows.length)
  const heads = names.map(name => {
    const size = rows[0]!.vector.length
    const weights = new Float64Array(size)
    const squares = new Float64Array(size).fill(1e-3)
    let bias = -1
    let biasSquares = 1
    for (let round = 0; round < ROUNDS; round++)
      for (const at of order) {
        const { vector, heads: wantedBy } = rows[at]!
        const wanted = wantedBy.includes(name) ? 1 : -1
        let score = bias
        for (let i = 0; i < size; i++) score += weights[i]! * vector[i]!
        const short = 1 - wanted * score
        if (short <= 0) continue
        const slope = -wanted * short * (wanted === 1 ? POSITIVE : 1)
        for (let i = 0; i < size; i++) {
          const g = slope * vector[i]!
          squares[i]! += g * g
          weights[i]! -= (STEP * g) / Math.sqrt(squares[i]!)
        }
        biasSquares += slope * slope
        bias -= (STEP * slope) / Math.sqrt(biasSquares)
      }
    return [name, { bias: Number(bias.toPrecision(6)), ...packBytes(weights) }] as const
  })
  return Object.fromEntries(heads)
}
