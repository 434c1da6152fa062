import { detectLanguage } from '../text/language.ts'
import type { Embedder } from '../understanding/embeddings/embedder.ts'
import { fuse, vectorWeightFor } from './fuse.ts'
import { LexicalSegment } from './lexical-segment.ts'
import { type KnowledgeDocument, passagesOfDocuments } from './passages-of-documents.ts'

export interface DocumentHit {
  readonly id: string
  /** 0 to 1 within one query. */
  readonly score: number
}

/** A title says what a page is about in few words. */
const TITLE_WEIGHT = 2
/** Pieces per page that the sentence model reads: what a page is about stands at its beginning; words cover the rest. */
const EMBEDDED_PIECES = 2
/** Added to pages in the query's language: enough to choose between translations, too little to beat a better page. */
const SAME_LANGUAGE = 0.05
/** What the shipped sentence model has not learned to read. */
const FOREIGN_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Greek}\p{Script=Devanagari}]/u

/**
 * A search over whole documents: words over the whole page, sentence similarity over the best of its first pieces. Documents that share an
 * id (translations) are one hit. The same documents and query give the same bytes.
 */
export async function createDocumentSearch(
  documents: readonly KnowledgeDocument[],
  embedder: Embedder | null,
): Promise<(queries: readonly string[], k: number) => Promise<DocumentHit[][]>> {
  const lexical = new LexicalSegment(
    documents.map(({ title, text }) => [
      { text: title, weight: TITLE_WEIGHT },
      { text, weight: 1 },
    ]),
  )
  const pieces = documents.flatMap((document, item) =>
    passagesOfDocuments([document])
      .slice(0, EMBEDDED_PIECES)
      .map(({ text }) => ({ item, text: `${document.title}\n${text}`.trim() })),
  )
  const vectors = await embedder?.embed(pieces.map(piece => piece.text))

  return async (queries, k) => {
    const embedded = await embedder?.embed(queries)
    return queries.map((query, index) => {
      const found = lexical.score(query, { from: 0, to: documents.length })
      const vector = FOREIGN_SCRIPT.test(query) ? undefined : embedded?.[index]
      const similar = vectors && vector ? bestPieces(pieces, vectors, vector) : undefined
      const scored = fuse(found, similar, vectorWeightFor(query))
      return topDocuments(documents, scored, detectLanguage(query).code, k)
    })
  }
}

function bestPieces(
  pieces: readonly { readonly item: number }[],
  vectors: readonly Float32Array[],
  query: Float32Array,
): Map<number, number> {
  const best = new Map<number, number>()
  for (const [index, { item }] of pieces.entries()) {
    const vector = vectors[index]!
    let dot = 0
    for (let i = 0; i < vector.length; i++) dot += vector[i]! * query[i]!
    if (dot > (best.get(item) ?? -1)) best.set(item, dot)
  }
  return best
}

function topDocuments(
  documents: readonly KnowledgeDocument[],
  scored: readonly { readonly item: number; readonly score: number }[],
  language: string,
  k: number,
): DocumentHit[] {
  const byId = new Map<string, number>()
  for (const { item, score } of scored) {
    const { id, lang } = documents[item]!
    const total = (score + (lang === language ? SAME_LANGUAGE : 0)) / (1 + SAME_LANGUAGE)
    byId.set(id, Math.max(byId.get(id) ?? 0, total))
  }
  return [...byId]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1))
    .slice(0, k)
    .map(([id, score]) => ({ id, score: Math.round(score * 1e6) / 1e6 }))
}
