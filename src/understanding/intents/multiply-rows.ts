/**
 * Inner products of `x` with the rows of a matrix (row r is `matrix[r * x.length ..]`), one for each place of `out`. Four
 * rows at a time, so that x is read once for all of them; the order of additions is fixed, so results repeat.
 */
export function multiplyRows(matrix: Float32Array, x: Float64Array, out: Float64Array): void {
  const size = x.length
  const whole = out.length & ~3
  for (let r = 0; r < whole; r += 4) {
    const first = r * size
    const second = first + size
    const third = second + size
    const fourth = third + size
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let i = 0; i < size; i++) {
      const value = x[i]!
      a += matrix[first + i]! * value
      b += matrix[second + i]! * value
      c += matrix[third + i]! * value
      d += matrix[fourth + i]! * value
    }
    out[r] = a
    out[r + 1] = b
    out[r + 2] = c
    out[r + 3] = d
  }
  for (let r = whole; r < out.length; r++) {
    let sum = 0
    for (let i = 0; i < size; i++) sum += matrix[r * size + i]! * x[i]!
    out[r] = sum
  }
}
