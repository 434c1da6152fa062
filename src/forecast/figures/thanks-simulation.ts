import { DAY, type Instant } from '../../core/time.ts'
import type { Judged } from '../judge/outcome.ts'
import type { LedgerRow } from '../ledger.ts'
import type { Assumptions } from '../money/prices.ts'
import type { Range } from '../statistics/interval.ts'
import { leastCases } from '../statistics/least-cases.ts'
import { upperBound } from '../statistics/proportion.ts'
import { THANKS_CLOSES, type ThanksFigures } from './thanks.ts'

/** What closes of thank-yous prove about themselves; pending ones prove nothing yet. */
export interface CertifiedError {
  readonly right: number
  readonly wrong: number
  readonly pending: number
  /** One-sided, exact, 95 %: at most this share is wrong. */
  readonly atMost: number
  /** Right closes still missing to a certificate if none of them is wrong; null where no number would do. */
  readonly missing: number | null
}

/** Thank-yous closed without a person: what that spares, and how sure its error is. */
export interface ThanksSimulation {
  /** Messages that opened a closed ticket again, those that asked for something, and those that we would have closed at once. */
  readonly reopens: ThanksFigures['reopens']
  /** Minutes in 30 days, repairs taken off; may be negative. */
  readonly minutesPerMonth: Range
  readonly missed: number
  /** Share of wrong closes that the policy tolerates. */
  readonly tolerated: number
  readonly certified: CertifiedError
  /** A live certificate is given for each channel and language by itself. */
  readonly groups: readonly (CertifiedError & { readonly channel: string; readonly language: string })[]
}

export function thanksSimulation(
  rows: readonly LedgerRow[],
  { reopens, missed }: ThanksFigures,
  options: {
    readonly window: { readonly from: Instant; readonly to: Instant }
    readonly tolerated: number
    readonly assumptions: Assumptions
  },
): ThanksSimulation {
  const { window, tolerated, assumptions } = options
  const { closeMinutes, wrongMinutes } = assumptions
  const closes = rows.flatMap(row =>
    row.judged.filter(isThanksClose).map(({ verdict }) => ({ verdict, channel: row.channel, language: row.language })),
  )
  const certified = certify(closes, tolerated)
  const perMonth = 30 / Math.max(1, (window.to - window.from) / DAY)
  const minutes = (spared: number, repair: number): number =>
    perMonth * (certified.right * spared - certified.wrong * repair)
  return {
    reopens,
    minutesPerMonth: {
      low: minutes(closeMinutes.low, wrongMinutes.high),
      value: minutes(closeMinutes.likely, wrongMinutes.likely),
      high: minutes(closeMinutes.high, wrongMinutes.low),
    },
    missed,
    tolerated,
    certified,
    groups: [...Map.groupBy(closes, ({ channel, language }) => JSON.stringify([channel, language]))]
      .map(([key, group]) => {
        const [channel, language] = JSON.parse(key) as [string, string]
        return { channel, language, ...certify(group, tolerated) }
      })
      .sort((a, b) => b.right + b.wrong - a.right - a.wrong || (nameOf(a) < nameOf(b) ? -1 : 1)),
  }
}

function isThanksClose({ kind, decision }: Judged): boolean {
  return kind === 'close' && THANKS_CLOSES.includes(decision.reason)
}

function certify(closes: readonly Pick<Judged, 'verdict'>[], tolerated: number): CertifiedError {
  const count = (verdict: Judged['verdict']): number => closes.filter(each => each.verdict === verdict).length
  const [right, wrong] = [count('right'), count('wrong')]
  const least = leastCases(wrong, tolerated)
  return {
    right,
    wrong,
    pending: count('pending'),
    atMost: upperBound(wrong, right + wrong),
    missing: Number.isFinite(least) ? Math.max(0, least - right - wrong) : null,
  }
}

function nameOf({ channel, language }: { readonly channel: string; readonly language: string }): string {
  return `${channel} ${language}`
}
