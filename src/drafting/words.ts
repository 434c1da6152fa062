import type { Reason } from '../core/reasons.ts'

/** Words for one command, or the named reason why none can be written; the same shape as the turn's port. */
export type Words = { readonly text: string; readonly sources?: readonly string[] } | { readonly refused: Reason }
