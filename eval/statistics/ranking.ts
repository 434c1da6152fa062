/** Chance that one of `inside` scores above one of `outside`; ties count half. NaN where either is empty. */
export function auroc(inside: readonly number[], outside: readonly number[]): number {
  const rising = Float64Array.from(inside).sort()
  let wins = 0
  for (const value of outside) {
    const below = countLeading(rising, each => each < value)
    const upTo = countLeading(rising, each => each <= value)
    wins += rising.length - (below + upTo) / 2
  }
  return wins / (rising.length * outside.length)
}

/** Share of `outside` that scores below the bound under which the given share of `inside` falls (at most that share). */
export function recallAtRefused(inside: readonly number[], outside: readonly number[], refused: number): number {
  const rising = Float64Array.from(inside).sort()
  const bound = rising[Math.floor(rising.length * refused)]!
  return outside.filter(value => value < bound).length / outside.length
}

/** Largest share of cases that, taken by falling score, is right at least `precision` of the time. Ties enter together. */
export function coverageAt(judged: readonly (readonly [score: number, right: boolean])[], precision: number): number {
  const falling = [...judged].sort((a, b) => b[0] - a[0])
  let right = 0
  let most = 0
  for (const [i, [score, isRight]] of falling.entries()) {
    if (isRight) right++
    if (falling[i + 1]?.[0] !== score && right >= precision * (i + 1)) most = i + 1
  }
  return most / judged.length
}

/** How many of the rising values come before the first that does not fit; those that fit all come first. */
function countLeading(rising: Float64Array, fits: (value: number) => boolean): number {
  let from = 0
  let to = rising.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (fits(rising[middle]!)) from = middle + 1
    else to = middle
  }
  return from
}
