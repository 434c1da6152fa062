import type { Policy } from '../core/policy.ts'
import type { Ticket } from '../history/ticket.ts'
import { createWriter } from './create-writer.ts'

/** Passages and words from the account's own past, for a replay and for the live turn alike. */
export function createHelpers({ policy }: { readonly tickets: readonly Ticket[]; readonly policy: Policy }) {
  return { knowledge: () => null, write: createWriter({ policy, seed: 1 }) }
}
