import type { Instant } from '../core/time.ts'
import { DAY } from '../core/time.ts'
import { THANKS_CLOSES } from '../forecast/figures/thanks.ts'

/** A share: `count` of `n`. */
export interface Share {
  readonly count: number
  readonly n: number
}

/** What a forecast said that a week of live work can be held against. */
export interface Headline {
  readonly policyHash: string
  readonly window: { readonly from: Instant; readonly to: Instant }
  /** Of each whole week of the forecast's window, oldest first. */
  readonly weeks: Readonly<Record<WeeklyCount, readonly number[]>>
  readonly wrongCloses: Share
  readonly routesKept: Share
  /** Minutes given back in 30 days. */
  readonly minutes: { readonly value: number; readonly low: number; readonly high: number }
  /** Minutes given back in one week, with the range that four weeks of five should fall into; forecasts adopted earlier lack it. */
  readonly weekMinutes?: { readonly low: number; readonly high: number }
  /** Past weeks: figures that lay inside their ranges, of those compared; absent where none was, and in forecasts adopted earlier. */
  readonly record?: Share
}

export const WEEKLY_COUNTS = ['tickets', 'thanks_closed', 'closes', 'routes', 'follow_ups'] as const
export type WeeklyCount = (typeof WEEKLY_COUNTS)[number]

const WEEK = 7 * DAY

/** What of a simulation's result a headline is made of; structurally a part of it. */
export interface Forecasted {
  readonly meta: { readonly policyHash: string; readonly window: { readonly from: string; readonly to: string } }
  readonly forecast: {
    readonly thanks: { readonly wrong: Share }
    readonly otherCloses: { readonly wrong: Share }
    readonly routing: { readonly right: Share }
    readonly money: { readonly minutesPerMonth: Headline['minutes'] }
  }
  readonly nextMonth?:
    | {
        readonly week: readonly {
          readonly headline: string
          readonly tooFew: boolean
          readonly low80: number
          readonly high80: number
        }[]
      }
    | undefined
  readonly trackRecord?: { readonly coverage: Share } | null | undefined
  readonly rows: readonly {
    readonly decisions: readonly {
      readonly at: string
      readonly reason: string
      readonly commands: readonly { readonly kind: string }[]
    }[]
  }[]
}

/** Takes from a result what can be compared later. A ticket counts in each week in which something was decided on it. */
export function headlineOf({ meta, forecast, nextMonth, trackRecord, rows }: Forecasted): Headline {
  const window = { from: Date.parse(meta.window.from), to: Date.parse(meta.window.to) }
  const count = Math.max(0, Math.floor((window.to - window.from) / WEEK))
  const weeks = Object.fromEntries(WEEKLY_COUNTS.map(key => [key, Array.from({ length: count }, () => 0)]))
  for (const { decisions } of rows) {
    const seen = new Set<number>()
    for (const decision of decisions) {
      const week = Math.floor((Date.parse(decision.at) - window.from) / WEEK)
      if (week < 0 || week >= count) continue
      const add = (key: WeeklyCount): void => {
        weeks[key]![week]!++
      }
      if (!seen.has(week)) add('tickets')
      seen.add(week)
      const kinds = new Set(decision.commands.map(command => command.kind))
      if (isThanksClose(decision.reason)) add('thanks_closed')
      if (kinds.has('close')) add('closes')
      if (kinds.has('route')) add('routes')
      if (kinds.has('follow_up')) add('follow_ups')
    }
  }
  const { thanks, otherCloses, routing, money } = forecast
  const minutes = nextMonth?.week.find(each => each.headline === 'minutes' && !each.tooFew)
  return {
    policyHash: meta.policyHash,
    window,
    weeks: weeks as unknown as Headline['weeks'],
    wrongCloses: {
      count: thanks.wrong.count + otherCloses.wrong.count,
      n: thanks.wrong.n + otherCloses.wrong.n,
    },
    routesKept: { count: routing.right.count, n: routing.right.n },
    minutes: money.minutesPerMonth,
    ...(minutes && { weekMinutes: { low: minutes.low80, high: minutes.high80 } }),
    ...(trackRecord && { record: { count: trackRecord.coverage.count, n: trackRecord.coverage.n } }),
  }
}

/** Thanks that were closed, or that would have been had closing not been proposed only. */
function isThanksClose(reason: string): boolean {
  return (THANKS_CLOSES as readonly string[]).includes(reason)
}
