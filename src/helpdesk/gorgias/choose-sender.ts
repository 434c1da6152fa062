import type { IsForeign } from '../../history/foreign-mailbox.ts'
import { bareAddress } from '../../history/place-ticket.ts'
import type { Mailbox } from '../mailbox.ts'
import type { RawAddress, RawMessage } from './schema.ts'

type MailAddress = { readonly name?: string; readonly address: string }

/**
 * The address a mail of ours leaves from. It is the mailbox the customer last wrote to by the helpdesk's own address of it, since mail
 * reaches a shop by aliases and copies that the helpdesk does not send from; where none of the customer's mails shows one, what an
 * agent's last mail was sent from, and else the only mailbox there is. Undefined where nothing tells.
 * @param mails the public mails of the conversation, newest first
 * @param isForeign of another brand than the ticket: nothing leaves from there
 */
export function chooseSender(
  mails: readonly RawMessage[],
  mailboxes: readonly Mailbox[],
  isForeign: IsForeign = () => false,
): MailAddress | undefined {
  const own = mailboxes.flatMap(({ id, name, address }) =>
    address?.includes('@') && !isForeign({ id, address }) ? [{ id, name, address }] : [],
  )
  for (const mail of mails) {
    if (mail.from_agent === true) continue
    const mailbox = own.find(({ id }) => id === mail.integration_id) ?? writtenTo(mail, own)
    if (mailbox !== undefined) return named(mailbox)
  }
  const answered = mails.find(({ from_agent, failed_datetime, source }) => {
    const address = source?.from?.address
    return from_agent === true && !failed_datetime && address && !isForeign({ address })
  })
  if (answered !== undefined) return named(answered.source!.from!)
  return own.length === 1 ? named(own[0]!) : undefined
}

/** The first of the shop's own among all that a mail went to; an address as it stands before one that only `+…` sets apart. */
function writtenTo<T extends { readonly address: string }>({ source }: RawMessage, own: readonly T[]): T | undefined {
  const written = [...(source?.to ?? []), ...(source?.cc ?? [])].flatMap(({ address }) => address || [])
  for (const same of [lowered, bareAddress]) {
    for (const address of written) {
      const mailbox = own.find(each => same(each.address) === same(address))
      if (mailbox !== undefined) return mailbox
    }
  }
  return undefined
}

function lowered(address: string): string {
  return address.trim().toLowerCase()
}

function named({ name, address }: RawAddress): MailAddress {
  return { ...(name && { name }), address: address! }
}
