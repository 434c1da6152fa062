import { median } from '../statistics/bootstrap.ts'

/** How many tickets will come, as draws, with the variance of their logarithm by where it comes from. */
export interface VolumePrediction {
  /** Tickets over the horizon at the middle of all draws. */
  readonly value: number
  readonly draws: Float64Array
  readonly variance: Readonly<Record<'weeks' | 'growth' | 'campaigns', number>>
}

/** The level of today is read from these many newest weeks, growth from at most half a year. */
const LEVEL_WEEKS = 8
const GROWTH_WEEKS = 26
/** Growth seldom goes on as it was: this much of it is carried on. */
const DAMPING = 0.7
const YEAR = 52
/** A week is one of a campaign where it stands out by this many usual deviations and by a quarter at least. */
const PEAK_DEVIATIONS = 3.5
const PEAK_LEAST = Math.log(1.25)
/** Where the weeks are too few to tell: a usual swing of a shop's weeks, with the weight of that many. */
const TYPICAL_SWING = 0.1
const WEIGHT_OF_TYPICAL = 3
const DRAWS = 2_000

/**
 * Predicts the tickets of the next weeks: today's level, damped growth, the same calendar weeks of last year where the history holds
 * them, and weeks drawn from those that were, campaigns included.
 * @param volumes tickets a week, oldest first, the newest ending now
 * @param horizon in weeks, whole or not
 */
export function predictVolume(volumes: readonly number[], horizon: number, random: () => number): VolumePrediction {
  const logs = volumes.map(volume => Math.log(volume + 0.5))
  const swings = swingsOf(logs)
  const usual = swings.filter(swing => !swing.isPeak).map(swing => swing.size)
  const peaks = swings.filter(swing => swing.isPeak).map(swing => swing.size)
  const counted = volumes.reduce((sum, volume) => sum + volume, 0) / Math.max(1, volumes.length)
  const variance = Math.max(
    (WEIGHT_OF_TYPICAL * TYPICAL_SWING ** 2 + squares(usual)) / (WEIGHT_OF_TYPICAL + Math.max(0, usual.length - 1)),
    1 / (counted + 1),
  )
  const newest = logs.slice(-LEVEL_WEEKS).filter((_, i, all) => !swings[logs.length - all.length + i]!.isPeak)
  const level = median(newest.length === 0 ? logs : newest)
  const growth = growthOf(logs, swings, variance)
  const ahead = (Math.min(LEVEL_WEEKS, logs.length) + horizon) / 2
  const season = seasonOf(logs, horizon, variance)
  const centre = level + DAMPING * growth.slope * ahead + season
  const byChance = (1.57 * variance) / Math.max(1, newest.length)
  const usualError = byChance + variance / horizon + growth.variance * ahead ** 2
  // Waves and leaps of the level show in how far the same forecast was off before.
  const wander = Math.max(0, pastError(logs, Math.max(1, Math.round(horizon))) - usualError)
  const levelVariance = byChance + wander
  const parts = {
    weeks: levelVariance + variance / horizon,
    growth: growth.variance * ahead ** 2,
    campaigns: peaks.length === 0 ? 0 : peakVariance(peaks, swings.length, horizon),
  }
  const draws = new Float64Array(DRAWS)
  for (let i = 0; i < DRAWS; i++) {
    const shift = normal(random) * Math.sqrt(levelVariance + parts.growth)
    let total = 0
    for (let week = 0; week < horizon; week++) {
      const isPeak = peaks.length > 0 && random() < peaks.length / swings.length
      const peak = isPeak ? peaks[Math.floor(random() * peaks.length)]! : 0
      total += Math.min(1, horizon - week) * Math.exp(centre + shift + peak + normal(random) * Math.sqrt(variance))
    }
    draws[i] = total
  }
  return { value: median([...draws]), draws, variance: parts }
}

/**
 * How far the level of eight weeks was from that of the weeks after them: the mean square over every moment of the history, 0 where it is
 * too short for one.
 * @param horizon whole weeks
 */
function pastError(logs: readonly number[], horizon: number): number {
  const count = Math.max(0, logs.length - LEVEL_WEEKS - horizon + 1)
  if (count === 0) return 0
  const errors = Array.from({ length: count }, (_, start) => {
    const origin = start + LEVEL_WEEKS
    const came = logs.slice(origin, origin + horizon)
    return came.reduce((sum, log) => sum + log, 0) / horizon - median(logs.slice(start, origin))
  })
  return squares(errors) / count
}

/** Each week's logarithm beside the middle of the nine around it. */
function swingsOf(logs: readonly number[]): { size: number; isPeak: boolean }[] {
  const sizes = logs.map((log, i) => log - median(logs.slice(Math.max(0, i - 4), i + 5)))
  const usual = 1.4826 * median(sizes.map(Math.abs))
  return sizes.map(size => ({ size, isPeak: size > Math.max(PEAK_LEAST, PEAK_DEVIATIONS * usual) }))
}

/** Slope of the logarithm a week by the median of all pairs (Theil–Sen), drawn towards none as far as it could be chance. */
function growthOf(
  logs: readonly number[],
  swings: readonly { isPeak: boolean }[],
  variance: number,
): { slope: number; variance: number } {
  const points = logs
    .map((log, week) => ({ log, week, isPeak: swings[week]!.isPeak }))
    .slice(-GROWTH_WEEKS)
    .filter(point => !point.isPeak)
  if (points.length < 4) return { slope: 0, variance: 0.01 ** 2 }
  const slope = median(points.flatMap((a, i) => points.slice(i + 1).map(b => (b.log - a.log) / (b.week - a.week))))
  const noise = (12 * variance) / points.length ** 3
  const kept = slope === 0 ? 0 : Math.max(0, 1 - noise / slope ** 2)
  return { slope: kept * slope, variance: noise * Math.max(kept, 0.2) + (0.3 * kept * slope) ** 2 }
}

/** What the same weeks of last year were above or below the weeks before them; drawn towards nothing, as one year is one case. */
function seasonOf(logs: readonly number[], horizon: number, variance: number): number {
  const weeks = Math.ceil(horizon)
  const start = logs.length - YEAR
  if (start < LEVEL_WEEKS) return 0
  const then = logs.slice(start, start + weeks)
  const before = logs.slice(start - LEVEL_WEEKS, start)
  const change = then.reduce((sum, log) => sum + log, 0) / then.length - median(before)
  const noise = variance * (1 / weeks + 1.57 / LEVEL_WEEKS)
  const kept = change === 0 ? 0 : Math.max(0, 1 - (2 * noise) / change ** 2)
  return Math.max(-1, Math.min(1, kept * change))
}

function peakVariance(peaks: readonly number[], weeks: number, horizon: number): number {
  const often = peaks.length / weeks
  const sizes = peaks.map(peak => Math.exp(peak) - 1)
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  return (often * (squares(sizes) / sizes.length) - (often * mean) ** 2) / horizon
}

function squares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value ** 2, 0)
}

/** Box and Muller's, one of the pair. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
