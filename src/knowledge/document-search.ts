import { detectLanguage } from '../text/language.ts'
import type { Embedder } from '../understanding/embeddings/embedder.ts'
import { type DocumentIndex, forModel, indexDocuments, isReadable } from './document-index.ts'
import type { KnowledgeDocument } from './knowledge-document.ts'
import type { LexicalHit } from './lexical-segment.ts'
import { type Evidence, relevanceOf } from './relevance.ts'
import { supportOf } from './support.ts'

export interface DocumentHit {
  readonly id: string
  /** How likely this is the document that answers, given that one of them does: 0 to 1, all documents together 1. */
  readonly score: number
}

export interface FoundDocuments {
  /** Best first. */
  readonly hits: readonly DocumentHit[]
  /** How likely the first hit answers the query at all, 0 to 1; comparable between queries. */
  readonly support: number
}

export type DocumentSearch = (queries: readonly string[], k: number) => Promise<FoundDocuments[]>

interface Rated {
  readonly odds: number
  readonly evidence: Evidence
}

/**
 * A search over whole documents: words over the whole page, meanings of words across languages, and sentence similarity over the best of
 * its first pieces, weighed by what each has proven worth for the query's language and length. Documents that share an id
 * (translations) are one hit. The same documents and query give the same bytes, whatever else is asked.
 */
export async function createDocumentSearch(
  documents: readonly KnowledgeDocument[],
  embedder: Embedder | null,
): Promise<DocumentSearch> {
  const index = indexDocuments(documents)
  const vectors = await embedder?.embed(index.pieces.map(piece => piece.text))

  return async (queries, k) => {
    const read = queries.map(query => readQuery(index, query))
    const embedded = await embedder?.embed(read.map(({ forModel }) => forModel))
    return read.map((query, i) =>
      searchDocuments({ documents, index, ...(vectors && { vectors }) }, query, k, embedded?.[i]),
    )
  }
}

/** A query as the search reads it. */
export interface ReadQuery {
  /** Slips of spelling mended. */
  readonly text: string
  readonly language: string
  /** What a sentence model is to embed of it. */
  readonly forModel: string
}

export function readQuery(index: DocumentIndex, query: string): ReadQuery {
  // The language is told by the words as written: a repair may take one language's word for another's slip.
  const language = detectLanguage(query).code
  const text = index.repair(query)
  return { text, language, forModel: forModel(text, language) }
}

/** Documents ready to be searched. */
export interface SearchableDocuments {
  readonly documents: readonly KnowledgeDocument[]
  readonly index: DocumentIndex
  /** One per piece of the index; absent without a model. */
  readonly vectors?: readonly Float32Array[]
}

/**
 * @param vector of the query's `forModel`, where the documents have vectors
 * @param admits which documents may be found; all where absent
 */
export function searchDocuments(
  { documents, index, vectors }: SearchableDocuments,
  { text, language }: ReadQuery,
  k: number,
  vector?: Float32Array,
  admits?: (document: KnowledgeDocument) => boolean,
): FoundDocuments {
  const similar = vectors && vector && isReadable(text) ? bestPieces(index, vectors, vector) : undefined
  const rated = rate(index, text, language, similar)
  if (admits) for (const item of rated.keys()) if (!admits(documents[item]!)) rated.delete(item)
  return best(documents, rated, k)
}

/** What speaks for each document, and its log-odds; only those for which something speaks. */
function rate(
  index: DocumentIndex,
  query: string,
  language: string,
  similar: ReadonlyMap<number, number> | undefined,
): Map<number, Rated> {
  const range = { from: 0, to: index.languages.length }
  const words = byItem(index.words.score(query, range))
  const grams = byItem(index.grams.score(query, range))
  const concepts = byItem(index.concepts.score(query, range, () => true, language))
  const relevance = relevanceOf({ characters: query.length, language, model: similar !== undefined })
  const items =
    similar === undefined
      ? new Set([...words.keys(), ...(language === 'en' ? [] : grams.keys()), ...concepts.keys()])
      : similar.keys()
  const rated = new Map<number, Rated>()
  for (const item of items) {
    const own = index.languages[item]!
    const evidence: Evidence = {
      words: words.get(item)?.score ?? 0,
      grams: grams.get(item)?.score ?? 0,
      gramCoverage: grams.get(item)?.coverage ?? 0,
      concepts: concepts.get(item)?.score ?? 0,
      conceptCoverage: concepts.get(item)?.coverage ?? 0,
      ...(similar !== undefined && { similarity: similar.get(item)! }),
      foreign: own !== language && own !== 'und' && language !== 'und',
    }
    rated.set(item, { odds: relevance(evidence), evidence })
  }
  return rated
}

function byItem(hits: readonly LexicalHit[]): Map<number, LexicalHit> {
  return new Map(hits.map(hit => [hit.item, hit]))
}

function bestPieces(
  { pieces }: DocumentIndex,
  vectors: readonly Float32Array[],
  query: Float32Array,
): Map<number, number> {
  const found = new Map<number, number>()
  for (const [index, { item }] of pieces.entries()) {
    const vector = vectors[index]!
    let dot = 0
    for (let i = 0; i < vector.length; i++) dot += vector[i]! * query[i]!
    if (dot > (found.get(item) ?? -1)) found.set(item, dot)
  }
  return found
}

/** The documents with the highest log-odds, which become shares of a whole. */
function best(documents: readonly KnowledgeDocument[], rated: ReadonlyMap<number, Rated>, k: number): FoundDocuments {
  const byId = new Map<string, Rated>()
  for (const [item, each] of rated) {
    const { id } = documents[item]!
    const known = byId.get(id)
    if (known === undefined || each.odds > known.odds) byId.set(id, each)
  }
  const sorted = [...byId].sort(([a, x], [b, y]) => y.odds - x.odds || (a < b ? -1 : 1))
  const top = sorted[0]
  if (top === undefined) return { hits: [], support: 0 }
  const whole = sorted.reduce((sum, [, { odds }]) => sum + Math.exp(odds - top[1].odds), 0)
  return {
    hits: sorted.slice(0, k).map(([id, { odds }]) => ({ id, score: round(Math.exp(odds - top[1].odds) / whole) })),
    support: round(supportOf(top[1].evidence, 1 / whole)),
  }
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
