import type { Assignee, CustomerView, TicketView, Unknown } from '../core/ticket-view.ts'
import type { Instant } from '../core/time.ts'
import { countUntil } from './by-time.ts'
import { type Folded, foldSteps } from './fold-steps.ts'
import { ordersAt } from './orders-at.ts'
import { prepareTicket } from './prepare-ticket.ts'
import type { Ticket } from './ticket.ts'

/** `as_given` is for live snapshots: facts without a date hold from the ticket's creation, what is not stated is not so. */
export interface AsOfOptions {
  readonly undated?: 'unknown' | 'as_given'
}

/** Training labels travel in this field; no view ever shows it. */
const LABEL_FIELD = 'label'

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
  return {
    id: ticket.id,
    account: ticket.account,
    at,
    ...(ticket.brand !== undefined && { brand: ticket.brand }),
    ...(ticket.market !== undefined && { market: ticket.market }),
    channel: ticket.channel,
    ...(ticket.subject !== undefined && { subject: ticket.subject }),
    ...(ticket.language !== undefined && { language: ticket.language }),
    createdAt: prepared.createdAt,
    status: state.status,
    ...(state.statusBy !== undefined && { statusBy: state.statusBy }),
    ...(state.statusAt !== undefined && { statusAt: state.statusAt }),
    ...(state.statusWas !== undefined && { statusWas: state.statusWas }),
    reopens: state.reopens,
    ...(state.snoozedUntil !== undefined && state.snoozedUntil > at && { snoozedUntil: state.snoozedUntil }),
    ...(priority !== undefined && { priority }),
    spam: state.spam ?? (given && ticket.spam === true),
    trashed: state.trashed ?? (given && ticket.trashed === true),
    ...(mergedInto !== undefined && { mergedInto }),
    ...(ticket.previous_ticket !== undefined && { previousTicket: ticket.previous_ticket }),
    ...tagsAt(prepared.undatedTags, state, given),
    fields: fieldsAt(ticket, state, given),
    ...(assignee !== undefined && { assignee }),
    customer: customerAt(ticket, at, state, undated),
    messages: prepared.messages.slice(0, countUntil(prepared.messages, at)),
    events: prepared.events.slice(0, countUntil(prepared.events, at)),
  }
}

function tagsAt(undated: readonly string[], state: Folded, given: boolean): Pick<TicketView, 'tags' | 'undatedTags'> {
  const tags = new Set<string>(given ? undated : [])
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
  const fields = given ? { ...ticket.custom_fields, ...state.fields } : { ...state.fields }
  delete fields[LABEL_FIELD]
  return fields
}

function customerAt(ticket: Ticket, at: Instant, state: Folded, undated: 'unknown' | 'as_given'): CustomerView {
  const { customer } = ticket
  const given = undated === 'as_given'
  const vip: boolean | Unknown = state.vip ?? (given ? (customer.vip ?? false) : 'unknown')
  const segments: readonly string[] | Unknown = state.segments ?? (given ? (customer.segments ?? []) : 'unknown')
  return {
    id: customer.id,
    ...(customer.email !== undefined && { email: customer.email }),
    ...(customer.phone !== undefined && { phone: customer.phone }),
    ...(customer.name !== undefined && { name: customer.name }),
    vip,
    segments,
    orders: ordersAt(ticket, at, state.orders, undated),
  }
}

function toAssignee(assignee: { user?: string | undefined; team?: string | undefined }): Assignee {
  return {
    ...(assignee.user !== undefined && { user: assignee.user }),
    ...(assignee.team !== undefined && { team: assignee.team }),
  }
}
