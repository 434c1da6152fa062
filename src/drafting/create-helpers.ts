import type { Command } from '../core/command.ts'
import type { Context } from '../core/context.ts'
import type { Policy } from '../core/policy.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { Ticket } from '../history/ticket.ts'
import { type Found, knowledgeFor, questionOf } from '../knowledge/knowledge-for.ts'
import { buildKnowledgeIndex, type KnowledgeIndex, searchedText } from '../knowledge/knowledge-index.ts'
import type { Passage } from '../knowledge/passage.ts'
import { type KnowledgeDocument, passagesOfDocuments } from '../knowledge/passages-of-documents.ts'
import { passagesOfTickets } from '../knowledge/passages-of-tickets.ts'
import type { Embedder } from '../understanding/embeddings/embedder.ts'
import { createWriter, type WordsNeeded } from './create-writer.ts'
import type { Words } from './words.ts'

export interface HelpersOptions {
  /** The account's history; a search sees only what was said before its moment. */
  readonly tickets: readonly Ticket[]
  readonly policy: Policy
  readonly documents?: readonly KnowledgeDocument[]
  /** With one, questions are compared by meaning as well; every past question is then embedded once. */
  readonly embedder?: Embedder | null
  readonly seed?: number
  /** Another hand for answers, given what supports them and our own words to fall back on. */
  readonly writeAnswer?: (needed: WordsNeeded, support: Found['support'], local: () => Words) => MaybeLater<Words>
}

/** What a turn asks beside reading. */
export interface DraftingHelpers {
  knowledge(view: TicketView, reading: Reading): MaybeLater<Context['knowledge']>
  write(needed: WordsNeeded): MaybeLater<Words>
}

type MaybeLater<T> = T | Promise<T>

const NOTHING: Found = { knowledge: { supported: false, hits: [] }, support: [] }

/**
 * Passages and words from the account's own past, for a replay and for the live turn alike. The index is built at the first
 * question that could use it, and never where no intent of the policy answers or drafts.
 */
export function createHelpers(options: HelpersOptions): DraftingHelpers {
  const { policy, seed = 1, writeAnswer } = options
  const answers = Object.values(policy.intents).some(({ action }) => action === 'answer' || action === 'draft')
  if (!answers) return { knowledge: () => null, write: createWriter({ policy, seed }) }
  const look = options.embedder ? lookWithVectors(options, options.embedder) : lookByWords(options)
  // Deciding and drafting ask for the same view within one turn.
  let last: { view: TicketView; found: MaybeLater<Found> } | undefined
  const find = (view: TicketView): MaybeLater<Found> => {
    if (last?.view !== view) last = { view, found: look(view) }
    return last.found
  }
  return {
    knowledge: view => after(find(view), found => found.knowledge),
    write: needed => {
      const found = needed.command.kind === 'follow_up' ? NOTHING : find(needed.view)
      return after(found, ({ support }) => {
        const local = (): Words => createWriter({ policy, seed, supportFor: () => support })(needed)
        return writeAnswer !== undefined && isAnswer(needed.command) ? writeAnswer(needed, support, local) : local()
      })
    },
  }
}

function isAnswer(command: Command): boolean {
  return command.kind === 'note' || (command.kind === 'reply' && command.purpose === 'answer')
}

function passagesFor({ tickets, documents = [] }: HelpersOptions): Passage[] {
  return [...passagesOfTickets(tickets), ...passagesOfDocuments(documents)]
}

function lookByWords(options: HelpersOptions): (view: TicketView) => Found {
  let index: KnowledgeIndex | undefined
  return view => {
    index ??= buildKnowledgeIndex(passagesFor(options))
    return knowledgeFor(index, view)
  }
}

function lookWithVectors(options: HelpersOptions, embedder: Embedder): (view: TicketView) => Promise<Found> {
  let index: Promise<KnowledgeIndex> | undefined
  return async view => {
    index ??= buildWithVectors(passagesFor(options), embedder)
    const built = await index
    const [vector] = await embedder.embed([questionOf(view)])
    return knowledgeFor(built, view, vector)
  }
}

async function buildWithVectors(passages: readonly Passage[], embedder: Embedder): Promise<KnowledgeIndex> {
  const texts = [...new Set(passages.map(searchedText))]
  const vectors = await embedder.embed(texts)
  const found = new Map(texts.map((text, index) => [text, vectors[index]!]))
  return buildKnowledgeIndex(passages, text => found.get(text))
}

/** Synchronous where it can be: a replay takes half a million of these steps. */
function after<T, R>(value: MaybeLater<T>, next: (value: T) => MaybeLater<R>): MaybeLater<R> {
  return value instanceof Promise ? value.then(next) : next(value)
}
