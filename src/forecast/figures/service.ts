import { DAY, HOUR, type Instant, type Milliseconds } from '../../core/time.ts'
import type { LedgerRow } from '../ledger.ts'
import { firstResponse, isClosedAt } from '../past.ts'
import { quantile } from '../statistics/bootstrap.ts'
import { type Promises, promiseFigures } from './promises.ts'
import { type SatisfactionFigures, satisfactionFigures } from './satisfaction.ts'
import { isReopening } from './thanks.ts'

/** Median and nine-in-ten, in hours; undefined where nothing was measured. */
export interface Spread {
  readonly n: number
  readonly medianHours?: number
  readonly p90Hours?: number
}

/** Messages that opened a closed ticket again, as the helpdesk counts them, and those that asked for something. */
interface Reopens {
  readonly raw: number
  readonly real: number
}

/** As it was (of a live ledger: as it is, ours excluded), and as it would have been. */
interface Both<T> {
  readonly was: T
  readonly forecast: T
}

export interface ServiceTimes {
  readonly firstResponse: Both<Spread>
  readonly resolution: Both<Spread>
  readonly reopens: Both<Reopens>
}

export interface ServiceFigures extends ServiceTimes {
  /** Of the reported tickets, those still open at the end of each whole week; empty where the history has no closes. */
  readonly backlog: readonly ({ readonly week: string } & Both<number>)[]
  /** Null where the history has no scores. */
  readonly satisfaction: SatisfactionFigures | null
  readonly promises: Promises
  /** The same times by channel and by the team that had the ticket in the end, most tickets first. */
  readonly channels: readonly ServiceGroup[]
  readonly teams: readonly ServiceGroup[]
}

export interface ServiceGroup extends ServiceTimes {
  readonly name: string
  readonly tickets: number
}

/**
 * How customers were served. Only people's replies respond, and only closes that history confirms shorten a resolution: messages of
 * ours are no service by themselves. Over the rows of a live ledger `was` is what really happened.
 */
export function serviceFigures(
  rows: readonly LedgerRow[],
  window: { readonly from: Instant; readonly to: Instant },
): ServiceFigures {
  return {
    ...timesOf(rows),
    backlog: backlogOf(rows, window),
    satisfaction: satisfactionFigures(rows),
    promises: promiseFigures(rows, window.to),
    channels: groupsOf(rows, row => row.channel),
    teams: groupsOf(rows, row => row.ticket.finalTeam),
  }
}

function groupsOf(rows: readonly LedgerRow[], nameOf: (row: LedgerRow) => string | undefined): ServiceGroup[] {
  return [...Map.groupBy(rows, nameOf)]
    .flatMap(([name, group]) => (name === undefined ? [] : [{ name, tickets: group.length, ...timesOf(group) }]))
    .sort((a, b) => b.tickets - a.tickets || (a.name < b.name ? -1 : 1))
}

function timesOf(rows: readonly LedgerRow[]): ServiceTimes {
  const was = { first: [] as number[], resolution: [] as number[], raw: 0, real: 0 }
  const forecast = { first: [] as number[], resolution: [] as number[], avoided: 0 }
  for (const row of rows) {
    const { messages, closes } = row.ticket
    const first = firstResponse(row.ticket)
    const asked = messages.find(message => message.from === 'customer')!.at
    if (first !== undefined) {
      was.first.push(first)
      const agreed = row.judged.find(each => each.kind === 'answer' && each.verdict === 'right')
      forecast.first.push(agreed === undefined ? first : Math.max(0, Math.min(first, agreed.decision.at - asked)))
    }
    const closed = closes.at(-1)?.at
    if (closed !== undefined) {
      was.resolution.push(closed - asked)
      forecast.resolution.push(Math.max(0, Math.min(closed, ourClose(row) ?? closed) - asked))
    }
    const ours = new Set(row.judged.filter(each => each.kind === 'close').flatMap(each => each.decision.inputs))
    for (const message of messages) {
      if (message.from !== 'customer' || !isReopening(row.ticket, message.at)) continue
      was.raw++
      if (!message.courtesy) was.real++
      if (ours.has(message.id)) forecast.avoided++
    }
  }
  return {
    firstResponse: { was: spread(was.first), forecast: spread(forecast.first) },
    resolution: { was: spread(was.resolution), forecast: spread(forecast.resolution) },
    reopens: {
      was: { raw: was.raw, real: was.real },
      forecast: { raw: was.raw - forecast.avoided, real: was.real },
    },
  }
}

/** The last close of ours that history confirms. */
function ourClose({ judged }: LedgerRow): Instant | undefined {
  return judged.findLast(each => each.kind === 'close' && each.verdict === 'right')?.decision.at
}

const WEEK = 7 * DAY

function backlogOf(
  rows: readonly LedgerRow[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): ServiceFigures['backlog'] {
  if (!rows.some(row => row.ticket.closes.length > 0)) return []
  return Array.from({ length: Math.floor((to - from) / WEEK) }, (_, week) => {
    const end = from + (week + 1) * WEEK
    const open = rows.filter(({ ticket }) => ticket.createdAt <= end && !isClosedAt(ticket, end))
    const stays = open.filter(row => {
      const ours = ourClose(row)
      if (ours === undefined || ours > end) return true
      return row.ticket.messages.some(({ from: by, at }) => by === 'customer' && at > ours && at <= end)
    })
    return { week: new Date(end).toISOString().slice(0, 10), was: open.length, forecast: stays.length }
  })
}

function spread(times: Milliseconds[]): Spread {
  if (times.length === 0) return { n: 0 }
  const sorted = times.sort((a, b) => a - b)
  return { n: sorted.length, medianHours: quantile(sorted, 0.5) / HOUR, p90Hours: quantile(sorted, 0.9) / HOUR }
}
