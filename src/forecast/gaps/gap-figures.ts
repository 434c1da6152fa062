import type { Ticket } from '../../history/ticket.ts'
import type { LedgerRow } from '../ledger.ts'
import { wordList } from './ask-text.ts'
import { type KnowledgeGap, knowledgeGaps } from './knowledge-gaps.ts'
import { type MacroFinding, macroFindings } from './macro-findings.ts'

/** What the team's knowledge lacks, and what of its macros does harm. */
export interface GapFigures {
  /** Largest first. */
  readonly gaps: readonly KnowledgeGap[]
  readonly macros: readonly MacroFinding[]
}

export function gapFigures(
  rows: readonly LedgerRow[],
  tickets: readonly Ticket[],
  window: { readonly from: number; readonly to: number },
  seed: number,
): GapFigures {
  const names = namesIn(tickets)
  return {
    gaps: knowledgeGaps(rows, window, word => names.has(word)),
    macros: macroFindings(rows, tickets, window, seed),
  }
}

/** What people are called: never part of a title. */
function namesIn(tickets: readonly Ticket[]): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const { customer, messages } of tickets) {
    if (customer.name !== undefined) seen.add(customer.name)
    for (const { author } of messages) if (author !== undefined) seen.add(author)
  }
  return new Set([...seen].flatMap(wordList))
}
