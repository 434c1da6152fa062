import type { Instant } from '../../core/time.ts'

export interface LedgerActor {
  readonly kind: 'user' | 'customer' | 'rule' | 'system'
  readonly id?: number
}

export type LedgerKind =
  | 'ticket_created'
  | 'message_created'
  | 'message_sent'
  | 'message_failed'
  | 'status'
  | 'tags_added'
  | 'tags_removed'
  | 'assigned'
  | 'priority'
  | 'field'
  | 'updated'
  | 'snoozed'
  | 'unsnoozed'
  | 'rule_executed'
  | 'webhook'
  | 'fault'
  /** Recorded only where asked for: what a caller has seen of a ticket. */
  | 'read'

export interface LedgerEntry {
  readonly seq: number
  readonly at: Instant
  readonly kind: LedgerKind
  readonly by: LedgerActor
  readonly ticketId?: number
  readonly detail: Readonly<Record<string, unknown>>
}

/** Everything that happened, in order, never changed afterwards: what tests judge by. */
export interface Ledger {
  add(entry: Omit<LedgerEntry, 'seq' | 'at'>): void
  entries(filter?: { kind?: LedgerKind; ticketId?: number }): readonly LedgerEntry[]
}

/** `onEntry` hears of each entry once it is in: for keeping it elsewhere, and for people who react. */
export function createLedger(now: () => Instant, onEntry?: (entry: LedgerEntry) => void): Ledger {
  const all: LedgerEntry[] = []
  return {
    add(entry) {
      const added = Object.freeze({ seq: all.length + 1, at: now(), ...entry })
      all.push(added)
      onEntry?.(added)
    },
    entries(filter = {}) {
      return all.filter(
        entry =>
          (filter.kind === undefined || entry.kind === filter.kind) &&
          (filter.ticketId === undefined || entry.ticketId === filter.ticketId),
      )
    },
  }
}
