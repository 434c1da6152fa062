import { createDocumentSearch } from '../src/knowledge/document-search.ts'
import type { Embedder } from '../src/understanding/embeddings/embedder.ts'
import type { RetrievalSet } from './retrieval-sets.ts'
import { errorRate, hitRate, type MeasuredRow } from './suites/measured-row.ts'

/** From this stated chance on a first hit would be relied on. */
const RELIED_ON = 0.7

/** Whether the search knows when a page answers: questions with and without an answer, by the chance that it states. */
export async function supportRows(
  { name, split, pages, queries, unanswerable }: RetrievalSet,
  embedder: Embedder | null,
): Promise<MeasuredRow[]> {
  if (unanswerable.length === 0) return []
  const search = await createDocumentSearch(pages, embedder)
  const asked = [...queries.map(({ query }) => query), ...unanswerable]
  const found = await search(asked, 1)
  const relied = found.flatMap(({ support }, i) => (support >= RELIED_ON ? [i] : []))
  const right = relied.filter(i => queries[i]?.gold.has(found[i]!.hits[0]!.id))
  const strangers = relied.filter(i => i >= queries.length)
  const metric = `support ≥ ${RELIED_ON}`
  return [
    hitRate('retrieval', name, `${metric}: first is right`, right.length, relied.length, { split }),
    hitRate('retrieval', name, `${metric}: of the answerable`, relied.length - strangers.length, queries.length, {
      split,
    }),
    errorRate('retrieval', name, `${metric} though nothing answers`, strangers.length, unanswerable.length, { split }),
  ]
}
