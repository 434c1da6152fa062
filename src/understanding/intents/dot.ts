/**
 * Inner product of `x` with the part of `weights` that starts at `base`. Four running sums, as one alone would wait for each
 * addition; their order is fixed, so results repeat.
 */
export function dot(weights: Float32Array, base: number, x: Float32Array): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  const even = x.length & ~3
  for (let i = 0; i < even; i += 4) {
    a += weights[base + i]! * x[i]!
    b += weights[base + i + 1]! * x[i + 1]!
    c += weights[base + i + 2]! * x[i + 2]!
    d += weights[base + i + 3]! * x[i + 3]!
  }
  for (let i = even; i < x.length; i++) a += weights[base + i]! * x[i]!
  return a + b + (c + d)
}
