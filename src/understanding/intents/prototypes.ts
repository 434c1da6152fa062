import { multiplyRows } from './multiply-rows.ts'

/** Prototypes per label; more gain nothing, fewer blur labels with several wordings. */
const PER_LABEL = 4
const ROUNDS = 4
/** Brings cosines to the size of the other experts' scores. */
const SCALE = 20

/** Typical embeddings of each label: `vectors[(label * 4 + i) * dimensions ..]`, each of length 1. */
export interface Prototypes {
  readonly dimensions: number
  readonly vectors: Float32Array
}

/** Finds each label's prototypes by a few rounds of spherical k-means from evenly spread starts; labels without examples keep zeros. */
export function findPrototypes(vectors: readonly Float32Array[], labels: number, target: Int32Array): Prototypes {
  const dimensions = vectors[0]!.length
  const all = new Float32Array(labels * PER_LABEL * dimensions)
  const members: Float32Array[][] = Array.from({ length: labels }, () => [])
  for (const [i, vector] of vectors.entries()) members[target[i]!]!.push(vector)
  for (const [label, own] of members.entries()) {
    if (own.length === 0) continue
    let centers = Array.from({ length: PER_LABEL }, (_, i) => own[Math.floor((i * own.length) / PER_LABEL)]!)
    for (let round = 0; round < ROUNDS; round++) centers = regroup(own, centers)
    for (const [i, center] of centers.entries()) all.set(center, (label * PER_LABEL + i) * dimensions)
  }
  return { dimensions, vectors: all }
}

/** Writes 20 × the cosine to each label's nearest prototype into `scores`. */
export function scorePrototypes(prototypes: Prototypes, vector: Float32Array, scores: Float64Array): void {
  const cosines = new Float64Array(scores.length * PER_LABEL)
  multiplyRows(prototypes.vectors, Float64Array.from(vector), cosines)
  for (let label = 0; label < scores.length; label++) {
    let nearest = -1
    for (let i = 0; i < PER_LABEL; i++) nearest = Math.max(nearest, cosines[label * PER_LABEL + i]!)
    scores[label] = SCALE * nearest
  }
}

function regroup(own: readonly Float32Array[], centers: readonly Float32Array[]): Float32Array[] {
  const dimensions = own[0]!.length
  const matrix = new Float32Array(PER_LABEL * dimensions)
  for (const [i, center] of centers.entries()) matrix.set(center, i * dimensions)
  const sums = centers.map(() => new Float64Array(dimensions))
  const cosines = new Float64Array(PER_LABEL)
  const x = new Float64Array(dimensions)
  for (const vector of own) {
    x.set(vector)
    multiplyRows(matrix, x, cosines)
    const sum = sums[cosines.indexOf(Math.max(...cosines))]!
    for (let d = 0; d < dimensions; d++) sum[d]! += vector[d]!
  }
  return sums.map((sum, i) => {
    const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0))
    return length > 0 ? Float32Array.from(sum, value => value / length) : centers[i]!
  })
}
