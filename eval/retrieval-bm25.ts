/** The peer: plain BM25 (k1 1.2, b 0.75) over title and text as one bag of words, as any search library has it. */
export function plainBm25(
  documents: readonly { readonly id: string; readonly title: string; readonly text: string }[],
) {
  const bags = documents.map(({ title, text }) => {
    const counts = new Map<string, number>()
    for (const word of words(`${title} ${text}`)) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  })
  const lengths = bags.map(bag => [...bag.values()].reduce((sum, count) => sum + count, 0))
  const average = lengths.reduce((sum, length) => sum + length, 0) / bags.length
  const spread = new Map<string, number>()
  for (const bag of bags) for (const word of bag.keys()) spread.set(word, (spread.get(word) ?? 0) + 1)

  return (query: string, k: number): string[] => {
    const asked = new Set(words(query))
    const scored = bags.map((bag, index) => {
      let score = 0
      for (const word of asked) {
        const count = bag.get(word) ?? 0
        const found = spread.get(word) ?? 0
        const idf = Math.log(1 + (bags.length - found + 0.5) / (found + 0.5))
        score += (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * lengths[index]!) / average))
      }
      return { id: documents[index]!.id, score }
    })
    scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    return [...new Set(scored.map(({ id }) => id))].slice(0, k)
  }
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
