import type { Ticket, TicketEvent } from '../../src/history/ticket.ts'
import { factsOf, ticketIdOf } from './facts.ts'
import { asOrder, orderEvents } from './orders.ts'
import type { Person } from './people.ts'
import type { Plan } from './plan.ts'
import { createRandom } from './random.ts'
import { phrase, SHOP } from './scene.ts'
import type { Told } from './tell-ticket.ts'
import { settle } from './thread.ts'

const DAY = 86_400_000

/** The ticket as an export made at `end` shows it. */
export function showTicket(plan: Plan, index: number, told: Told, end: number, survey?: 'surveyed'): Ticket {
  const { scene, facts, subject } = told
  const thread = scene.thread.toldUntil(end)
  const { person } = facts
  const at = plan.at(index)
  const request = plan.kind(index) === 'request'
  const events = request
    ? [...customerFacts(person, at, end), ...(facts.purchase ? orderEvents(facts.purchase, at) : []), ...thread.events]
    : thread.events
  const limit = new Date(end).toISOString()
  const dated = events.filter(event => event.at < limit).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const settled = settle(dated)
  const orders = request ? ordersOf(plan, index, end) : []
  const satisfaction =
    request && survey !== undefined ? satisfactionOf(plan, index, told, settled.closed_at) : undefined
  return {
    schema: 1,
    id: ticketIdOf(plan.seed, index),
    account: SHOP.account,
    brand: SHOP.brand,
    ...(request && !plan.settings.oneMarket && { market: person.market }),
    channel: scene.channel,
    ...(subject !== undefined && { subject }),
    ...(request && { language: person.language }),
    ...settled,
    customer: request
      ? {
          id: person.id,
          email: person.email,
          phone: person.phone,
          name: `${person.first} ${person.last}`,
          vip: person.vipSince !== undefined && person.vipSince < end,
          ...(person.segments.length > 0 && { segments: [...person.segments] }),
          timezone: person.timezone,
          ...(orders.length > 0 && { orders }),
        }
      : { id: person.id, email: thread.messages[0]?.author ?? person.email },
    created_at: new Date(at).toISOString(),
    ...(satisfaction && { satisfaction }),
    messages: thread.messages,
    events: dated,
  }
}

/** What the helpdesk knew of the customer when the ticket came in, and what it learned while the ticket lived. */
function customerFacts(person: Person, at: number, end: number): TicketEvent[] {
  const { vipSince } = person
  const field = (moment: number, name: string, value: unknown): TicketEvent => ({
    at: new Date(Math.floor(moment / 1000) * 1000).toISOString(),
    type: 'field',
    actor: 'system',
    to: { name, value },
  })
  const events = [field(at, 'customer.vip', vipSince !== undefined && vipSince <= at)]
  if (person.segments.length > 0) events.push(field(at, 'customer.segments', [...person.segments]))
  if (vipSince !== undefined && vipSince > at && vipSince < Math.min(end, at + 30 * DAY))
    events.push(field(vipSince, 'customer.vip', true))
  return events
}

/** The customer's newest orders as the export shows them: of this ticket and the two before it. */
function ordersOf(plan: Plan, index: number, end: number): NonNullable<Ticket['customer']['orders']> {
  const orders = new Map<string, NonNullable<Ticket['customer']['orders']>[number]>()
  for (let at = index, steps = 0; at !== -1 && steps < 3; at = plan.previous(at), steps++) {
    const { purchase } = factsOf(plan, at)
    if (purchase) orders.set(purchase.id, asOrder(purchase, end))
  }
  return [...orders.values()]
}

function satisfactionOf(plan: Plan, index: number, told: Told, closedAt: string | undefined): Ticket['satisfaction'] {
  const random = createRandom(plan.seed, 'survey', index)
  if (closedAt === undefined || told.intent === 'thanks' || !random.chance(0.17)) return undefined
  const good = told.resolution === 'confirmed' ? 0.93 : told.resolution === 'not_met' ? 0.2 : 0.72
  const happy = random.chance(good * (1 - 0.4 * told.scene.heat))
  const score = happy ? random.int(4, 5) : random.int(1, 3)
  const { reviews } = told.scene.voice.customer
  const review = happy ? reviews.good : reviews.bad
  return {
    score,
    ...(random.chance(0.35) && { comment: phrase(told.scene, review, { agent: told.scene.slots['agent'] || 'team' }) }),
  }
}
