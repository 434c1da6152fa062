import type { OrderView } from '../core/ticket-view.ts'
import type { Instant } from '../core/time.ts'
import type { Ticket } from './ticket.ts'

const SHIPPED = new Set(['fulfilled', 'shipped', 'dispatched', 'sent', 'in_transit'])
const NOT_SHIPPED = new Set(['unfulfilled', 'unshipped', 'not_shipped', 'processing', 'preparing', 'pending', 'open'])

/** An order with its times parsed and its final status in normal words. */
export interface PreparedOrder {
  readonly id: string
  readonly final: string
  readonly placedAt: Instant | undefined
  readonly shippedAt: Instant | undefined
  readonly total: number | undefined
}

export function prepareOrders(ticket: Ticket): PreparedOrder[] {
  return (ticket.customer.orders ?? []).map(order => ({
    id: order.id,
    final: order.status === undefined ? 'unknown' : normal(order.status),
    placedAt: order.placed_at === undefined ? undefined : Date.parse(order.placed_at),
    shippedAt: order.shipped_at === undefined ? undefined : Date.parse(order.shipped_at),
    total: order.total,
  }))
}

/**
 * The customer's orders at a moment. Shops use many words for two states; those are told as `fulfilled` and `unfulfilled`,
 * live and in history, and any other word as it stands.
 * @param stated status by order id from dated order events up to `at`
 */
export function ordersAt(
  prepared: readonly PreparedOrder[],
  at: Instant,
  stated: ReadonlyMap<string, string>,
  undated: 'unknown' | 'as_given',
): OrderView[] {
  const orders: OrderView[] = []
  for (const { id, final, placedAt, shippedAt, total } of prepared) {
    if (placedAt !== undefined && placedAt > at) continue
    const dated = stated.get(id)
    orders.push({
      id,
      status: dated === undefined ? statusAt(final, at, placedAt, shippedAt, undated) : normal(dated),
      ...(placedAt !== undefined && { placedAt }),
      ...(shippedAt !== undefined && shippedAt <= at && { shippedAt }),
      ...(total !== undefined && { total }),
    })
  }
  return orders
}

function statusAt(
  final: string,
  at: Instant,
  placedAt: Instant | undefined,
  shippedAt: Instant | undefined,
  undated: 'unknown' | 'as_given',
): string {
  if (shippedAt !== undefined && at < shippedAt) return 'unfulfilled'
  if (undated === 'as_given') return final
  // What happened after shipping (delivered, returned, refunded) has no date; that it had shipped has one.
  if (shippedAt !== undefined) return 'fulfilled'
  return placedAt !== undefined && final === 'unfulfilled' ? 'unfulfilled' : 'unknown'
}

function normal(status: string): string {
  const word = status.trim().toLowerCase().replaceAll(' ', '_')
  if (SHIPPED.has(word)) return 'fulfilled'
  return NOT_SHIPPED.has(word) ? 'unfulfilled' : word
}
