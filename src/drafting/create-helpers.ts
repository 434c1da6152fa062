import type { Context } from '../core/context.ts'
import type { Policy } from '../core/policy.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { Ticket } from '../history/ticket.ts'
import { type Found, knowledgeFor } from '../knowledge/knowledge-for.ts'
import { buildKnowledgeIndex, type KnowledgeIndex } from '../knowledge/knowledge-index.ts'
import { type KnowledgeDocument, passagesOfDocuments } from '../knowledge/passages-of-documents.ts'
import { passagesOfTickets } from '../knowledge/passages-of-tickets.ts'
import { createWriter, type WordsNeeded } from './create-writer.ts'
import type { Words } from './words.ts'

export interface HelpersOptions {
  /** The account's history; a search sees only what was said before its moment. */
  readonly tickets: readonly Ticket[]
  readonly policy: Policy
  readonly documents?: readonly KnowledgeDocument[]
  readonly seed?: number
}

/** What a turn asks beside reading. */
export interface DraftingHelpers {
  knowledge(view: TicketView, reading: Reading): Context['knowledge']
  write(needed: WordsNeeded): Words
}

/**
 * Passages and words from the account's own past, for a replay and for the live turn alike. The index is built at the first
 * question that could use it, and never where no intent of the policy answers or drafts.
 */
export function createHelpers({ tickets, policy, documents = [], seed = 1 }: HelpersOptions): DraftingHelpers {
  const answers = Object.values(policy.intents).some(({ action }) => action === 'answer' || action === 'draft')
  let index: KnowledgeIndex | undefined
  // Deciding and drafting ask for the same view within one turn.
  let last: { view: TicketView; found: Found } | undefined
  const find = (view: TicketView): Found => {
    if (last?.view === view) return last.found
    index ??= buildKnowledgeIndex([...passagesOfTickets(tickets), ...passagesOfDocuments(documents)])
    last = { view, found: knowledgeFor(index, view) }
    return last.found
  }
  return {
    knowledge: view => (answers ? find(view).knowledge : null),
    write: createWriter({ policy, seed, supportFor: view => (answers ? find(view).support : []) }),
  }
}
