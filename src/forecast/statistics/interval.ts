/** A share or amount with its range. `low ≤ value ≤ high`. */
export interface Range {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** A share of `n` cases, with its 95 % range. */
export interface Rate extends Range {
  readonly count: number
  readonly n: number
}
