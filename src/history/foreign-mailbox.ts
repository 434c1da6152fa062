import type { Policy } from '../core/policy.ts'
import { type MailboxSign, namesMailbox } from './place-ticket.ts'

/** Says whether a mailbox, number or chat is another brand's. */
export type IsForeign = (mailbox: MailboxSign) => boolean

/**
 * Whether the policy knows a mailbox as another brand's: nothing we write for this brand leaves from there. A mailbox that no brand or
 * several name is nobody's own, and without a brand none is foreign.
 */
export function foreignMailboxes({ brands }: Pick<Policy, 'brands'>, brand: string | undefined): IsForeign {
  return mailbox => {
    if (brands === undefined || brand === undefined) return false
    const named = Object.entries(brands).filter(([, signs]) => namesMailbox(signs, mailbox))
    return named.length === 1 && named[0]![0] !== brand
  }
}
