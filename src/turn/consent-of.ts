import type { Decision } from '../core/decision.ts'
import { baseOf } from '../core/message-permission.ts'
import { OPTED_OUT_TAG } from '../core/opt-out.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'

/**
 * STOP or START in the customer's words, for the channel on which they were said. The decision knows a STOP from
 * understanding and from the policy's own stop words alike: it tags the ticket.
 */
export function consentOf(
  view: TicketView,
  reading: Reading | null,
  decision: Decision,
): { readonly channel: string; readonly consent: 'stop' | 'start' } | undefined {
  const stops = decision.commands.some(command => command.kind === 'tag' && command.name === OPTED_OUT_TAG)
  if (!stops && reading?.consent !== 'start') return undefined
  const said = view.messages.findLast(message => message.public && message.from === 'customer')
  // `sms.aircall` is remembered as `sms`: the customer knows of no integrations.
  return { channel: baseOf(said?.channel ?? view.channel), consent: stops ? 'stop' : 'start' }
}
