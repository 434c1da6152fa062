import type { Command } from '../core/command.ts'
import type { Context } from '../core/context.ts'
import type { Policy } from '../core/policy.ts'
import type { Steps } from '../core/steps.ts'
import type { TicketView } from '../core/ticket-view.ts'
import { placeTicket } from '../history/place-ticket.ts'
import type { Ticket } from '../history/ticket.ts'
import { documentIndexSteps } from '../knowledge/document-index.ts'
import { readQuery, type SearchableDocuments } from '../knowledge/document-search.ts'
import type { KnowledgeDocument } from '../knowledge/knowledge-document.ts'
import { type Found, knowledgeFor, questionOf } from '../knowledge/knowledge-for.ts'
import { type KnowledgeIndex, knowledgeIndexSteps, searchedText } from '../knowledge/knowledge-index.ts'
import type { Passage } from '../knowledge/passage.ts'
import { passagesOfDocuments } from '../knowledge/passages-of-documents.ts'
import { ticketPassageSteps } from '../knowledge/passages-of-tickets.ts'
import { inSlices } from '../knowledge/stepwise.ts'
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
  knowledge(view: TicketView): MaybeLater<Context['knowledge']>
  write(needed: WordsNeeded): MaybeLater<Words>
  /** The same under another policy with the same brands and markets: what was found and built serves both. */
  withPolicy(policy: Policy): DraftingHelpers
}

type MaybeLater<T> = T | Promise<T>

const NOTHING: Found = { knowledge: { supported: false, hits: [] }, support: [] }

/**
 * Passages and words from the account's own past, for a replay and for the live turn alike. The index is built at the first
 * question that could use it, in slices, and never where no intent of the policy answers or drafts.
 */
export function createHelpers(options: HelpersOptions): DraftingHelpers {
  const look = options.embedder ? lookWithVectors(options, options.embedder) : lookByWords(options)
  // Deciding and drafting ask for the same view within one turn, and so do several policies.
  const known = new WeakMap<TicketView, MaybeLater<Found>>()
  const find = (view: TicketView): MaybeLater<Found> => {
    const before = known.get(view)
    if (before !== undefined) return before
    const found = after(look(view), there => {
      known.set(view, there)
      return there
    })
    known.set(view, found)
    return found
  }
  return helpersUnder(options.policy, options, find)
}

function helpersUnder(
  policy: Policy,
  options: HelpersOptions,
  find: (view: TicketView) => MaybeLater<Found>,
): DraftingHelpers {
  const { seed = 1, writeAnswer } = options
  const withPolicy = (other: Policy): DraftingHelpers => helpersUnder(other, options, find)
  if (!answersAnything(policy)) return { knowledge: () => null, write: createWriter({ policy, seed }), withPolicy }
  return {
    withPolicy,
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

/** Where no intent is answered or drafted nothing is ever looked up. */
export function answersAnything({ intents }: Pick<Policy, 'intents'>): boolean {
  return Object.values(intents).some(({ action }) => action === 'answer' || action === 'draft')
}

function isAnswer(command: Command): boolean {
  return command.kind === 'note' || (command.kind === 'reply' && command.purpose === 'answer')
}

function lookByWords(options: HelpersOptions): (view: TicketView) => MaybeLater<Found> {
  let building: Promise<KnowledgeIndex> | undefined
  let index: KnowledgeIndex | undefined
  return view => {
    if (index !== undefined) return knowledgeFor(index, view)
    building ??= inSlices(indexSteps(options))
    return building.then(built => {
      index = built
      return knowledgeFor(built, view)
    })
  }
}

function lookWithVectors(options: HelpersOptions, embedder: Embedder): (view: TicketView) => Promise<Found> {
  let index: Promise<KnowledgeIndex> | undefined
  return async view => {
    index ??= buildWithVectors(options, embedder)
    const built = await index
    const question = questionOf(view)
    const forPages = built.pages && readQuery(built.pages.index, question).forModel
    const [vector, page] = await embedder.embed(forPages === undefined ? [question] : [question, forPages])
    return knowledgeFor(built, view, { question: vector!, ...(page && { page }) })
  }
}

async function buildWithVectors(options: HelpersOptions, embedder: Embedder): Promise<KnowledgeIndex> {
  const passages = await inSlices(passageSteps(options))
  const texts = [...new Set(passages.map(searchedText))]
  const vectors = await embedder.embed(texts)
  const found = new Map(texts.map((text, index) => [text, vectors[index]!]))
  const index = await inSlices(knowledgeIndexSteps(passages, text => found.get(text)))
  const pages = await inSlices(pageSteps(options))
  if (pages === undefined) return index
  return { ...index, pages: { ...pages, vectors: await embedder.embed(pages.index.pieces.map(({ text }) => text)) } }
}

function* indexSteps(options: HelpersOptions): Steps<KnowledgeIndex> {
  const index = yield* knowledgeIndexSteps(yield* passageSteps(options))
  const pages = yield* pageSteps(options)
  return { ...index, ...(pages && { pages }) }
}

function* passageSteps({ tickets, policy, documents = [] }: HelpersOptions): Steps<Passage[]> {
  const answers = yield* ticketPassageSteps(tickets.map(ticket => placeTicket(ticket, policy)))
  // Among several brands, an answer of nobody knows which may be the wrong one for everybody.
  const usable = policy.brands === undefined ? answers : answers.filter(({ brand }) => brand !== undefined)
  return [...usable, ...passagesOfDocuments(documents)]
}

function* pageSteps({ documents = [] }: HelpersOptions): Steps<SearchableDocuments | undefined> {
  return documents.length === 0 ? undefined : { documents, index: yield* documentIndexSteps(documents) }
}

/** Synchronous where it can be: a replay takes half a million of these steps. */
function after<T, R>(value: MaybeLater<T>, next: (value: T) => MaybeLater<R>): MaybeLater<R> {
  return value instanceof Promise ? value.then(next) : next(value)
}
