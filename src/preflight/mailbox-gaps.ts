import type { OriginSigns, Policy } from '../core/policy.ts'
import type { Mailbox } from '../helpdesk/mailbox.ts'
import { bareAddress, namesMailbox, placeNow } from '../history/place-ticket.ts'
import type { Ticket, TicketMessage } from '../history/ticket.ts'

/** Where the helpdesk's mailboxes and the policy's brands do not meet. Counts are of the tickets that were given. */
export type MailboxGap =
  /** Tickets of this mailbox, or of mail to an address that is none, have no brand: all in `tickets`, those in `without`. */
  | {
      readonly kind: 'no_brand'
      readonly mailbox: Partial<Mailbox>
      /** The brand whose other mailboxes share its domain. */
      readonly brand?: string
      readonly tickets: number
      readonly without: number
    }
  /** The policy names what the helpdesk does not have and nobody wrote to. */
  | {
      readonly kind: 'no_mailbox'
      readonly part: 'brands' | 'markets'
      readonly name: string
      readonly list: 'mailboxes' | 'integrations'
      readonly sign: string
      /** All of this brand or market, by whatever sign. */
      readonly tickets: number
    }
  /** Mail comes to several domains, and the policy names no brands. */
  | { readonly kind: 'one_shop'; readonly domains: readonly string[]; readonly tickets: number }

type Origins = Pick<Policy, 'brands' | 'markets'>

interface Inlet {
  readonly mailbox: Partial<Mailbox>
  readonly isKnown: boolean
  tickets: number
  without: number
}

/** As large a part of all tickets has to come to an address that is no mailbox: people also write to whom they find. */
const LEAST_SHARE = 0.05
const LEAST_TICKETS = 5

/**
 * What a helpdesk's mailboxes, or the addresses that past tickets were sent to, lack in the policy, and the other way round.
 * @param tickets of the last weeks
 * @param mailboxes undefined where the helpdesk was not asked: then nothing is said to be missing there
 */
export function mailboxGaps(
  policy: Origins,
  tickets: readonly Ticket[],
  mailboxes: readonly Mailbox[] | undefined,
): MailboxGap[] {
  const inlets = countInlets(policy, tickets, mailboxes ?? [])
  if (policy.brands === undefined) return oneShop(inlets)
  const { brands } = policy
  const unbranded = inlets
    .filter(inlet => !isMapped(inlet.mailbox, brands) && (inlet.without > 0 || isUnused(inlet)))
    .map(({ mailbox, tickets: all, without }): MailboxGap => {
      const brand = brandOfDomain(brands, mailbox.address)
      return { kind: 'no_brand', mailbox, ...(brand !== undefined && { brand }), tickets: all, without }
    })
  return [...unbranded, ...(mailboxes === undefined ? [] : missing(policy, tickets, mailboxes))]
}

/** Each mailbox, and each address that much mail goes to, with the tickets whose customer first wrote there; the busiest first. */
function countInlets(policy: Origins, tickets: readonly Ticket[], mailboxes: readonly Mailbox[]): Inlet[] {
  const inlets = new Map<string, Inlet>()
  for (const mailbox of mailboxes) inlets.set(mailbox.id, { mailbox, isKnown: true, tickets: 0, without: 0 })
  let all = 0
  for (const ticket of tickets) {
    const first = ticket.messages.find(({ from, public: isPublic }) => from === 'customer' && isPublic)
    const key = first && inletOf(first, mailboxes)
    if (key === undefined) continue
    all++
    const inlet = inlets.get(key) ?? { mailbox: { address: key }, isKnown: false, tickets: 0, without: 0 }
    inlets.set(key, inlet)
    inlet.tickets++
    if (placeNow(ticket, policy).brand === undefined) inlet.without++
  }
  const least = Math.max(LEAST_TICKETS, all * LEAST_SHARE)
  return [...inlets]
    .filter(([, { isKnown, tickets: n }]) => isKnown || n >= least)
    .sort(([a, { tickets: m }], [b, { tickets: n }]) => n - m || (a < b ? -1 : 1))
    .map(([, inlet]) => inlet)
}

/** The mailbox's id, else the only address a mail was written to. */
function inletOf({ integration, to = [] }: TicketMessage, mailboxes: readonly Mailbox[]): string | undefined {
  const addresses = to.map(bareAddress)
  const mailbox =
    mailboxes.find(({ id }) => id === integration) ??
    mailboxes.find(({ address }) => address !== undefined && addresses.includes(bareAddress(address)))
  if (mailbox !== undefined) return mailbox.id
  const [only, ...others] = new Set(addresses)
  return only?.includes('@') && others.length === 0 ? only : undefined
}

/** Nothing came, but something may: shops and pages without an address are no mailboxes. */
function isUnused({ tickets, mailbox: { address } }: Inlet): boolean {
  return tickets === 0 && address !== undefined && (address.includes('@') || /^\+?\d/.test(address))
}

function isMapped(mailbox: Partial<Mailbox>, signs: Readonly<Record<string, OriginSigns>>): boolean {
  return Object.values(signs).some(each => namesMailbox(each, mailbox))
}

function brandOfDomain(brands: NonNullable<Policy['brands']>, address: string | undefined): string | undefined {
  const domain = domainOf(address)
  if (domain === undefined) return undefined
  const [brand, ...others] = Object.entries(brands).filter(([, { mailboxes }]) =>
    mailboxes.some(each => domainOf(each) === domain),
  )
  return others.length === 0 ? brand?.[0] : undefined
}

/** Domains tell shops apart; two mailboxes of one domain are departments more often. */
function oneShop(inlets: readonly Inlet[]): MailboxGap[] {
  const mail = inlets.filter(({ mailbox }) => domainOf(mailbox.address) !== undefined)
  const domains = [...new Set(mail.map(({ mailbox }) => domainOf(mailbox.address)!))]
  const tickets = mail.reduce((sum, inlet) => sum + inlet.without, 0)
  return domains.length > 1 && tickets > 0 ? [{ kind: 'one_shop', domains: domains.sort(), tickets }] : []
}

/** Numbers are not judged: helpdesks keep them in too many ways. */
function missing(policy: Origins, tickets: readonly Ticket[], mailboxes: readonly Mailbox[]): MailboxGap[] {
  const messages = tickets.flatMap(({ messages: all }) => all.filter(({ from }) => from === 'customer'))
  const addresses = new Set([
    ...mailboxes.flatMap(({ address }) => (address === undefined ? [] : bareAddress(address))),
    ...messages.flatMap(({ to = [] }) => to.map(bareAddress)),
  ])
  const ids = new Set([...mailboxes.map(({ id }) => id), ...messages.flatMap(({ integration }) => integration ?? [])])
  const places = tickets.map(ticket => placeNow(ticket, policy))
  return (['brands', 'markets'] as const).flatMap(part =>
    Object.entries<OriginSigns>(policy[part] ?? {}).flatMap(([name, signs]) => {
      const count = places.filter(place => place[part === 'brands' ? 'brand' : 'market'] === name).length
      const gap = (list: 'mailboxes' | 'integrations', sign: string): MailboxGap => {
        return { kind: 'no_mailbox', part, name, list, sign, tickets: count }
      }
      return [
        ...signs.mailboxes
          .filter(sign => sign.includes('@') && !addresses.has(sign))
          .map(sign => gap('mailboxes', sign)),
        ...signs.integrations.filter(sign => !ids.has(sign)).map(sign => gap('integrations', sign)),
      ]
    }),
  )
}

function domainOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : bareAddress(address).split('@')[1]
}
