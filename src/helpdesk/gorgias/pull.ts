import type { Instant } from '../../core/time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Call, GorgiasClient } from './client.ts'
import { readAll, readPages } from './read-pages.ts'
import { Id, RawTicket } from './schema.ts'

export type PullKind = 'tickets' | 'messages' | 'events'

/** Where a pull stands; store it after each page to go on from there. Cursors age, so a refused one starts its list again. */
export interface PullState {
  readonly phase: PullKind | 'changed' | 'done'
  readonly cursor?: string
}

/** One object as the API gave it. */
export interface PulledItem {
  readonly kind: PullKind
  readonly id: string
  readonly ticketId: string
  /** Of a ticket that came with its whole thread and log: when the helpdesk last changed it. */
  readonly changedAt?: Instant
  readonly value: unknown
}

export interface PullPage {
  readonly phase: PullState['phase']
  /** After a restart some come again. */
  readonly items: readonly PulledItem[]
  readonly state: PullState
}

export interface PullOptions {
  readonly client: GorgiasClient
  readonly from: PullState
  /** In phase `changed`: tickets changed since then, each with its whole thread and log. */
  readonly since: Instant
  /** Which of these tickets are stored as they stand; their threads are not read again. */
  areStored(tickets: readonly { id: string; changedAt: Instant }[]): Promise<ReadonlySet<string>>
  readonly onPage: (page: PullPage) => Promise<void>
  /** Asked between calls; true stops the pull, to go on later from the state of the last page. */
  shouldStop(): boolean
}

const PHASES: readonly PullKind[] = ['tickets', 'messages', 'events']
const LISTS: Readonly<Record<PullKind, { path: string; query: NonNullable<Call['query']>; ticket: string }>> = {
  tickets: { path: '/api/tickets', query: { order_by: 'created_datetime:desc' }, ticket: 'id' },
  messages: { path: '/api/messages', query: { order_by: 'created_datetime:desc' }, ticket: 'ticket_id' },
  events: { path: '/api/events', query: { order_by: 'created_datetime:asc' }, ticket: 'object_id' },
}

/**
 * Brings the account's history over, list by list, a hundred objects a call: for ten thousand tickets about a tenth of
 * the calls that asking ticket by ticket would take. Then, and in later runs alone, what changed since.
 */
export async function pullTickets(options: PullOptions): Promise<void> {
  const { from } = options
  if (from.phase === 'done') return
  if (from.phase === 'changed') return pullChanged(options)
  for (const phase of PHASES.slice(PHASES.indexOf(from.phase))) {
    await pullList(options, phase, phase === from.phase ? from.cursor : undefined)
    if (options.shouldStop()) return
  }
  await pullChanged(options)
}

/** The newest change the helpdesk knows of, by its own clock; undefined where there is no ticket. */
export async function newestChange(client: GorgiasClient): Promise<Instant | undefined> {
  const query = { order_by: 'updated_datetime:desc', limit: 1 }
  const { value } = await readPages(client, LISTS.tickets.path, query).next()
  return value?.items[0] === undefined ? undefined : changedAt(value.items[0])
}

async function pullList(options: PullOptions, kind: PullKind, cursor: string | undefined): Promise<void> {
  const { path, query } = LISTS[kind]
  const after = PHASES[PHASES.indexOf(kind) + 1] ?? 'changed'
  let fresh = cursor === undefined
  try {
    for await (const page of readPages(options.client, path, query, cursor)) {
      fresh = true
      const state: PullState = page.next === null ? { phase: after } : { phase: kind, cursor: page.next }
      await options.onPage({ phase: kind, items: itemsOf(kind, page.items), state })
      if (options.shouldStop()) return
    }
  } catch (error) {
    const refusedCursor = !fresh && RehearsalError.is(error) && error.details['status'] === 400
    if (!refusedCursor) throw error
    await pullList(options, kind, undefined)
  }
}

/** There is no filter by time on tickets, so the list is read newest change first until the watermark. */
async function pullChanged(options: PullOptions): Promise<void> {
  const { client, since, onPage, areStored, shouldStop } = options
  const state: PullState = { phase: 'changed' }
  for await (const page of readPages(client, LISTS.tickets.path, { order_by: 'updated_datetime:desc' })) {
    const changed = page.items.flatMap(value => {
      const id = idIn(value, 'id')
      return id !== undefined && changedAt(value) >= since ? [{ id, changedAt: changedAt(value), value }] : []
    })
    const stored = await areStored(changed)
    for (const ticket of changed) {
      if (shouldStop()) return
      if (!stored.has(ticket.id)) await onPage({ phase: 'changed', items: await wholeTicket(client, ticket), state })
    }
    if (changed.length < page.items.length) break
  }
  await onPage({ phase: 'changed', items: [], state: { phase: 'done' } })
}

async function wholeTicket(
  client: GorgiasClient,
  ticket: { id: string; changedAt: Instant; value: unknown },
): Promise<PulledItem[]> {
  const order = { order_by: 'created_datetime:asc' }
  const messages = await readAll(client, LISTS.messages.path, { ticket_id: ticket.id, ...order })
  const query = { object_type: 'Ticket', object_id: ticket.id, ...order }
  const events = await readAll(client, LISTS.events.path, query)
  const { id, changedAt: at, value } = ticket
  return [
    ...itemsOf('messages', messages),
    ...itemsOf('events', events),
    { kind: 'tickets', id, ticketId: id, ...(Number.isFinite(at) && { changedAt: at }), value },
  ]
}

/** Objects that belong to no ticket are left out: the log holds those of macros and users too. */
function itemsOf(kind: PullKind, values: readonly unknown[]): PulledItem[] {
  return values.flatMap(value => {
    const [id, ticketId] = [idIn(value, 'id'), idIn(value, LISTS[kind].ticket)]
    const other = kind === 'events' && (value as { object_type?: unknown }).object_type !== 'Ticket'
    return id === undefined || ticketId === undefined || other ? [] : [{ kind, id, ticketId, value }]
  })
}

function idIn(value: unknown, key: string): string | undefined {
  return Id.safeParse((value as Record<string, unknown> | null)?.[key]).data
}

/** A ticket that does not say so counts as changed just now. */
function changedAt(value: unknown): Instant {
  const at = Date.parse(RawTicket.safeParse(value).data?.updated_datetime ?? '')
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at
}
