import type { Command } from '../core/command.ts'
import type { Decision } from '../core/decision.ts'
import type { LedgerRow } from '../forecast/ledger.ts'
import { becomesBillable } from '../forecast/money/side-effects.ts'
import type { Conversations } from './conversations.ts'
import type { ResultCommand, ResultDecision, ResultRow } from './result.ts'

export function toResultDecision(decision: Decision): ResultDecision {
  return {
    at: new Date(decision.at).toISOString(),
    inputs: decision.inputs,
    stage: decision.stage,
    ...(decision.control && { control: true as const }),
    commands: decision.commands.map(toResultCommand),
    reason: decision.reason,
    ...(decision.due !== undefined && { due: new Date(decision.due).toISOString() }),
    ...(decision.confidence !== undefined && { confidence: round(decision.confidence) }),
    evidence: decision.evidence,
  }
}

function toResultCommand(command: Command): ResultCommand {
  return command.kind === 'schedule_follow_up' ? { ...command, due: new Date(command.due).toISOString() } : command
}

/** Ascending by creation time, then id: the order in which people remember their tickets. */
export function buildRows(ledger: readonly LedgerRow[], conversations: Conversations['of']): ResultRow[] {
  return [...ledger]
    .sort((a, b) => a.ticket.createdAt - b.ticket.createdAt || (a.ticket.id < b.ticket.id ? -1 : 1))
    .map(row => ({
      id: row.ticket.id,
      customer: row.ticket.customerId,
      channel: row.channel,
      language: row.language,
      ...(row.intent !== undefined && { intent: row.intent }),
      created: new Date(row.ticket.createdAt).toISOString(),
      rung: row.rung,
      billable: becomesBillable(row),
      ...(conversations.has(row.ticket.id) && { conversation: conversations.get(row.ticket.id)! }),
      decisions: row.decisions.map(toResultDecision),
      judged: row.judged.map(({ kind, verdict, why, decision }) => ({ kind, verdict, why, decision: decision.seq })),
    }))
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
