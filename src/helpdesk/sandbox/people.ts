import { invalid } from './gorgias-error.ts'
import type { LedgerActor } from './ledger.ts'
import type { TicketRecord, UserRecord } from './records.ts'
import type { Store } from './store.ts'

export function userByEmail(store: Store, email: string): UserRecord | undefined {
  const wanted = email.toLowerCase()
  for (const user of store.users.values()) if (user.email.toLowerCase() === wanted) return user
  return undefined
}

/** Who a message is from: the nested sender where given, else the acting user or the ticket's customer. */
export function resolveSender(
  store: Store,
  nested: unknown,
  from: { fromAgent: boolean; ticket: TicketRecord; actor: LedgerActor },
): number | null {
  const { id, email } = (typeof nested === 'object' && nested !== null ? nested : {}) as { id?: number; email?: string }
  if (!from.fromAgent) return from.ticket.customer_id
  if (id !== undefined) {
    if (!store.users.has(id)) throw invalid('sender', 'User does not exist.')
    return id
  }
  if (email !== undefined) return userByEmail(store, email)?.id ?? null
  return from.actor.kind === 'user' ? (from.actor.id ?? null) : null
}
