import type { Milliseconds } from '../../core/time.ts'
import type { GorgiasClient } from './client.ts'
import type { PullKind } from './pull.ts'
import { readPages } from './read-pages.ts'

export interface PullEstimate {
  /** About how many of each there are; exact where one page holds all. */
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

/**
 * Says beforehand what a whole pull costs, in four calls: the helpdesk gives no totals, so the newest hundred of each list
 * tell how many come in a day, and the oldest ticket for how many days.
 */
export async function estimatePull(
  client: GorgiasClient,
  options: { readonly callsPerSecond: number },
): Promise<PullEstimate> {
  const oldest = await firstPage(client, LISTS.tickets, 'created_datetime:asc')
  const beginning = oldest.times[0]
  const counts = { tickets: 0, messages: 0, events: 0 }
  for (const kind of ['tickets', 'messages', 'events'] as const) {
    const { times, more } = await firstPage(client, LISTS[kind], 'created_datetime:desc')
    const newest = times[0]
    const last = times.at(-1)
    counts[kind] = times.length
    if (!more || newest === undefined || last === undefined || beginning === undefined) continue
    const perHundred = Math.max(1, newest - last)
    counts[kind] = Math.max(times.length, Math.round((times.length * Math.max(0, newest - beginning)) / perHundred))
  }
  const calls = Object.values(counts).reduce((sum, count) => sum + Math.max(1, Math.ceil(count / PAGE)), 0)
  return { counts, calls, time: Math.ceil((calls / options.callsPerSecond) * 1_000) }
}

async function firstPage(
  client: GorgiasClient,
  path: string,
  order: string,
): Promise<{ times: number[]; more: boolean }> {
  const { value } = await readPages(client, path, { order_by: order, limit: PAGE }).next()
  const times = (value?.items ?? []).map((item: unknown) =>
    Date.parse(String((item as { created_datetime?: unknown }).created_datetime)),
  )
  return { times: times.filter((at: number) => !Number.isNaN(at)), more: (value?.next ?? null) !== null }
}
