import type { Assignee, CustomerView, TicketView, Unknown } from '../core/ticket-view.ts'
import type { Instant } from '../core/time.ts'
import { countUntil } from './by-time.ts'
import { type Folded, foldSteps } from './fold-steps.ts'
import { ordersAt } from './orders-at.ts'
import { type PreparedTicket, placeAt, prepareTicket } from './prepare-ticket.ts'
import type { Ticket } from './ticket.ts'

/** `as_given` is for live snapshots: facts without a date hold from the ticket's creation, what is not stated is not so. */
export interface AsOfOptions {
  readonly undated?: 'unknown' | 'as_given'
}

/** Training labels travel in these fields; no view ever shows them. */
const LABEL_FIELDS: ReadonlySet<string> = new Set(['label', 'labels'])

/**
 * The ticket exactly as it stood at `at`: the only door from a ticket to understanding, retrieval, training and deciding.
 * Only dated facts count. Undated ones are `unknown` (or absent), so that nothing after `at` can reach a decision.
 * Pure; the first call on a ticket object parses it, later ones reuse that, so the ticket must not be mutated.
 */
export function asOf(ticket: Ticket, at: Instant, options: AsOfOptions = {}): TicketView {
  const undated = options.undated ?? 'unknown'
  const given = undated === 'as_given'
  const prepared = prepareTicket(ticket)
  const state = foldSteps(prepared.steps, at)
  const assignee = state.assignee ?? (given ? ticket.assignee && toAssignee(ticket.assignee) : 'unknown')
  const priority = state.priority ?? (given ? ticket.priority : 'unknown')
  const mergedInto = state.mergedInto ?? (given ? ticket.merged_into : undefined)
  const tags = tagsAt(prepared.undatedTags, state, given)
  const view: Draft = {
    ...prepared.constant,
    at,
    status: state.status,
    reopens: state.reopens,
    spam: state.spam ?? (given && ticket.spam === true),
    trashed: state.trashed ?? (given && ticket.trashed === true),
    tags: tags.tags,
    undatedTags: tags.undatedTags,
    fields: fieldsAt(ticket, state, given),
    customer: customerAt(prepared, at, state, undated),
    messages: prepared.messages.slice(0, countUntil(prepared.messages, at)),
    events: prepared.events.slice(0, countUntil(prepared.events, at)),
  }
  // Assigned one by one: spreading a dozen optional parts took most of the time of a replay.
  if (state.statusBy !== undefined) view.statusBy = state.statusBy
  if (state.statusAt !== undefined) view.statusAt = state.statusAt
  if (state.statusWas !== undefined) view.statusWas = state.statusWas
  if (state.snoozedUntil !== undefined && state.snoozedUntil > at) view.snoozedUntil = state.snoozedUntil
  if (priority !== undefined) view.priority = priority
  if (mergedInto !== undefined) view.mergedInto = mergedInto
  if (assignee !== undefined) view.assignee = assignee
  const { brand, market } = placeAt(prepared, at)
  if (brand !== undefined) view.brand = brand
  if (market !== undefined) view.market = market
  if (ticket.unplaced !== undefined) view.unplaced = ticket.unplaced
  return view
}

type Draft = { -readonly [Key in keyof TicketView]: TicketView[Key] }

const NONE: readonly string[] = []

function tagsAt(undated: readonly string[], state: Folded, given: boolean): Pick<TicketView, 'tags' | 'undatedTags'> {
  if (!given && state.tags.size === 0) return { tags: NONE, undatedTags: undated }
  const tags = new Set<string>(given ? undated : NONE)
  for (const [name, present] of state.tags) {
    if (present) tags.add(name)
    else tags.delete(name)
  }
  return {
    tags: [...tags].sort(),
    undatedTags: given ? [] : undated.filter(name => !state.tags.has(name)),
  }
}

function fieldsAt(ticket: Ticket, state: Folded, given: boolean): Readonly<Record<string, unknown>> {
  const undated = given ? Object.entries(ticket.custom_fields ?? {}) : []
  return Object.fromEntries([...undated, ...state.fields].filter(([name]) => !LABEL_FIELDS.has(name)))
}

function customerAt(
  { ticket: { customer }, person, orders }: PreparedTicket,
  at: Instant,
  state: Folded,
  undated: 'unknown' | 'as_given',
): CustomerView {
  const given = undated === 'as_given'
  const vip: boolean | Unknown = state.vip ?? (given ? (customer.vip ?? false) : 'unknown')
  const segments: readonly string[] | Unknown = state.segments ?? (given ? (customer.segments ?? []) : 'unknown')
  return { ...person, vip, segments, orders: ordersAt(orders, at, state.orders, undated) }
}

function toAssignee(assignee: { user?: string | undefined; team?: string | undefined }): Assignee {
  return {
    ...(assignee.user !== undefined && { user: assignee.user }),
    ...(assignee.team !== undefined && { team: assignee.team }),
  }
}
