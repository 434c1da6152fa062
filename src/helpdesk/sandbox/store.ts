import type { Instant } from '../../core/time.ts'
import type {
  CustomerRecord,
  CustomFieldRecord,
  EventRecord,
  IntegrationRecord,
  MacroRecord,
  MessageRecord,
  RuleRecord,
  TagRecord,
  TeamRecord,
  TicketRecord,
  UserRecord,
  ViewRecord,
} from './records.ts'

/** What the sandbox remembers. Ids count up per kind from a start that keeps kinds apart in logs. */
export interface Store {
  readonly tickets: Map<number, TicketRecord>
  /** Every ticket that ever was a customer's; whose it is now, the ticket says. */
  readonly ticketsByCustomer: Map<number, TicketRecord[]>
  readonly messages: Map<number, MessageRecord>
  readonly messagesByTicket: Map<number, MessageRecord[]>
  readonly customers: Map<number, CustomerRecord>
  readonly customersByAddress: Map<string, CustomerRecord>
  readonly users: Map<number, UserRecord>
  readonly teams: Map<number, TeamRecord>
  readonly tags: Map<number, TagRecord>
  readonly macros: Map<number, MacroRecord>
  readonly rules: Map<number, RuleRecord>
  readonly integrations: Map<number, IntegrationRecord>
  readonly views: Map<number, ViewRecord>
  readonly customFields: Map<number, CustomFieldRecord>
  readonly events: EventRecord[]
  readonly eventsByTicket: Map<number, EventRecord[]>
  nextId(kind: keyof typeof FIRST_IDS): number
  /** Keeps ids ahead of records that were loaded with their own. */
  reserveId(kind: keyof typeof FIRST_IDS, id: number): void
}

const FIRST_IDS = {
  ticket: 1001,
  message: 500_001,
  customer: 20_001,
  channel: 40_001,
  user: 11,
  team: 31,
  tag: 201,
  macro: 301,
  rule: 401,
  integration: 61,
  view: 71,
  customField: 81,
  event: 900_001,
} as const

export function createStore(): Store {
  const next: Record<keyof typeof FIRST_IDS, number> = { ...FIRST_IDS }
  return {
    tickets: new Map(),
    ticketsByCustomer: new Map(),
    messages: new Map(),
    messagesByTicket: new Map(),
    customers: new Map(),
    customersByAddress: new Map(),
    users: new Map(),
    teams: new Map(),
    tags: new Map(),
    macros: new Map(),
    rules: new Map(),
    integrations: new Map(),
    views: new Map(),
    customFields: new Map(),
    events: [],
    eventsByTicket: new Map(),
    nextId: kind => next[kind]++,
    reserveId(kind, id) {
      next[kind] = Math.max(next[kind], id + 1)
    },
  }
}

/** Adds to the list that stands under a key. */
export function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

/** The customer's tickets that are there, in the order in which they became theirs. */
export function ticketsOf(store: Store, customerId: number): TicketRecord[] {
  return (store.ticketsByCustomer.get(customerId) ?? []).filter(
    (ticket, i, all) =>
      ticket.customer_id === customerId && store.tickets.get(ticket.id) === ticket && all.indexOf(ticket) === i,
  )
}

/** Gorgias writes microseconds and a numeric zone; so does the sandbox, because readers must cope. */
export function isoTime(at: Instant, micros = 0): string {
  return new Date(at).toISOString().replace(/Z$/, `${String(micros).padStart(3, '0')}+00:00`)
}

/** Time stamps that never repeat: within one millisecond the microseconds count up, as on a real server. */
export function createStamp(now: () => Instant): () => string {
  let last = Number.NaN
  let micros = 0
  return () => {
    const at = now()
    micros = at === last ? Math.min(micros + 1, 999) : 0
    last = at
    return isoTime(at, micros)
  }
}

/** Finds a tag by its exact name (names are case-sensitive) or makes it. */
export function tagByName(store: Store, name: string, at: Instant): TagRecord {
  for (const tag of store.tags.values()) if (tag.name === name) return tag
  const tag = { id: store.nextId('tag'), name, description: null, decoration: {}, created_datetime: isoTime(at) }
  store.tags.set(tag.id, tag)
  return tag
}
