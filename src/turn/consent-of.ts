import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'

/** STOP or START in the customer's words, for the channel on which they were said. */
export function consentOf(
  view: TicketView,
  reading: Reading | null,
): { readonly channel: string; readonly consent: 'stop' | 'start' } | undefined {
  if (reading === null || reading.consent === null) return undefined
  const channel = view.messages.find(message => message.id === reading.messageId)?.channel ?? view.channel
  return { channel, consent: reading.consent }
}
