/** Milliseconds at which this share of the values lies; undefined of nothing. */
export function quantile(values: readonly number[], share: number): number | undefined {
  if (values.length === 0) return undefined
  const sorted = Float64Array.from(values).sort()
  return round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!)
}

export function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits))
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5) ?? Number.NaN
}
