import type { OriginSigns, Policy } from '../core/policy.ts'
import type { Placing, Ticket, TicketEvent, TicketMessage } from './ticket.ts'

/** What has told so far where a ticket belongs. */
interface Seen {
  readonly mailbox: Partial<Record<Part, string>>
  readonly fields: Map<string, unknown>
  readonly tags: Set<string>
}

type Part = 'brand' | 'market'
type Origins = Pick<Policy, 'brands' | 'markets'>

/**
 * The ticket with its brand and market, as the policy reads them from the mailbox that was written to, from custom fields and
 * from tags, each from the moment it was known. What the history states itself stands. `as_given` is for live tickets: fields
 * and tags without a date hold from the beginning; in history nobody can say whether they held.
 */
export function placeTicket(ticket: Ticket, origins: Origins, undated: 'unknown' | 'as_given' = 'unknown'): Ticket {
  if (origins.brands === undefined && origins.markets === undefined) return ticket
  const given = undatedFacts(ticket)
  const start = undated === 'as_given' ? given : { fields: new Map(), tags: new Set<string>() }
  const seen: Seen = { mailbox: {}, fields: new Map(start.fields), tags: new Set(start.tags) }
  const placings: Placing[] = []
  const note = (at: string): void => {
    const place = placeOf(seen, origins, ticket)
    const last = placings.at(-1)
    if (place.brand === last?.brand && place.market === last?.market) return
    // Unstated parts are left out, so that two files that say the same are the same.
    placings.push({ at, ...place })
  }
  note(ticket.created_at)
  for (const step of stepsOf(ticket)) {
    if ('type' in step) applyEvent(seen, step)
    else applyMessage(seen, step, origins)
    note(step.at)
  }
  const final = placeOf({ mailbox: seen.mailbox, ...given }, origins, ticket)
  const unplaced = (['brand', 'market'] as const).filter(
    part => undated === 'unknown' && final[part] !== undefined && placings.every(each => each[part] === undefined),
  )
  return {
    ...ticket,
    ...(placings.length > 0 && { placings }),
    ...(unplaced.length > 0 && { unplaced }),
  }
}

/** What the final ticket holds that no event of it ever set. */
function undatedFacts(ticket: Ticket): Pick<Seen, 'fields' | 'tags'> {
  const dated = new Set(ticket.events.flatMap(event => nameOfChange(event) ?? []))
  const fields = Object.entries(ticket.custom_fields ?? {}).filter(([name]) => !dated.has(`field ${name}`))
  return { fields: new Map(fields), tags: new Set(ticket.tags.filter(name => !dated.has(`tag ${name}`))) }
}

function nameOfChange(event: TicketEvent): string | undefined {
  if (event.type === 'tagged' || event.type === 'untagged') return `tag ${String(event.to)}`
  return event.type === 'field' ? `field ${String((event.to as { name?: unknown } | undefined)?.name)}` : undefined
}

function stepsOf({ messages, events }: Ticket): (TicketMessage | TicketEvent)[] {
  const written = messages.filter(message => message.from === 'customer' && message.public)
  const changed = events.filter(event => nameOfChange(event) !== undefined)
  return [...written, ...changed].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

/** The mailbox first written to settles it: a copy to another one later does not move a ticket. */
function applyMessage({ mailbox }: Seen, message: TicketMessage, { brands, markets }: Origins): void {
  const isSign = (signs: OriginSigns): boolean =>
    namesMailbox(signs, { id: message.integration }) ||
    (message.to ?? []).some(address => namesMailbox(signs, { address }))
  mailbox.brand ??= only(brands, isSign)
  mailbox.market ??= only(markets, isSign)
}

function applyEvent({ fields, tags }: Seen, event: TicketEvent): void {
  if (event.type === 'tagged') tags.add(String(event.to))
  else if (event.type === 'untagged') tags.delete(String(event.to))
  else {
    const { name, value } = event.to as { name: string; value?: unknown }
    fields.set(name, value)
  }
}

function placeOf(seen: Seen, { brands, markets }: Origins, stated: Ticket): { brand?: string; market?: string } {
  const brand =
    stated.brand ?? seen.mailbox.brand ?? only(brands, signs => byField(signs, seen)) ?? byTags(brands, seen)
  const own = brand !== undefined && brands !== undefined && Object.hasOwn(brands, brand) ? brands[brand] : undefined
  const market =
    stated.market ??
    seen.mailbox.market ??
    only(markets, signs => byField(signs, seen)) ??
    byTags(markets, seen) ??
    own?.market
  return { ...(brand !== undefined && { brand }), ...(market !== undefined && { market }) }
}

function byField(signs: OriginSigns, { fields }: Seen): boolean {
  return Object.entries(signs.fields).some(([name, values]) =>
    values.some(value => value.toLowerCase() === String(fields.get(name) ?? '').toLowerCase()),
  )
}

function byTags(all: Readonly<Record<string, OriginSigns>> | undefined, { tags }: Seen): string | undefined {
  return only(all, signs => signs.tags.some(tag => tags.has(tag)))
}

/** The one that fits; two that fit say nothing. */
function only(
  all: Readonly<Record<string, OriginSigns>> | undefined,
  fits: (signs: OriginSigns) => boolean,
): string | undefined {
  const found = Object.entries(all ?? {}).filter(([, signs]) => fits(signs))
  return found.length === 1 ? found[0]![0] : undefined
}

/** A mailbox, number or chat: by the helpdesk's id of it, its address, or both. */
export interface MailboxSign {
  readonly id?: string | undefined
  readonly address?: string | undefined
}

/** Whether a brand or market is known by this mailbox. */
export function namesMailbox({ mailboxes, integrations }: OriginSigns, { id, address }: MailboxSign): boolean {
  return (
    (id !== undefined && integrations.includes(id)) ||
    (address !== undefined && mailboxes.includes(bareAddress(address)))
  )
}

/** Brand and market of a live ticket as it stands now. */
export function placeNow(ticket: Ticket, origins: Origins): { readonly brand?: string; readonly market?: string } {
  const { placings = [], brand, market } = placeTicket(ticket, origins, 'as_given')
  return placings.at(-1) ?? { ...(brand !== undefined && { brand }), ...(market !== undefined && { market }) }
}

/** As addresses compare: letter case, `+…` in a mailbox's name and the blanks in a telephone number say nothing. */
export function bareAddress(address: string): string {
  const text = address.trim().toLowerCase()
  if (/^\+?[\d\s().-]{5,25}$/.test(text)) return text.replace(/[^\d]/g, '')
  const [local = '', domain] = text.split('@')
  return domain === undefined ? text : `${local.split('+')[0]}@${domain}`
}
