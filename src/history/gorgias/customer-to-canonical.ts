import { gorgiasTime } from './gorgias-time.ts'
import { type GorgiasCustomer, GorgiasOrder } from './schema.ts'

/** The customer with the orders their shops put beside them, and the dated cancellations among these. */
export function customerToCanonical(customer: GorgiasCustomer): {
  customer: Record<string, unknown>
  cancelled: { id: string; at: string }[]
} {
  const phone = customer.channels?.find(({ type, address }) => (type === 'phone' || type === 'sms') && address)?.address
  const shops = Object.values(customer.integrations ?? {})
  const segments = shops.flatMap(shop => (shop.customer?.tags ?? '').split(',')).flatMap(tag => tag.trim() || [])
  const orders = shops
    .flatMap(shop => shop.orders ?? [])
    .flatMap(order => {
      const parsed = GorgiasOrder.safeParse(order)
      const id = parsed.success ? parsed.data.name || parsed.data.id : undefined
      return parsed.success && id ? [{ ...parsed.data, id }] : []
    })
  const name = customer.name || [customer.firstname, customer.lastname].filter(Boolean).join(' ')
  return {
    customer: {
      id: customer.id,
      email: customer.email ?? undefined,
      phone: phone ?? undefined,
      name: name || undefined,
      vip: segments.length > 0 ? segments.some(tag => tag.toLowerCase() === 'vip') : undefined,
      segments: segments.length > 0 ? segments : undefined,
      timezone: customer.timezone ?? undefined,
      orders: orders.length > 0 ? orders.map(toOrder) : undefined,
    },
    cancelled: orders.flatMap(({ id, cancelled_at }) => {
      const at = gorgiasTime(cancelled_at)
      return at ? [{ id, at: at.time }] : []
    }),
  }
}

function toOrder(order: GorgiasOrder & { id: string }): Record<string, unknown> {
  const shipped = (order.fulfillments ?? [])
    .filter(({ status }) => status !== 'cancelled' && status !== 'failure' && status !== 'error')
    .flatMap(({ created_at }) => gorgiasTime(created_at)?.time ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b))
  return {
    id: order.id,
    status: order.cancelled_at ? 'cancelled' : (order.fulfillment_status ?? 'unfulfilled'),
    placed_at: gorgiasTime(order.created_at)?.time,
    shipped_at: shipped[0],
    total: order.total_price ?? undefined,
  }
}
