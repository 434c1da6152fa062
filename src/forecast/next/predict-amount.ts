import { TOO_FEW } from '../rate-of.ts'
import { quantile } from '../statistics/bootstrap.ts'
import { normalQuantiles } from '../statistics/normal.ts'
import type { Frame } from './frame.ts'
import type { Headline } from './headline-sums.ts'
import type { PeriodPrediction } from './period-prediction.ts'
import type { TicketSums } from './period-sums.ts'
import type { VolumePrediction } from './predict-volume.ts'
import type { Shift } from './responses.ts'
import { shareQuantiles } from './share-quantiles.ts'
import { spreadOf } from './spread.ts'
import { partsOf, partsOfWidth, possible, widthsOf } from './widths.ts'

/** Even places in the distribution of what one ticket adds; each is met by every so-manieth draw of the volume. */
const PLACES = 100

/** By so much is what a ticket brings usually off where less had been learned. */
const USUAL_STEP = 0.1

/**
 * Tickets × what one adds: each place of the one is met by a random place of the other.
 * @param single what one case adds, with its sign: used where none was seen yet
 * @param shift what live customers bring a ticket on top
 */
export function predictAmount(
  headline: Headline,
  tickets: readonly TicketSums[],
  frame: Frame,
  volume: VolumePrediction,
  horizon: number,
  random: () => number,
  single: number,
  shift: Shift,
): PeriodPrediction {
  const parts = partsOf(tickets, headline)
  const unit = parts.reduce((most, part) => Math.max(most, Math.abs(part.top)), 0) || Math.abs(single)
  const isOneSided = parts.every(part => part.top >= 0) || parts.every(part => part.top <= 0)
  const sign = parts.some(part => part.top < 0) || (single < 0 && parts.every(part => part.top === 0)) ? -1 : 1
  const oneCase = (mean: number, n: number): number => (isOneSided ? unit ** 2 * possible(Math.abs(mean) / unit, n) : 0)
  const spread = spreadOf(frame, parts, oneCase, mean => (USUAL_STEP * mean) ** 2)
  const { cases } = spread
  const mean = spread.value + shift.by
  const count = volume.value
  const one = Math.max(spread.estimate * cases, 1e-12)
  const widths = widthsOf(spread, one, count, volume, horizon)
  const uncertain = widths.estimate + widths.weeks + widths.mix + shift.variance
  const share = Math.min(0.999, (Math.abs(mean) / unit) * (cases / (cases + 1)) + 0.5 / (cases + 1))
  const each = isOneSided
    ? scaled(shareQuantiles(share, uncertain / unit ** 2, (count * share * (1 - share) * unit ** 2) / one), sign * unit)
    : normalQuantiles(mean, uncertain + widths.chance)
  const drawn = Float64Array.from(volume.draws)
  shuffle(drawn, random)
  const places = Float64Array.from({ length: PLACES }, (_, i) => each((i + 0.5) / PLACES))
  const amounts = drawn.map((many, i) => many * places[i % PLACES]!).sort()
  const value = mean * count
  const sure = normalQuantiles(value, widths.estimate * count ** 2)
  const [low80, high80, low95, high95] = [0.1, 0.9, 0.025, 0.975].map(p => [quantile(amounts, p), sure(p)] as const)
  const [least, most] = isOneSided
    ? sign < 0
      ? [Number.NEGATIVE_INFINITY, 0]
      : [0, Number.POSITIVE_INFINITY]
    : [-Infinity, Infinity]
  const clamp = (x: number): number => Math.min(most!, Math.max(least!, x))
  return {
    headline,
    cases: parts.length,
    tooFew: parts.length < TOO_FEW,
    value,
    low80: clamp(Math.min(value, ...low80!)),
    high80: clamp(Math.max(value, ...high80!)),
    low95: clamp(Math.min(value, ...low95!)),
    high95: clamp(Math.max(value, ...high95!)),
    widenedBy: partsOfWidth([
      widths.estimate + widths.chance,
      widths.weeks + mean ** 2 * volume.variance.weeks,
      widths.mix,
      mean ** 2 * volume.variance.growth,
      widths.campaigns + mean ** 2 * volume.variance.campaigns,
      shift.variance,
    ]),
  }
}

function scaled(at: (p: number) => number, by: number): (p: number) => number {
  return by < 0 ? p => by * at(1 - p) : p => by * at(p)
}

function shuffle(values: Float64Array, random: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = values[i]!
    values[i] = values[j]!
    values[j] = kept
  }
}
