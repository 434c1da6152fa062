import type { Actor, CustomerView, EventView, MessageView, TicketView } from '../core/ticket-view.ts'
import type { Instant } from '../core/time.ts'
import { byTime } from './by-time.ts'
import { type PreparedOrder, prepareOrders } from './orders-at.ts'
import type { Ticket, TicketEvent, TicketMessage } from './ticket.ts'

/** One thing that moves a ticket's state, in the order in which it took effect. */
export type Step =
  | { readonly at: Instant; readonly kind: 'customer_message' }
  | { readonly at: Instant; readonly kind: 'event'; readonly event: EventView }
  | { readonly at: Instant; readonly kind: 'closed_at'; readonly actor: Actor }

/** A ticket with its times parsed and its order settled, made once; `asOf` is called about once per message and timer. */
export interface PreparedTicket {
  readonly ticket: Ticket
  /** What holds at every moment: who and what the ticket is. */
  readonly constant: Pick<
    TicketView,
    'id' | 'account' | 'channel' | 'subject' | 'language' | 'createdAt' | 'previousTicket'
  >
  readonly person: Pick<CustomerView, 'id' | 'email' | 'phone' | 'name' | 'timezone'>
  readonly orders: readonly PreparedOrder[]
  /** Ascending by (at, id). */
  readonly messages: readonly MessageView[]
  /** Ascending by (at, id). */
  readonly events: readonly EventView[]
  /** Ascending by time; at one moment messages come before events, and events keep the order of the file. */
  readonly steps: readonly Step[]
  /** Brand and market, ascending by time; what the ticket states itself holds from the beginning. */
  readonly placings: readonly (Place & { readonly at: Instant })[]
  /** Tags the final ticket has, or lost, without any event that put them there. */
  readonly undatedTags: readonly string[]
}

export type Place = Pick<TicketView, 'brand' | 'market'>

const prepared = new WeakMap<Ticket, PreparedTicket>()

/** Parses and sorts a ticket once; later calls with the same object are free. The ticket must not be changed afterwards. */
export function prepareTicket(ticket: Ticket): PreparedTicket {
  let result = prepared.get(ticket)
  if (!result) {
    result = prepare(ticket)
    prepared.set(ticket, result)
  }
  return result
}

/** Forgets what was prepared, and everything read of it: a large history is looked at once, ticket by ticket, and held only as it came. */
export function releaseTicket(ticket: Ticket): void {
  prepared.delete(ticket)
}

function prepare(ticket: Ticket): PreparedTicket {
  const messages = ticket.messages.map(toMessageView).sort(byTime)
  const inFileOrder = toEventViews(ticket.events)
  const steps: Step[] = []
  for (const message of messages) {
    if (message.from === 'customer' && message.public) steps.push({ at: message.at, kind: 'customer_message' })
  }
  for (const event of inFileOrder) steps.push({ at: event.at, kind: 'event', event })
  // A close without an event has no known author. A person is assumed, because the engine never fights a person.
  if (ticket.closed_at) steps.push({ at: Date.parse(ticket.closed_at), kind: 'closed_at', actor: 'agent' })
  steps.sort((a, b) => a.at - b.at)
  const { customer } = ticket
  return {
    ticket,
    constant: {
      id: ticket.id,
      account: ticket.account,
      channel: ticket.channel,
      ...(ticket.subject !== undefined && { subject: ticket.subject }),
      ...(ticket.language !== undefined && { language: ticket.language }),
      createdAt: Date.parse(ticket.created_at),
      ...(ticket.previous_ticket !== undefined && { previousTicket: ticket.previous_ticket }),
    },
    person: {
      id: customer.id,
      ...(customer.email !== undefined && { email: customer.email }),
      ...(customer.phone !== undefined && { phone: customer.phone }),
      ...(customer.name !== undefined && { name: customer.name }),
      ...(customer.timezone !== undefined && { timezone: customer.timezone }),
    },
    orders: prepareOrders(ticket),
    messages,
    events: [...inFileOrder].sort(byTime),
    steps,
    placings: placingsOf(ticket),
    undatedTags: undatedTags(ticket.tags, steps),
  }
}

function placingsOf(ticket: Ticket): PreparedTicket['placings'] {
  const stated = { at: Number.NEGATIVE_INFINITY, ...placeIn(ticket) }
  return [stated, ...(ticket.placings ?? []).map(placing => ({ at: Date.parse(placing.at), ...placeIn(placing) }))]
}

function placeIn({ brand, market }: { brand?: string | undefined; market?: string | undefined }): Place {
  return { ...(brand !== undefined && { brand }), ...(market !== undefined && { market }) }
}

/** Brand and market as they were known at a moment. */
export function placeAt({ placings }: PreparedTicket, at: Instant): Place {
  return placings.findLast(placing => placing.at <= at) ?? {}
}

function undatedTags(finalTags: readonly string[], steps: readonly Step[]): string[] {
  const first = new Map<unknown, 'tagged' | 'untagged'>()
  for (const step of steps) {
    if (step.kind !== 'event' || (step.event.type !== 'tagged' && step.event.type !== 'untagged')) continue
    if (!first.has(step.event.to)) first.set(step.event.to, step.event.type)
  }
  const lost = [...first].filter(([, type]) => type === 'untagged').map(([name]) => String(name))
  return [...new Set([...finalTags, ...lost])].filter(name => first.get(name) !== 'tagged').sort()
}

function toMessageView(message: TicketMessage): MessageView {
  return {
    id: message.id,
    at: Date.parse(message.at),
    from: message.from,
    ...(message.author !== undefined && { author: message.author }),
    channel: message.channel,
    public: message.public,
    ...(message.text !== undefined && { text: message.text }),
    ...(message.html !== undefined && { html: message.html }),
    ...(message.headers && { headers: message.headers }),
    attachments: message.attachments?.length ?? 0,
    ...(message.macro !== undefined && { macro: message.macro }),
    ...(message.rule !== undefined && { rule: message.rule }),
  }
}

/** Named by the helpdesk's id; by the place in the file where there is none, or where the type has it already. */
function toEventViews(events: readonly TicketEvent[]): EventView[] {
  const taken = new Set<string>()
  return events.map((event, index) => {
    const own = `${event.type}@${event.id ?? index}`
    const id = taken.has(own) ? `${own}#${index}` : own
    taken.add(id)
    return toEventView(event, id)
  })
}

function toEventView(event: TicketEvent, id: string): EventView {
  return {
    id,
    at: Date.parse(event.at),
    type: event.type,
    actor: event.actor,
    ...(event.from !== undefined && { from: event.from }),
    ...(event.to !== undefined && { to: event.to }),
    ...(event.until && { until: Date.parse(event.until) }),
  }
}
