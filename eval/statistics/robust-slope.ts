interface Point {
  readonly x: number
  readonly y: number
}

/** Fewer blocks than these show no trend. */
const LEAST = 4
const QUANTILE = 1.96

/**
 * The trend of a course in time whose neighbouring samples say nearly the same and which jumps now and then: the median of the slopes
 * between all pairs of blocks (Theil 1950), a block being the median of what lies within `width` of x; with Sen's 95 % interval, by
 * the variance of Kendall's S. Blocks are taken for independent. Undefined below four of them.
 */
export function robustSlope(
  points: readonly Point[],
  width: number,
): { readonly slope: number; readonly low: number; readonly high: number } | undefined {
  const blocks = blocksOf(points, width)
  const n = blocks.length
  if (n < LEAST) return undefined
  const slopes = blocks.flatMap((one, i) => blocks.slice(i + 1).map(other => (other.y - one.y) / (other.x - one.x)))
  slopes.sort((a, b) => a - b)
  const reach = QUANTILE * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)
  const low = Math.max(0, Math.floor((slopes.length - reach) / 2))
  const high = Math.min(slopes.length - 1, Math.ceil((slopes.length + reach) / 2))
  return { slope: median(slopes), low: slopes[low]!, high: slopes[high]! }
}

function blocksOf(points: readonly Point[], width: number): Point[] {
  const [first] = points
  if (first === undefined) return []
  const groups = Map.groupBy(points, ({ x }) => Math.floor((x - first.x) / width))
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, block]) => ({
      x: block.reduce((sum, { x }) => sum + x, 0) / block.length,
      y: median(block.map(({ y }) => y).sort((a, b) => a - b)),
    }))
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
