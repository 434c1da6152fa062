import { HOUR, type Milliseconds } from '../../core/time.ts'
import type { LedgerRow } from '../ledger.ts'
import { firstResponse } from '../past.ts'
import { quantile } from '../statistics/bootstrap.ts'

/** Median and nine-in-ten, in hours; undefined where nothing was measured. */
export interface Spread {
  readonly n: number
  readonly medianHours?: number
  readonly p90Hours?: number
}

export interface ServiceFigures {
  readonly firstResponse: { readonly was: Spread; readonly forecast: Spread }
  readonly resolution: { readonly was: Spread; readonly forecast: Spread }
}

/**
 * How long customers waited, as it was and as it would have been. Only our answers that agree with the team's shorten a first
 * response, and only closes that history confirms shorten a resolution; our other messages do not count as service.
 */
export function serviceFigures(rows: readonly LedgerRow[]): ServiceFigures {
  const was = { first: [] as number[], resolution: [] as number[] }
  const forecast = { first: [] as number[], resolution: [] as number[] }
  for (const row of rows) {
    const first = firstResponse(row.ticket)
    const asked = row.ticket.messages.find(message => message.from === 'customer')!.at
    if (first !== undefined) {
      was.first.push(first)
      const agreed = row.judged.find(each => each.kind === 'answer' && each.verdict === 'right')
      forecast.first.push(agreed === undefined ? first : Math.min(first, agreed.decision.at - asked))
    }
    const closed = row.ticket.closes.at(-1)?.at
    if (closed !== undefined) {
      was.resolution.push(closed - asked)
      const ours = row.judged.findLast(each => each.kind === 'close' && each.verdict === 'right')?.decision.at
      forecast.resolution.push(Math.max(0, Math.min(closed, ours ?? closed) - asked))
    }
  }
  return {
    firstResponse: { was: spread(was.first), forecast: spread(forecast.first) },
    resolution: { was: spread(was.resolution), forecast: spread(forecast.resolution) },
  }
}

function spread(times: Milliseconds[]): Spread {
  if (times.length === 0) return { n: 0 }
  const sorted = times.sort((a, b) => a - b)
  return { n: sorted.length, medianHours: quantile(sorted, 0.5) / HOUR, p90Hours: quantile(sorted, 0.9) / HOUR }
}
