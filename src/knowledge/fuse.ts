/**
 * Share of sentence similarity in a fused score, chosen by cross-validation over help-centre queries (`eval/retrieval.ts`). The
 * model reads the first 128 tokens only, so of a long query it knows little.
 */
const VECTOR_WEIGHT = { question: 0.6, longText: 0.3 } as const
const LONG_QUERY_CHARACTERS = 500

export function vectorWeightFor(query: string): number {
  return query.length > LONG_QUERY_CHARACTERS ? VECTOR_WEIGHT.longText : VECTOR_WEIGHT.question
}

/**
 * Joins lexical scores and similarities (cosines) of one search: each is divided by its best, then mixed. Without
 * similarities the lexical score alone stands. Unsorted.
 */
export function fuse(
  lexical: readonly { readonly item: number; readonly score: number }[],
  similar: ReadonlyMap<number, number> | undefined,
  vectorWeight: number,
): { item: number; score: number }[] {
  let bestScore = 0
  for (const { score } of lexical) bestScore = Math.max(bestScore, score)
  const words = new Map(lexical.map(({ item, score }) => [item, bestScore === 0 ? 0 : score / bestScore]))
  if (similar === undefined || vectorWeight === 0) return [...words].map(([item, score]) => ({ item, score }))
  let bestSimilar = 0
  for (const value of similar.values()) bestSimilar = Math.max(bestSimilar, value)
  return [...similar].map(([item, value]) => ({
    item,
    score:
      (1 - vectorWeight) * (words.get(item) ?? 0) +
      vectorWeight * (bestSimilar === 0 ? 0 : Math.max(0, value) / bestSimilar),
  }))
}
