import type { Policy } from '../core/policy.ts'
import { bareAddress } from './place-ticket.ts'

/** Says of a mailbox, number or chat, by the helpdesk's id of it, its address or both, whether it is another brand's. */
export type IsForeign = (mailbox: {
  readonly id?: string | undefined
  readonly address?: string | undefined
}) => boolean

/**
 * Whether the policy knows a mailbox as another brand's: nothing we write for this brand leaves from there. A mailbox that no brand or
 * several name is nobody's own, and without a brand none is foreign.
 */
export function foreignMailboxes({ brands }: Pick<Policy, 'brands'>, brand: string | undefined): IsForeign {
  return ({ id, address }) => {
    if (brands === undefined || brand === undefined) return false
    const bare = address === undefined ? undefined : bareAddress(address)
    const named = Object.entries(brands).filter(
      ([, { mailboxes, integrations }]) =>
        (id !== undefined && integrations.includes(id)) || (bare !== undefined && mailboxes.includes(bare)),
    )
    return named.length === 1 && named[0]![0] !== brand
  }
}
