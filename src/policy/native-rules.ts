import { MINUTE } from '../core/time.ts'
import type { Ticket } from '../history/ticket.ts'
import { byCount, increase } from './history-facts.ts'

/** What a rule of the helpdesk was seen doing, and the one field that explains it, where there is one. */
export interface NativeRule {
  readonly what: 'tag' | 'priority' | 'assign' | 'close' | 'spam' | 'message'
  readonly value: string
  readonly tickets: number
  /** Tickets with this value of this field get the effect, others do not; absent where no single field tells. */
  readonly because?: {
    readonly field: 'channel' | 'brand' | 'market' | 'customer.vip'
    readonly value: string | boolean
  }
}

/** Fewer tickets than this show no rule. */
const LEAST_TICKETS = 10
/** A field explains an effect where nearly all tickets agree, both ways. */
const AGREEMENT = 0.95
/** What happens later than this after a ticket's creation has another cause than the creation. */
const AT_CREATION = 2 * MINUTE

/** Finds the helpdesk's own rules by their traces: events and messages that a rule made. */
export function findNativeRules(tickets: readonly Ticket[]): NativeRule[] {
  const effects = new Map<string, Set<Ticket>>()
  for (const ticket of tickets) {
    for (const effect of effectsOn(ticket)) {
      const known = effects.get(effect)
      if (known === undefined) effects.set(effect, new Set([ticket]))
      else known.add(ticket)
    }
  }
  const common = new Map([...effects].filter(([, on]) => on.size >= LEAST_TICKETS).map(([key, on]) => [key, on.size]))
  return byCount(common).map(([key, count]) => {
    const [what, value] = JSON.parse(key) as [NativeRule['what'], string]
    const isMark = what === 'tag' || what === 'priority' || what === 'assign'
    const because = isMark ? explain(tickets, effects.get(key)!) : undefined
    return { what, value, tickets: count, ...(because !== undefined && { because }) }
  })
}

function effectsOn(ticket: Ticket): Set<string> {
  const found = new Set<string>()
  const created = Date.parse(ticket.created_at)
  for (const { type, actor, to, at } of ticket.events) {
    if (actor !== 'rule') continue
    const isEarly = Date.parse(at) - created <= AT_CREATION
    if (type === 'tagged' && isEarly && typeof to === 'string') found.add(JSON.stringify(['tag', to]))
    if (type === 'priority' && isEarly && typeof to === 'string') found.add(JSON.stringify(['priority', to]))
    if (type === 'assigned' && isEarly) {
      const team = (to as { team?: unknown } | null | undefined)?.team
      if (typeof team === 'string') found.add(JSON.stringify(['assign', team]))
    }
    if (type === 'closed') found.add(JSON.stringify(['close', 'closed by a rule']))
    if (type === 'spam') found.add(JSON.stringify(['spam', 'marked as spam']))
  }
  for (const { rule } of ticket.messages) if (rule !== undefined) found.add(JSON.stringify(['message', rule]))
  return found
}

function explain(all: readonly Ticket[], affected: ReadonlySet<Ticket>): NativeRule['because'] {
  for (const field of ['customer.vip', 'channel', 'brand', 'market'] as const) {
    const counts = new Map<string, number>()
    for (const ticket of affected) {
      const value = fieldValue(ticket, field)
      if (value !== undefined) increase(counts, String(value))
    }
    const [value, count] = byCount(counts)[0] ?? ['', 0]
    const having = all.filter(ticket => String(fieldValue(ticket, field)) === value)
    // A value that every ticket has explains nothing.
    if (count < affected.size * AGREEMENT || having.length === all.length) continue
    if (count >= having.length * AGREEMENT) return { field, value: field === 'customer.vip' ? value === 'true' : value }
  }
  return undefined
}

function fieldValue(ticket: Ticket, field: NonNullable<NativeRule['because']>['field']): string | boolean | undefined {
  if (field === 'customer.vip') return ticket.customer.vip
  return ticket[field]
}
