import type { ConditionField, Scalar } from './policy.ts'
import type { Reading } from './reading.ts'
import type { OrderView, TicketView, Unknown } from './ticket-view.ts'
import type { Instant } from './time.ts'

/** What conditions are tested against: a ticket as it stands, its reading, and the moment the test is about. */
export interface Facts {
  readonly view: TicketView
  readonly reading: Reading | null
  /** Ages and silence are measured at this moment; for a planned nudge that is its due time. */
  readonly at: Instant
}

/** A field's value: one or several scalars, nothing, or `unknown` where its origin has no date. */
export type FactValue = readonly Scalar[] | Unknown

/** Reads one field of the closed table. */
export function readFact(field: ConditionField, facts: Facts): FactValue {
  const { view, reading, at } = facts
  switch (field) {
    case 'ticket.priority':
      return one(view.priority)
    case 'ticket.status':
      return [view.status]
    case 'ticket.subject':
      return one(view.subject)
    case 'ticket.reopens':
      return [view.reopens]
    case 'ticket.spam':
      return [view.spam]
    case 'ticket.assignee.user':
      return view.assignee === 'unknown' ? 'unknown' : one(view.assignee?.user)
    case 'ticket.assignee.team':
      return view.assignee === 'unknown' ? 'unknown' : one(view.assignee?.team)
    case 'customer.vip':
      return one(view.customer.vip)
    case 'customer.segments':
      return view.customer.segments
    case 'customer.email':
      return one(view.customer.email)
    case 'order.status':
      return one(theOrder(facts)?.status)
    case 'order.age':
      return orderAge(theOrder(facts), at)
    case 'order.value':
      return one(theOrder(facts)?.total)
    case 'intent':
      return reading?.intent?.accepted ? [reading.intent.label] : []
    case 'language':
      return languageOf(view, reading)
    case 'brand':
      return view.brand === undefined && view.unplaced?.includes('brand') ? 'unknown' : one(view.brand)
    case 'market':
      return view.market === undefined && view.unplaced?.includes('market') ? 'unknown' : one(view.market)
    case 'tags':
      return view.tags
    case 'status_was':
      return one(view.statusWas)
    case 'owed':
      return one(reading?.owed.who)
    case 'channel':
      return channelNames(view.messages.findLast(message => message.public)?.channel ?? view.channel)
    case 'silence':
      return silence(view, at)
  }
}

/** The order the conversation is about: the one it names, else the newest. */
export function theOrder({ view, reading }: Facts): OrderView | undefined {
  const named = new Set((reading?.entities.orders ?? []).map(bareOrderId))
  const orders = view.customer.orders
  const mentioned = orders.findLast(order => named.has(bareOrderId(order.id)))
  if (mentioned !== undefined) return mentioned
  let newest = orders[0]
  for (const order of orders) {
    if ((order.placedAt ?? 0) >= (newest?.placedAt ?? 0)) newest = order
  }
  return newest
}

/** `#1042`, `1042` and `No. 1042` are one order. */
function bareOrderId(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function orderAge(order: OrderView | undefined, at: Instant): FactValue {
  if (order === undefined) return []
  return order.placedAt === undefined ? 'unknown' : [at - order.placedAt]
}

function languageOf(view: TicketView, reading: Reading | null): FactValue {
  const code = reading?.language.code
  if (code !== undefined && code !== 'und') return [code]
  return one(view.language)
}

/** `sms.aircall` is also `sms`. */
function channelNames(channel: string): readonly string[] {
  const base = channel.split('.')[0]!
  return base === channel ? [channel] : [channel, base]
}

/** Time since a person, on either side, last wrote publicly. Our own messages do not end a silence. */
function silence(view: TicketView, at: Instant): FactValue {
  const last = view.messages.findLast(
    message => message.public && (message.from === 'customer' || message.from === 'agent'),
  )
  return last === undefined ? [] : [Math.max(0, at - last.at)]
}

function one(value: Scalar | undefined): FactValue {
  if (value === undefined) return []
  return value === 'unknown' ? 'unknown' : [value]
}
