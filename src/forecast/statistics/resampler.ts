import { createBinomial } from './draw-binomial.ts'

/** A draw by types costs about as much as this many draws of single clusters. */
const COST_OF_TYPE = 8

/**
 * Draws as many clusters as there are, with replacement, and adds up their columns. Clusters that add the same are one type, and only
 * how often each type comes is drawn (a multinomial, as successive binomials): the same distribution at a cost that grows with
 * the types instead of the clusters.
 * @param clusters rows of equal length, finite
 * @returns a function that writes the sums of one resample into `sums`
 */
export function createResampler(
  clusters: readonly (readonly number[])[],
  random: () => number,
): (sums: Float64Array) => void {
  const types = typesOf(clusters)
  if (types.length * COST_OF_TYPE > clusters.length) return oneByOne(clusters, random)
  // What is drawn last costs nothing, so the commonest comes last.
  types.sort((a, b) => a.count - b.count || compareRows(a.row, b.row))
  const total = clusters.length
  let mass = total
  const steps = types.map(({ row, count }) => {
    const draw = createBinomial(count / mass)
    mass -= count
    return { row, draw }
  })
  return sums => {
    sums.fill(0)
    let left = total
    for (const { row, draw } of steps) {
      if (left === 0) return
      const times = draw(left, random())
      left -= times
      for (let i = 0; i < row.length; i++) sums[i]! += times * row[i]!
    }
  }
}

function oneByOne(clusters: readonly (readonly number[])[], random: () => number): (sums: Float64Array) => void {
  const width = clusters[0]?.length ?? 0
  const flat = Float64Array.from(clusters.flat())
  return sums => {
    sums.fill(0)
    for (let i = 0; i < clusters.length; i++) {
      const from = Math.floor(random() * clusters.length) * width
      for (let column = 0; column < width; column++) sums[column]! += flat[from + column]!
    }
  }
}

function typesOf(clusters: readonly (readonly number[])[]): { row: readonly number[]; count: number }[] {
  const types = new Map<string, { row: readonly number[]; count: number }>()
  for (const row of clusters) {
    const key = row.join(' ')
    const type = types.get(key)
    if (type === undefined) types.set(key, { row, count: 1 })
    else type.count++
  }
  return [...types.values()]
}

function compareRows(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return 0
}
