import type { Command } from '../../src/core/command.ts'
import type { Reason } from '../../src/core/reasons.ts'
import { INITIAL_STATE } from '../../src/core/state.ts'
import { type LedgerRow, writeLedger } from '../../src/forecast/ledger.ts'
import type { Past, PastTicket } from '../../src/forecast/past.ts'
import type { ReplayedDecision } from '../../src/simulation/replayed.ts'
import { hours } from './past.ts'

/** A decision `at` hours after DAY0. */
export function decided(
  at: number,
  reason: Reason,
  commands: readonly Command[],
  rest: Partial<ReplayedDecision> = {},
): ReplayedDecision {
  return { ticketId: '', seq: 0, at: hours(at), inputs: [], stage: 'full', reason, commands, evidence: [], ...rest }
}

export function answerCommand(text: string, channel = 'email'): Command {
  return { kind: 'reply', text, channel, purpose: 'answer' }
}

export function nudgeCommand(text = 'Still there?', channel = 'email'): Command {
  return { kind: 'follow_up', rule: 'remind', n: 1, text, channel }
}

/** Rows as the ledger writes them, from decisions by ticket; tickets without any are rows too. */
export function ledgerOf(
  tickets: readonly PastTicket[],
  decisions: Readonly<Record<string, readonly ReplayedDecision[]>>,
  past: Past,
  channel = 'email',
): LedgerRow[] {
  const replayed = tickets.map(({ id }) => ({
    ticketId: id,
    decisions: (decisions[id] ?? []).map((decision, seq) => ({ ...decision, ticketId: id, seq })),
    state: INITIAL_STATE,
  }))
  return writeLedger(replayed, past, () => ({ channel, language: 'en' }))
}
