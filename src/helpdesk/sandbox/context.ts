import type { Signal } from './desk.ts'
import { presentMessage, presentTicket } from './present.ts'
import type { Store } from './store.ts'

/** `flat`: the ticket's fields at the top, as captured deliveries show; `nested`: under `ticket`, as the variables suggest. */
export type ContextShape = 'flat' | 'nested'

/** What `{{context}}` expands to: the whole ticket with customer, messages and tags, and the message where one triggered it. */
export function buildContext(store: Store, signal: Signal, shape: ContextShape, now: number): Record<string, unknown> {
  const ticket = store.tickets.get(signal.ticketId)!
  const full = presentTicket(store, ticket, now, { customFields: true })
  const thread = (store.messagesByTicket.get(ticket.id) ?? []).map(message => ({
    ...presentMessage(store, message),
    text: message.body_text,
  }))
  const whole = {
    ...full,
    account: { domain: 'sandbox' },
    messages: thread,
    first_message: thread[0] ?? null,
    last_message: thread.at(-1) ?? null,
  }
  const message =
    signal.messageId === undefined ? undefined : thread.find(one => 'id' in one && one['id'] === signal.messageId)
  const extra = message === undefined ? {} : { message }
  return shape === 'flat' ? { ...whole, ...extra } : { ticket: whole, ...extra }
}

/** Fills `{{path}}` in a form. The lone text `{{context}}` becomes the whole object with its types; other values become text. */
export function fillForm(form: unknown, context: Record<string, unknown>): unknown {
  if (typeof form === 'string') {
    return form.trim() === '{{context}}'
      ? context
      : form.replace(/\{\{([^{}]{1,200})\}\}/g, (_, path: string) => asText(lookUp(context, path.trim())))
  }
  if (Array.isArray(form)) return form.map(part => fillForm(part, context))
  if (typeof form === 'object' && form !== null) {
    return Object.fromEntries(Object.entries(form).map(([key, part]) => [key, fillForm(part, context)]))
  }
  return form
}

/** Follows `ticket.messages[-1].id`; unknown steps give undefined. `ticket.` also reaches a flat context. */
export function lookUp(root: Record<string, unknown>, path: string): unknown {
  const steps = path.split(/[.[\]]/).filter(step => step !== '')
  if (steps[0] === 'ticket' && !('ticket' in root)) steps.shift()
  let value: unknown = root
  for (const step of steps) {
    if (Array.isArray(value)) value = value.at(Number(step))
    else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
      value = (value as Record<string, unknown>)[step]
    } else return undefined
  }
  return value
}

/** As the template engine prints: capital booleans, nothing for what is missing. */
function asText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
