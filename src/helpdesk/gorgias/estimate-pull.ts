import type { Instant, Milliseconds } from '../../core/time.ts'
import type { GorgiasClient } from './client.ts'
import type { PullKind } from './pull.ts'
import { readPages } from './read-pages.ts'

export interface PullEstimate {
  /** About how many of each there are to bring; exact where one page holds all. */
  readonly counts: Readonly<Record<PullKind, number>>
  readonly calls: number
  readonly time: Milliseconds
}

const PAGE = 100
const LISTS: Readonly<Record<PullKind, string>> = {
  tickets: '/api/tickets',
  messages: '/api/messages',
  events: '/api/events',
}
/** Gorgias' own limit, where the helpdesk has not named another. */
const USUAL_LIMIT = 40
const LIMIT_PERIOD = 20

/**
 * Says beforehand what a whole pull costs, in four calls: the helpdesk gives no totals, so the newest hundred of each list
 * tell how many come in a day, and the oldest ticket for how many days.
 * @param share of the helpdesk's API limit
 * @param stored what an earlier run has brought already
 */
export async function estimatePull(
  client: GorgiasClient,
  options: { readonly share: number; readonly stored?: Readonly<Record<PullKind, number>> },
): Promise<PullEstimate> {
  const oldest = await firstPage(client, LISTS.tickets, 'created_datetime:asc')
  const beginning = oldest.times[0]
  const counts = { tickets: 0, messages: 0, events: 0 }
  for (const kind of ['tickets', 'messages', 'events'] as const) {
    const page = await firstPage(client, LISTS[kind], 'created_datetime:desc')
    counts[kind] = Math.max(0, inTime(page, beginning) - (options.stored?.[kind] ?? 0))
  }
  const calls = Object.values(counts).reduce((sum, count) => sum + Math.max(1, Math.ceil(count / PAGE)), 0)
  return { counts, calls, time: lasting(client, calls, options.share) }
}

/** The same of what changed since a moment, in one call: every changed ticket costs two, its thread and its log. */
export async function estimateChanged(
  client: GorgiasClient,
  options: { readonly share: number; readonly since: Instant },
): Promise<PullEstimate> {
  const page = await firstPage(client, LISTS.tickets, 'updated_datetime:desc', 'updated_datetime')
  const known = page.times.filter(at => at >= options.since).length
  const tickets = known < page.times.length ? known : inTime(page, options.since)
  const calls = Math.max(1, Math.ceil(tickets / PAGE)) + 2 * tickets
  return { counts: { tickets, messages: 0, events: 0 }, calls, time: lasting(client, calls, options.share) }
}

/** How many there are since `beginning`, if they came as fast as the newest of them did. */
function inTime({ times, more }: { times: number[]; more: boolean }, beginning: Instant | undefined): number {
  const [newest, last] = [times[0], times.at(-1)]
  if (!more || newest === undefined || last === undefined || beginning === undefined) return times.length
  const perPage = Math.max(1, newest - last)
  return Math.max(times.length, Math.round((times.length * Math.max(0, newest - beginning)) / perPage))
}

function lasting(client: GorgiasClient, calls: number, share: number): Milliseconds {
  const limit = client.apiCount()?.limit ?? USUAL_LIMIT
  return Math.ceil((calls / ((limit * share) / LIMIT_PERIOD)) * 1_000)
}

async function firstPage(
  client: GorgiasClient,
  path: string,
  order: string,
  stamp = 'created_datetime',
): Promise<{ times: number[]; more: boolean }> {
  const { value } = await readPages(client, path, { order_by: order, limit: PAGE }).next()
  const times = (value?.items ?? []).map((item: unknown) =>
    Date.parse(String((item as Record<string, unknown>)[stamp])),
  )
  return { times: times.filter((at: number) => !Number.isNaN(at)), more: (value?.next ?? null) !== null }
}
