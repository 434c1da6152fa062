import type { ActionPolicy } from './policy.ts'
import type { Situation } from './situation.ts'

/** What an action of the policy may ask for; nothing else about a customer leaves for another system. */
export const ACTION_INPUTS = [
  'ticket_id',
  'channel',
  'order_id',
  'order_status',
  'customer_id',
  'customer_email',
  'customer_phone',
  'customer_name',
  'language',
  'brand',
  'market',
  'intent',
] as const
export type ActionInput = (typeof ACTION_INPUTS)[number]

export type Filled =
  | { readonly input: Readonly<Record<string, string>> }
  /** What is not known, or not known for certain. */
  | { readonly missing: readonly string[] }

/** The values an action asks for, from this ticket. Nothing is guessed: with two orders in question none is named. */
export function fillActionInput(action: ActionPolicy, situation: Situation): Filled {
  const input: Record<string, string> = {}
  const missing: string[] = []
  for (const [name, type] of Object.entries(action.input)) {
    const value = inputValue(name as ActionInput, situation)
    if (value === undefined || value === '' || !isOfType(value, type)) missing.push(name)
    else input[name] = value
  }
  return missing.length > 0 ? { missing } : { input }
}

function inputValue(name: ActionInput, { context }: Situation): string | undefined {
  const { view, reading } = context
  const { customer } = view
  switch (name) {
    case 'ticket_id':
      return view.id
    case 'channel':
      return view.channel
    case 'order_id':
      return orderOf(reading?.entities.orders ?? [], customer.orders)?.id
    case 'order_status':
      return orderOf(reading?.entities.orders ?? [], customer.orders)?.status
    case 'customer_id':
      return customer.id
    case 'customer_email':
      return customer.email
    case 'customer_phone':
      return customer.phone
    case 'customer_name':
      return customer.name
    case 'language':
      return reading?.language.code
    case 'brand':
      return view.brand
    case 'market':
      return view.market
    case 'intent':
      return reading?.intent?.accepted ? reading.intent.label : undefined
  }
}

/**
 * The one order this is about. Where the helpdesk knows the customer's orders, a number that is not among them is not
 * theirs, whoever wrote it.
 */
function orderOf(
  named: readonly string[],
  orders: Situation['context']['view']['customer']['orders'],
): { readonly id: string; readonly status?: string } | undefined {
  const [only, ...others] = named
  if (others.length > 0) return undefined
  if (orders.length === 0) return only === undefined ? undefined : { id: only }
  const meant = only === undefined ? orders : orders.filter(order => bare(order.id) === bare(only))
  const [order, ...more] = meant
  if (order === undefined || more.length > 0) return undefined
  const id = order.id.replace(/^#/, '')
  return order.status === 'unknown' ? { id } : { id, status: order.status }
}

function bare(id: string): string {
  return id.replace(/[^a-z0-9]/gi, '').toUpperCase()
}

function isOfType(value: string, type: ActionPolicy['input'][string]): boolean {
  if (type === 'number') return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(value)
  if (type === 'boolean') return value === 'true' || value === 'false'
  return value.length <= 200
}
