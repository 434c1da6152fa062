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

export function createLedger(now: () => Instant): Ledger {
  const all: LedgerEntry[] = []
  return {
    add(entry) {
      all.push(Object.freeze({ seq: all.length + 1, at: now(), ...entry }))
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
