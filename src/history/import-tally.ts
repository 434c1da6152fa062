import type { Imported, ImportLimit, Place } from './imported.ts'

/** How many places of each kind of remark are kept as examples. */
const EXAMPLES = 3

export interface RemarkExample extends Place {
  readonly ticket?: string
  readonly field?: string
}

/** All remarks that share a reason. */
export interface RemarkGroup {
  readonly what: string
  readonly reason: string
  readonly expected?: string
  readonly count: number
  readonly first: readonly RemarkExample[]
}

/** What an import brought in, what it left out and what the files cannot tell. Plain JSON, the same for the same files. */
export interface ImportSummary {
  readonly tickets: number
  readonly messages: number
  readonly events: number
  readonly customers: number
  readonly formats: Readonly<Record<string, number>>
  readonly channels: Readonly<Record<string, number>>
  readonly languages: Readonly<Record<string, number>>
  /** First and last moment of any message or creation, RFC 3339; absent where there is no ticket. */
  readonly from?: string
  readonly until?: string
  readonly skippedTotal: number
  readonly skipped: readonly RemarkGroup[]
  readonly repaired: readonly RemarkGroup[]
  readonly limits: readonly { readonly limit: ImportLimit; readonly files: readonly string[] }[]
}

type Group = { what: string; reason: string; expected?: string; count: number; first: RemarkExample[] }

/** Counts what passes by; memory grows with the number of customers and kinds of remarks only. */
export class ImportTally {
  #counts = { tickets: 0, messages: 0, events: 0, skippedTotal: 0 }
  #customers = new Set<string>()
  #formats = new Map<string, number>()
  #channels = new Map<string, number>()
  #languages = new Map<string, number>()
  #from = Number.POSITIVE_INFINITY
  #until = Number.NEGATIVE_INFINITY
  #skipped = new Map<string, Group>()
  #repaired = new Map<string, Group>()
  #limits = new Map<ImportLimit, string[]>()

  add(item: Imported): void {
    if (item.kind === 'ticket') this.#addTicket(item)
    else if (item.kind === 'limit') {
      const files = this.#limits.get(item.limit)
      if (files) files.push(item.place.file)
      else this.#limits.set(item.limit, [item.place.file])
    } else if (item.kind === 'skipped') {
      this.#counts.skippedTotal++
      remark(this.#skipped, item.what, item)
    } else remark(this.#repaired, 'ticket', item)
  }

  #addTicket({ ticket, format }: Extract<Imported, { kind: 'ticket' }>): void {
    this.#counts.tickets++
    this.#counts.messages += ticket.messages.length
    this.#counts.events += ticket.events.length
    this.#customers.add(`${ticket.account} ${ticket.customer.id}`)
    increment(this.#formats, format)
    increment(this.#channels, ticket.channel)
    increment(this.#languages, ticket.language ?? 'not stated')
    for (const text of [ticket.created_at, ...ticket.messages.map(message => message.at)]) {
      const at = Date.parse(text)
      if (at < this.#from) this.#from = at
      if (at > this.#until) this.#until = at
    }
  }

  summary(): ImportSummary {
    return {
      tickets: this.#counts.tickets,
      messages: this.#counts.messages,
      events: this.#counts.events,
      customers: this.#customers.size,
      formats: byCount(this.#formats),
      channels: byCount(this.#channels),
      languages: byCount(this.#languages),
      ...(this.#counts.tickets > 0 && {
        from: new Date(this.#from).toISOString(),
        until: new Date(this.#until).toISOString(),
      }),
      skippedTotal: this.#counts.skippedTotal,
      skipped: groups(this.#skipped),
      repaired: groups(this.#repaired),
      limits: [...this.#limits].map(([limit, files]) => ({ limit, files })),
    }
  }
}

function remark(
  into: Map<string, Group>,
  what: string,
  {
    place,
    ticket,
    field,
    reason,
    expected,
  }: Extract<Imported, { kind: 'skipped' | 'repaired' }> & { expected?: string },
): void {
  const key = `${what} ${reason} ${expected ?? ''}`
  let group = into.get(key)
  if (!group) {
    group = { what, reason, ...(expected && { expected }), count: 0, first: [] }
    into.set(key, group)
  }
  group.count++
  if (group.first.length < EXAMPLES) group.first.push({ ...place, ...(ticket && { ticket }), ...(field && { field }) })
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function byCount(counts: Map<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

function groups(of: Map<string, Group>): Group[] {
  return [...of.values()].sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
}
