import type { TicketView } from '../core/ticket-view.ts'
import { firstNameOf } from './addressee.ts'

const VARIABLE = /\{\{\s{0,4}([^{}]{1,200}?)\s{0,4}\}\}/g

/**
 * Fills a macro's `{{…}}` variables from the conversation. Undefined where a variable is unknown or empty: the helpdesk
 * would print a blank there, and the customer would read it. Filters are left alone except `fallback`.
 */
export function fillVariables(text: string, view: TicketView, agent: string): string | undefined {
  let complete = true
  const filled = text.replace(VARIABLE, (_, expression: string) => {
    const [name, ...filters] = expression.split('|').map(part => part.trim())
    const value = variableValue(name!, view, agent) ?? fallbackOf(filters)
    if (value === undefined || value === '' || filters.some(filter => !filter.startsWith('fallback'))) complete = false
    return value ?? ''
  })
  return complete && !/\{\{|\}\}/.test(filled) ? filled : undefined
}

function variableValue(name: string, view: TicketView, agent: string): string | undefined {
  const { customer } = view
  switch (name) {
    case 'ticket.id':
      return view.id
    case 'ticket.subject':
      return view.subject
    case 'ticket.customer.firstname':
    case 'ticket.customer.first_name':
      return firstNameOf(customer.name)
    case 'ticket.customer.name':
      return firstNameOf(customer.name) === undefined ? undefined : customer.name
    case 'ticket.customer.email':
      return customer.email
    case 'current_user.name':
    case 'current_user.firstname':
    case 'current_user.first_name':
      return agent
    default:
      return orderValue(name, view)
  }
}

const ORDER =
  /^ticket\.customer\.integrations\.\w{1,30}\.orders\[(?:0|-1)\]\.(name|order_number|id|fulfillment_status|status)$/

/** Which order is meant is only certain where the customer has exactly one. */
function orderValue(name: string, { customer }: TicketView): string | undefined {
  const field = ORDER.exec(name)?.[1]
  const [order] = customer.orders
  if (field === undefined || order === undefined || customer.orders.length !== 1) return undefined
  if (field === 'name') return `#${order.id.replace(/^#/, '')}`
  if (field === 'order_number' || field === 'id') return order.id.replace(/^#/, '')
  return order.status === 'unknown' ? undefined : order.status
}

function fallbackOf(filters: readonly string[]): string | undefined {
  const found = filters.find(filter => filter.startsWith('fallback'))
  return found === undefined ? undefined : /["']([^"']{1,200})["']/.exec(found)?.[1]
}
