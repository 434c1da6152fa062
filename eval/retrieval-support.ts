import { createDocumentSearch } from '../src/knowledge/document-search.ts'
import { LEAST_PAGE_SUPPORT } from '../src/knowledge/knowledge-for.ts'
import type { Embedder } from '../src/understanding/embeddings/embedder.ts'
import type { RetrievalSet } from './retrieval-sets.ts'
import { errorRate, hitRate, type MeasuredRow } from './suites/measured-row.ts'

/** Stated chances from which on a first hit is shown to a person, and sent unasked. */
const RELIED_ON = [0.7, LEAST_PAGE_SUPPORT] as const

/** Whether the search knows when a page answers: questions with and without an answer, by the chance that it states. */
export async function supportRows(
  { name, split, pages, queries, unanswerable }: RetrievalSet,
  embedder: Embedder | null,
): Promise<MeasuredRow[]> {
  if (unanswerable.length === 0) return []
  const search = await createDocumentSearch(pages, embedder)
  const asked = [...queries.map(({ query }) => query), ...unanswerable]
  const found = await search(asked, 1)
  return RELIED_ON.flatMap(least => {
    const relied = found.flatMap(({ support }, i) => (support >= least ? [i] : []))
    const right = relied.filter(i => queries[i]?.gold.has(found[i]!.hits[0]!.id)).length
    const strangers = relied.filter(i => i >= queries.length).length
    const metric = `support ≥ ${least}`
    const answered = relied.length - strangers
    return [
      hitRate('retrieval', name, `${metric}: first is right`, right, relied.length, { split }),
      hitRate('retrieval', name, `${metric}: of the answerable`, answered, queries.length, { split }),
      errorRate('retrieval', name, `${metric} though nothing answers`, strangers, unanswerable.length, { split }),
    ]
  })
}
