import { atOnce, type Steps } from '../core/steps.ts'
import type { Sender } from '../core/ticket-view.ts'
import type { Instant } from '../core/time.ts'
import type { Ticket } from '../history/ticket.ts'
import { boilerplateSteps } from './boilerplate.ts'
import { readPastTicket } from './read-past-ticket.ts'
import { type PastReminder, remindersOf } from './reminder.ts'
import { median } from './statistics/bootstrap.ts'

export interface PastMessage {
  readonly id: string
  readonly at: Instant
  readonly from: Sender
  readonly text: string
  readonly courtesy: boolean
  readonly macro?: string
  /** Sent by a native rule of the helpdesk. */
  readonly byRule: boolean
}

/** One ticket as it really went, to its end: what the ledger judges against. Public messages only, ascending. */
export interface PastTicket {
  readonly id: string
  readonly customerId: string
  readonly createdAt: Instant
  readonly previousTicket?: string
  readonly messages: readonly PastMessage[]
  /** Who handled it in the end, after every reassignment; absent where the history does not say. */
  readonly finalTeam?: string
  readonly finalUser?: string
  readonly closes: readonly { readonly at: Instant; readonly actor: string }[]
  /** When it was opened again by anything but a message, which opens it anyway. */
  readonly reopens?: readonly Instant[]
  readonly label?: string
  /** The customer's score, in the helpdesk's own scale. */
  readonly satisfaction?: number
  /** When the customer placed the orders that are known with the ticket. */
  readonly orders?: readonly Instant[]
}

/** All tickets as they really went, with what crosses them. */
export interface Past {
  readonly tickets: ReadonlyMap<string, PastTicket>
  readonly byCustomer: ReadonlyMap<string, readonly PastTicket[]>
  /** The last moment anything happened: what lies after it is unknown, not silent. */
  readonly end: Instant
  /** Reminders that the team or its rules sent to silent customers, on all tickets. */
  readonly reminders?: readonly PastReminder[]
  /** Median time from a customer's first message to the team's first reply, in milliseconds; NaN where nobody ever replied. */
  readonly medianFirstResponse: number
}

/**
 * @param tickets all of them, read twice: once for the team's stock phrases, once for their course
 * @param isJudged whose tickets are kept; of the others only times and first responses count
 */
export function readPast(
  tickets: readonly Ticket[],
  labelOf: (ticket: Ticket) => string | undefined,
  isJudged: (customerId: string) => boolean = () => true,
): Past {
  return atOnce(pastSteps(tickets, labelOf, isJudged))
}

/** The same, ticket by ticket. */
export function* pastSteps(
  tickets: readonly Ticket[],
  labelOf: (ticket: Ticket) => string | undefined,
  isJudged: (customerId: string) => boolean,
): Steps<Past> {
  const byId = new Map<string, PastTicket>()
  const byCustomer = new Map<string, PastTicket[]>()
  const boilerplate = yield* boilerplateSteps(tickets, labelOf)
  let end = 0
  const responses: number[] = []
  const reminders: PastReminder[] = []
  for (const ticket of tickets) {
    const past = readPastTicket(ticket, labelOf(ticket), boilerplate)
    yield past.messages.reduce((sum, { text }) => sum + text.length, 0)
    for (const event of ticket.events) end = Math.max(end, Date.parse(event.at))
    end = Math.max(end, past.createdAt, past.messages.at(-1)?.at ?? 0)
    reminders.push(...remindersOf(past.customerId, past.messages))
    const response = firstResponse(past)
    if (response !== undefined) responses.push(response)
    if (!isJudged(past.customerId)) continue
    byId.set(past.id, past)
    byCustomer.set(past.customerId, [...(byCustomer.get(past.customerId) ?? []), past])
  }
  return { tickets: byId, byCustomer, end, reminders, medianFirstResponse: median(responses) }
}

/** Milliseconds from the customer's first message to the team's first substantive reply. */
export function firstResponse(ticket: PastTicket): number | undefined {
  const asked = ticket.messages.find(message => message.from === 'customer')
  if (asked === undefined) return undefined
  const reply = ticket.messages.find(message => message.at >= asked.at && isSubstantiveReply(message))
  return reply && reply.at - asked.at
}

/** A public message of a person of the team that is more than a courtesy. */
export function isSubstantiveReply(message: PastMessage): boolean {
  return message.from === 'agent' && !message.byRule && !message.courtesy
}

/** True where a close stands at this moment: nothing opened the ticket since, neither a customer's word nor an event. */
export function isClosedAt({ closes, reopens = [], messages }: PastTicket, at: Instant): boolean {
  const close = closes.findLast(each => each.at <= at)?.at
  if (close === undefined) return false
  const isLater = (moment: Instant): boolean => moment > close && moment <= at
  return !reopens.some(isLater) && !messages.some(message => message.from === 'customer' && isLater(message.at))
}
