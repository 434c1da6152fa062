import { bareAddress } from '../../history/place-ticket.ts'
import type { Address, IntegrationRecord, MessageRecord } from './records.ts'
import type { Store } from './store.ts'

/** The mailbox of this very address that is switched on. */
function mailboxAt(store: Store, address: string): IntegrationRecord | undefined {
  const wanted = address.toLowerCase()
  for (const integration of store.integrations.values()) {
    if (integration.deactivated_datetime === null && addressOf(integration)?.toLowerCase() === wanted)
      return integration
  }
  return undefined
}

/** The mailbox that mail to this address ends up in: `help+web@…` is delivered to `help@…`. */
export function mailboxFor(store: Store, address: string): IntegrationRecord | undefined {
  return mailboxAt(store, address) ?? mailboxAt(store, untagged(address))
}

/** An address without the `+…` that its owner may add. */
export function untagged(address: string): string {
  return bareAddress(address)
}

/** What a person or a rule of the shop answers this message from: the mailbox it came in through. */
export function answeredFrom(store: Store, message: MessageRecord): Address | undefined {
  const through = store.integrations.get(message.integration_id ?? 0)
  const address = through && addressOf(through)
  return address === undefined ? message.source?.to[0] : { name: through!.name, address }
}

/** Mail leaves from the shop's own mailboxes, and from an agent's own address where a message names none. */
export function mailSender(store: Store, message: MessageRecord): string | undefined {
  const agent = store.users.get(message.sender_id ?? 0)?.email
  const from = (message.source as { from?: Address } | null)?.from?.address ?? agent
  if (from === undefined) return undefined
  return mailboxAt(store, from) !== undefined || from === agent ? from : undefined
}

function addressOf({ meta }: IntegrationRecord): string | undefined {
  return typeof meta['address'] === 'string' ? meta['address'] : undefined
}
