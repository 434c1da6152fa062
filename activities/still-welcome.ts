import type { Command } from '../src/core/command.ts'
import { baseOf } from '../src/core/message-permission.ts'
import { isStopWord } from '../src/core/opt-out.ts'
import { isQuiet, nextPermitted } from '../src/core/quiet-hours.ts'
import { type Instant, MINUTE, SECOND } from '../src/core/time.ts'
import { asOf } from '../src/history/as-of.ts'
import { placeTicket } from '../src/history/place-ticket.ts'
import type { Ticket } from '../src/history/ticket.ts'
import { readCustomer } from '../src/store/customers.ts'
import { findWritingNow } from '../src/store/inbox.ts'
import { customerZones } from '../src/text/customer-zones.ts'
import { readConsent } from '../src/understanding/consent.ts'
import type { ActivityDeps } from './activity-deps.ts'
import type { OpenTicket } from './open-ticket.ts'

/** A burst on another ticket is decided within this time; beyond it nothing is waited for. */
const BURST = 10 * MINUTE
const LOOK_AGAIN = 5 * SECOND
/** A STOP may open a ticket of its own; it is then among the newest. */
const NEWEST_TICKETS = 2

/**
 * Asked right before a message leaves: has the customer said STOP since it was decided, wherever they said it, and is it night
 * where they are? A STOP drops the message; words on another ticket that nobody has read yet, and the night, are waited out.
 */
export async function stillWelcome(
  deps: ActivityDeps,
  open: OpenTicket,
  now: Ticket,
  command: Extract<Command, { kind: 'reply' | 'follow_up' }>,
  at: Instant,
): Promise<'welcome' | 'opted_out' | { readonly again: Instant }> {
  const { account, decision, policy } = open
  const channel = baseOf(command.channel)
  const customerId = now.customer.id
  const { stopped, timezone } = await readCustomer(deps.pool, account, customerId)
  if (stopped.some(each => baseOf(each) === channel)) return 'opted_out'

  const writing = await findWritingNow(
    deps.pool,
    account,
    { customerId, exceptTicketId: decision.ticketId },
    at - BURST,
  )
  if (writing === 'customer') return { again: at + LOOK_AGAIN }
  // Nobody knows yet who opened a ticket a moment ago; the customer's own newest tickets tell whether it was they.
  if (writing === 'somebody' && (await saysStopElsewhere(open, customerId, channel, decision.decision.at - BURST))) {
    return 'opted_out'
  }
  if (command.kind === 'reply') return 'welcome'
  const { market } = asOf(placeTicket(now, policy, 'as_given'), at, { undated: 'as_given' })
  const zones = timezone === undefined ? customerZones({ ...now.customer, market }) : [timezone]
  // It leaves now: the delay is behind it.
  const leaving = { ...policy, limits: { ...policy.limits, sendDelay: 0 } }
  if (!isQuiet(leaving, zones, at)) return 'welcome'
  const again = nextPermitted(leaving, zones, at)
  return again > at ? { again } : 'welcome'
}

async function saysStopElsewhere(
  { helpdesk, decision, policy }: OpenTicket,
  customerId: string,
  channel: string,
  since: Instant,
): Promise<boolean> {
  const tickets = await helpdesk.readCustomerTickets(customerId, NEWEST_TICKETS, decision.ticketId)
  const said = tickets
    .filter(({ id }) => id !== decision.ticketId)
    .flatMap(({ messages }) => messages)
    .filter(({ from, public: isPublic }) => from === 'customer' && isPublic)
    .filter(message => baseOf(message.channel) === channel && Date.parse(message.at) > since)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ text = '', channel: on }) =>
      isStopWord(policy.consent.stopWords, text, on) ? 'stop' : readConsent(text, on),
    )
    .filter(consent => consent !== null)
  return said.at(-1) === 'stop'
}
