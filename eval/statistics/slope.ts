/** A straight line through the points by least squares, with the slope's 95 % interval. Fewer than three points have none. */
export function slope(
  points: readonly { readonly x: number; readonly y: number }[],
): { readonly slope: number; readonly low: number; readonly high: number } | undefined {
  const n = points.length
  if (n < 3) return undefined
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / n
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / n
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0)
  if (spread === 0) return undefined
  const value = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread
  const rest = points.reduce((sum, { x, y }) => sum + (y - meanY - value * (x - meanX)) ** 2, 0)
  // Normal quantile: samples are many, and the interval is read by eye.
  const margin = 1.96 * Math.sqrt(rest / (n - 2) / spread)
  return { slope: value, low: value - margin, high: value + margin }
}
