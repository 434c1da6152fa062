import type { MessageView, TicketView } from '../core/ticket-view.ts'
import { readMessageText } from '../text/read-message-text.ts'
import { readEntities } from '../understanding/entities.ts'

/** A message's words never change; a replay asks for the same ones at each of the customer's turns. */
const known = new WeakMap<MessageView, readonly string[]>()
const ofViews = new WeakMap<TicketView, readonly string[]>()

/** The orders that the customer's messages and the subject name, as written. */
export function namedOrders(view: TicketView): readonly string[] {
  const before = ofViews.get(view)
  if (before !== undefined) return before
  const orders = readOrders(view)
  ofViews.set(view, orders)
  return orders
}

function readOrders(view: TicketView): readonly string[] {
  const inSubject = view.subject === undefined ? [] : readEntities(view.subject).orders
  const orders = view.messages.flatMap(message => {
    if (message.from !== 'customer' || !message.public) return []
    let found = known.get(message)
    if (found === undefined) {
      found = readEntities(readMessageText(message)).orders
      known.set(message, found)
    }
    return found
  })
  return [...new Set([...inSubject, ...orders])]
}
