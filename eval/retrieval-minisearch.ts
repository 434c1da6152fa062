import MiniSearch from 'minisearch'

interface Page {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** The peer: MiniSearch as its manual opens, title and text as two fields, everything else by default. */
export function miniSearch(documents: readonly Page[]): (query: string, k: number) => string[] {
  const engine = new MiniSearch<{ place: number; title: string; text: string }>({
    idField: 'place',
    fields: ['title', 'text'],
  })
  // Ids of pages may repeat; places do not.
  engine.addAll(documents.map(({ title, text }, place) => ({ place, title, text })))
  return (query, k) => {
    const ids = new Set<string>()
    for (const { id } of engine.search(query)) {
      if (ids.size === k) break
      ids.add(documents[id as number]!.id)
    }
    return [...ids]
  }
}
