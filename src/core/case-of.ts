import { type Command, hasEffect, reachesCustomer } from './command.ts'
import type { Decision } from './decision.ts'
import type { Reason } from './reasons.ts'
import { DAY, type Milliseconds } from './time.ts'

/** A decision whose end is watched: what becomes of it says whether it was right. */
export interface Case {
  readonly kind: 'close' | 'message' | 'other'
  /** Closes what asks for nothing, or proposes to: these earn the certificate. */
  readonly unasked: boolean
  /** The command whose carrying out makes it our deed. */
  readonly index: number
  /** How long something may speak against it; absent where only an undo can. */
  readonly window?: Milliseconds
}

const UNASKED: ReadonlySet<Reason> = new Set(['thanks_nothing_owed', 'thanks_for_earlier_ticket', 'nothing_owed'])

/** Words to the team, and what people asked for themselves: nothing that they would take back. */
const SAYS_ONLY: ReadonlySet<Command['kind']> = new Set(['note', 'hand_over', 'undo'])

/** A customer who comes back after this time comes back about something else. */
const WINDOW = 7 * DAY

/** What there is to watch about a decision; undefined where it does nothing. Closes come first: they are the dearest mistake. */
export function caseOf({ commands, reason }: Pick<Decision, 'commands' | 'reason'>): Case | undefined {
  if (reason === 'undone') return undefined
  const close = commands.findIndex(command => command.kind === 'close')
  const unasked = UNASKED.has(reason)
  if (close >= 0) return { kind: 'close', unasked, index: close, window: WINDOW }
  // Without a certificate the close stands in a note as a proposal.
  const proposal = unasked ? commands.findIndex(command => command.kind === 'note') : -1
  if (proposal >= 0) return { kind: 'close', unasked, index: proposal, window: WINDOW }
  const message = commands.findIndex(reachesCustomer)
  if (message >= 0) return { kind: 'message', unasked: false, index: message, window: WINDOW }
  const effect = commands.findIndex(command => hasEffect(command) && !SAYS_ONLY.has(command.kind))
  return effect >= 0 ? { kind: 'other', unasked: false, index: effect } : undefined
}
