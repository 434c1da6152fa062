import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { generateHistory } from '../datasets/shop/generate-history.ts'
import { stableHash } from '../src/core/stable-hash.ts'
import type { KnowledgeDocument } from '../src/knowledge/knowledge-document.ts'
import { intentText } from '../src/understanding/intent-text.ts'
import { HELD_OUT } from './suites/measured-row.ts'

export interface RetrievalQuery {
  readonly query: string
  readonly language: string
  /** Ids of the pages that answer it. */
  readonly gold: ReadonlySet<string>
}

/** Queries over one collection of pages. */
export interface RetrievalSet {
  readonly name: string
  readonly split: string
  readonly pages: readonly KnowledgeDocument[]
  readonly queries: readonly RetrievalQuery[]
  /** Questions that no page answers. */
  readonly unanswerable: readonly string[]
}

/** The fusion's weights are few and were fitted on folds of these queries. */
const CHOSEN_ON = 'weights chosen on it'
const OWN_FOLDER = path.resolve(import.meta.dirname, '../datasets/knowledge')
/** Every other English page gives a query, and every page of a rarer language. */
const QUERY_EVERY = 2
/** Tickets asked per intent and language. */
const TICKETS_EACH = 5
const TICKETS = { seed: 11, tickets: 3_000, weeks: 30, end: Date.UTC(2026, 8, 1) }
/** What of the outfitter's help answers a generated ticket, by its true intent. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  order_status: ['track-parcel', 'delivery-times'],
  delivery_problem: ['parcel-lost', 'missed-delivery', 'track-parcel'],
  change_address: ['change-address'],
  cancel_order: ['cancel-order'],
  return_request: ['returns-how'],
  refund_status: ['refund-when'],
  exchange_request: ['exchange'],
  damaged_item: ['faulty'],
  wrong_item: ['wrong-item', 'missing-item'],
  invoice_request: ['invoice'],
  discount_code: ['discount-code', 'preisanpassung'],
  stock_availability: ['stock'],
  sizing: ['size-guide'],
  subscription: ['suscripcion-calcetines'],
  technical_problem: ['app-problema', 'compte-mot-de-passe', 'payment-failed'],
  warranty_claim: ['warranty', 'faulty'],
}
/** Remains of links and templates are no sentences. */
const MARKUP = /[[\]{}<>=]|https?:|www\.|\/\S*\//
const SENTENCE = /[^.!?。！？\n]{15,250}[.!?。！？]/gu

interface Question {
  readonly query: string
  readonly lang: string
  readonly gold: readonly string[]
  /** Kept apart from all fitting. */
  readonly held?: true
}

/** First messages of generated tickets, most of them longer than they need be, over the outfitter's pages. */
function ticketQueries(): RetrievalQuery[] {
  const counts = new Map<string, number>()
  const queries: RetrievalQuery[] = []
  for (const { ticket, truth } of generateHistory(TICKETS)) {
    const gold = ANSWERS[truth.intent]
    const message = ticket.messages[0]
    if (gold === undefined || truth.secondaryIntent !== undefined || truth.phrasing === 'vague') continue
    if (message?.from !== 'customer' || !message.text) continue
    const kind = `${truth.intent} ${truth.language}`
    const count = counts.get(kind) ?? 0
    if (count >= TICKETS_EACH) continue
    counts.set(kind, count + 1)
    queries.push({
      query: intentText(message.text, ticket.subject),
      language: truth.language,
      gold: new Set(gold),
    })
  }
  return queries
}

/** Customers' questions in four languages about invented shops' help pages, many of them in another language than the page. */
export function ownSets(): RetrievalSet[] {
  const [outfitter, ...others] = questionSets()
  return [outfitter!, ...others, { ...outfitter!, name: 'tickets', queries: ticketQueries(), unanswerable: [] }]
}

/** Questions by another author in German and French; every other page's are never fitted on. */
const SECOND_AUTHOR = [
  ['outfitter', 'outfitter-more'],
  ['bikes', 'bikes-more'],
  ['market', 'market'],
] as const

function questionSets(): RetrievalSet[] {
  return [
    questionSet('outfitter', CHOSEN_ON, 'outfitter', readQuestions('outfitter')),
    // Written after the weights were first chosen, about goods and words that no list had in view.
    questionSet('bikes', HELD_OUT, 'bikes', readQuestions('bikes')),
    ...SECOND_AUTHOR.flatMap(([shop, file]) => {
      const questions = readQuestions(file)
      return [
        questionSet(
          file,
          CHOSEN_ON,
          shop,
          questions.filter(({ held }) => !held),
        ),
        questionSet(
          `${file}, unseen`,
          HELD_OUT,
          shop,
          questions.filter(({ held }) => held),
        ),
      ]
    }),
  ].filter(({ queries }) => queries.length > 0)
}

function readQuestions(file: string): Question[] {
  return readLines<Question>(path.join(OWN_FOLDER, `${file}-questions.jsonl`))
}

function questionSet(name: string, split: string, shop: string, questions: readonly Question[]): RetrievalSet {
  return {
    name,
    split,
    pages: readLines<KnowledgeDocument>(path.join(OWN_FOLDER, `${shop}-articles.jsonl`)),
    queries: questions
      .filter(({ gold }) => gold.length > 0)
      .map(({ query, lang, gold }) => ({ query, language: lang, gold: new Set(gold) })),
    unanswerable: questions.filter(({ gold }) => gold.length === 0).map(({ query }) => query),
  }
}

/**
 * Public help pages: titles (taken out of the pages), sentences (taken out of their page) and whole support scenarios with several
 * right pages. Empty where the folder is absent.
 */
export function publicSets(dataDir: string | undefined): RetrievalSet[] {
  const folder = path.join(dataDir ?? '', 'knowledge')
  if (dataDir === undefined || !existsSync(path.join(folder, 'docs.jsonl'))) return []
  const pages = readLines<KnowledgeDocument>(path.join(folder, 'docs.jsonl'))
  const chosen = (offset: number) => pages.filter(({ lang }, i) => lang !== 'en' || i % QUERY_EVERY === offset)
  const about = (page: KnowledgeDocument, query: string): RetrievalQuery => ({
    query,
    language: page.lang ?? 'und',
    gold: new Set([page.id]),
  })
  const sentences = new Map(pages.map(page => [page, sentenceOf(page)]))
  const sets: RetrievalSet[] = [
    {
      name: 'titles',
      split: CHOSEN_ON,
      pages: pages.map(page => ({ ...page, title: '' })),
      queries: chosen(0).map(page => about(page, page.title)),
      unanswerable: [],
    },
    {
      name: 'sentences',
      split: CHOSEN_ON,
      pages: pages.map(page => ({ ...page, text: page.text.replace(sentences.get(page)!, '') })),
      queries: chosen(1).map(page => about(page, sentences.get(page)!)),
      unanswerable: [],
    },
  ]
  const tasks = path.join(folder, 'retrieval_tasks.jsonl')
  if (!existsSync(tasks)) return sets
  const scenarios = readLines<{ instructions: string; gold_docs: string[] }>(tasks)
  const queries = scenarios.map(task => ({
    query: task.instructions,
    language: 'en',
    gold: new Set(task.gold_docs),
  }))
  return [...sets, { name: 'scenarios', split: CHOSEN_ON, pages, queries, unanswerable: [] }]
}

/** One sentence from anywhere in the page, always the same one. */
function sentenceOf({ id, text, title }: KnowledgeDocument): string {
  const sentences = (text.match(SENTENCE) ?? []).filter(sentence => !MARKUP.test(sentence))
  return sentences[stableHash(id, title) % Math.max(1, sentences.length)] ?? title
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T)
}
