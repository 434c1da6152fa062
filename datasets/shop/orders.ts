import type { Ticket, TicketEvent } from '../../src/history/ticket.ts'
import { createRandom, mix32 } from './random.ts'
import type { Intent } from './vocabulary.ts'

type Order = NonNullable<Ticket['customer']['orders']>[number]

const DAY = 86_400_000

/** One purchase with all dates it will ever have; what a moment may know of it is cut from this. */
export interface Purchase {
  readonly id: string
  readonly total: number
  /** Ascending; the first is the placing. */
  readonly history: readonly { readonly at: number; readonly status: string }[]
}

/** Days before the ticket at which the order was placed: [least, most]. */
const AGE: Readonly<Record<Intent, readonly [number, number]>> = {
  order_status: [2, 9],
  delivery_problem: [5, 15],
  change_address: [0.02, 1.5],
  cancel_order: [0.02, 2.5],
  return_request: [6, 28],
  exchange_request: [5, 24],
  refund_status: [14, 40],
  damaged_item: [4, 12],
  wrong_item: [4, 12],
  warranty_claim: [80, 600],
  product_question: [40, 400],
  sizing: [40, 400],
  stock_availability: [40, 400],
  discount_code: [0.05, 3],
  invoice_request: [2, 60],
  subscription: [20, 300],
  technical_problem: [0.05, 60],
}

/** Before a sale there may be no order at all. */
const WITHOUT: ReadonlySet<Intent> = new Set([
  'product_question',
  'sizing',
  'stock_availability',
  'discount_code',
  'technical_problem',
  'subscription',
])

export function orderIdOf(seed: number, index: number): string {
  return `#${10000 + (mix32(index ^ mix32(seed ^ 0xabcde)) % 890000)}`
}

/** The order that a ticket is about; undefined where the customer has none. */
export function purchaseOf(seed: number, index: number, intent: Intent, at: number): Purchase | undefined {
  const random = createRandom(seed, 'order', index)
  if (WITHOUT.has(intent) && random.chance(0.55)) return undefined
  const [least, most] = AGE[intent]
  const placed = at - (least + random.next() * (most - least)) * DAY
  const history = [{ at: placed, status: 'unfulfilled' }]
  const late = intent === 'order_status' && random.chance(0.55)
  const shipped = late ? at + (0.4 + 6 * random.next()) * DAY : placed + (0.6 + 2 * random.next()) * DAY
  if (intent === 'cancel_order' && random.chance(0.75))
    history.push({ at: at + random.next() * DAY, status: 'cancelled' })
  else {
    history.push({ at: shipped, status: 'fulfilled' })
    const lost = intent === 'delivery_problem' && random.chance(0.7)
    if (!lost) history.push({ at: shipped + (1.5 + 3 * random.next()) * DAY, status: 'delivered' })
    if (intent === 'refund_status') history.push({ at: at + (0.5 + 5 * random.next()) * DAY, status: 'refunded' })
  }
  return {
    id: orderIdOf(seed, index),
    total: Math.round(1500 + 23000 * random.next() ** 2) / 100,
    history: history.toSorted((a, b) => a.at - b.at),
  }
}

/** The order as an export made at `end` shows it. */
export function asOrder(purchase: Purchase, end: number): Order {
  const known = purchase.history.filter(step => step.at < end)
  const shipped = known.find(step => step.status === 'fulfilled')
  return {
    id: purchase.id,
    status: known.at(-1)?.status ?? 'unfulfilled',
    placed_at: iso(purchase.history[0]!.at),
    ...(shipped && { shipped_at: iso(shipped.at) }),
    total: purchase.total,
  }
}

/** Dated order states for a ticket's log: where the order stood when the ticket came in, and each change for 30 days after. */
export function orderEvents(purchase: Purchase, createdAt: number): TicketEvent[] {
  const known = purchase.history.filter(step => step.at <= createdAt).at(-1)
  const later = purchase.history.filter(step => step.at > createdAt && step.at < createdAt + 30 * DAY)
  const first = known === undefined ? [] : [{ at: createdAt, status: known.status }]
  return [...first, ...later].map(step => ({
    at: iso(step.at),
    type: 'order',
    actor: 'system',
    to: { id: purchase.id, status: step.status },
  }))
}

function iso(at: number): string {
  return new Date(Math.floor(at / 1000) * 1000).toISOString()
}
