import { forModel, indexDocuments, isReadable } from '../src/knowledge/document-index.ts'
import { createDocumentSearch } from '../src/knowledge/document-search.ts'
import { detectLanguage } from '../src/text/language.ts'
import type { Embedder } from '../src/understanding/embeddings/embedder.ts'
import { plainBm25 } from './retrieval-bm25.ts'
import { miniSearch } from './retrieval-minisearch.ts'
import type { RetrievalSet } from './retrieval-sets.ts'

/** Ids of pages by query, best first, of one way to search. */
export type Rankings = readonly (readonly string[])[]

/** The engine, its two legs alone, and two peers, on the same queries. Without a model the fused ranking is the lexical one. */
export interface RankedSet {
  readonly plain: Rankings
  readonly miniSearch: Rankings
  readonly lexical: Rankings
  /** Absent without a model. */
  readonly vectors?: Rankings
  readonly fused: Rankings
}

/** Pages looked at per query. */
export const DEPTH = 10

export async function rankSet({ pages, queries }: RetrievalSet, embedder: Embedder | null): Promise<RankedSet> {
  const texts = queries.map(({ query }) => query)
  const plain = plainBm25(pages)
  const mini = miniSearch(pages)
  const ranked = async (model: Embedder | null): Promise<Rankings> => {
    const search = await createDocumentSearch(pages, model)
    return (await search(texts, DEPTH)).map(({ hits }) => hits.map(({ id }) => id))
  }
  const lexical = await ranked(null)
  return {
    plain: texts.map(text => plain(text, DEPTH)),
    miniSearch: texts.map(text => mini(text, DEPTH)),
    lexical,
    ...(embedder && { vectors: await byVectors(pages, texts, embedder) }),
    fused: embedder ? await ranked(embedder) : lexical,
  }
}

/** The vector leg alone, with the same pieces and glosses that the engine has. */
async function byVectors(
  pages: RetrievalSet['pages'],
  queries: readonly string[],
  embedder: Embedder,
): Promise<Rankings> {
  const { pieces, repair } = indexDocuments(pages)
  const known = await embedder.embed(pieces.map(({ text }) => text))
  const asked = await embedder.embed(queries.map(query => forModel(repair(query), detectLanguage(query).code)))
  return asked.map((query, number) => {
    if (!isReadable(queries[number]!)) return []
    const best = new Map<string, number>()
    for (const [i, { item }] of pieces.entries()) {
      const { id } = pages[item]!
      const cosine = known[i]!.reduce((sum, value, d) => sum + value * query[d]!, 0)
      best.set(id, Math.max(best.get(id) ?? -1, cosine))
    }
    return [...best]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, DEPTH)
      .map(([id]) => id)
  })
}
