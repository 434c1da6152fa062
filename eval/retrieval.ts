import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { stableHash } from '../src/core/stable-hash.ts'
import { createDocumentSearch } from '../src/knowledge/document-search.ts'
import type { Embedder } from '../src/understanding/embeddings/embedder.ts'
import { plainBm25 } from './retrieval-bm25.ts'
import { hitRate, type MeasuredRow, type SuiteOutcome } from './suites/measured-row.ts'

interface Page {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly lang?: string
}

interface QuerySet {
  readonly name: string
  readonly pages: readonly Page[]
  readonly queries: readonly { readonly query: string; readonly gold: ReadonlySet<string> }[]
}

const SUITE = 'retrieval'
const SOURCE = 'help-centre pages: login.gov (CC0), tau2-bench (MIT), ABCD (MIT); scenarios: tau2-bench (MIT)'
/** Every fourth page gives a query: enough for a figure, few enough for a minute. */
const QUERY_EVERY = 4
const DEPTH = 5
const SENTENCE = /[^.!?。！？\n]{15,250}[.!?。！？]/gu

/**
 * Finding the page for a question, against plain BM25 on the same queries: titles (taken out of the pages), sentences (taken out of
 * their page) and whole support scenarios with several right pages.
 */
export async function evaluateRetrieval(options: {
  readonly dataDir: string | undefined
  readonly embedder: Embedder | null
}): Promise<SuiteOutcome> {
  const folder = path.join(options.dataDir ?? '', 'knowledge')
  if (options.dataDir === undefined || !existsSync(path.join(folder, 'docs.jsonl'))) {
    return {
      rows: [],
      skipped: [{ part: SUITE, data: 'help-centre', why: 'no knowledge/docs.jsonl' }],
      sources: [],
    }
  }
  const rows: MeasuredRow[] = []
  for (const set of querySets(folder)) {
    const peer = plainBm25(set.pages)
    rows.push(
      ...score(
        set,
        'plain BM25',
        set.queries.map(({ query }) => peer(query, DEPTH)),
      ),
    )
    for (const embedder of options.embedder === null ? [null] : [null, options.embedder]) {
      const search = await createDocumentSearch(set.pages, embedder)
      const found = await search(
        set.queries.map(({ query }) => query),
        DEPTH,
      )
      const name = embedder === null ? 'ours, words' : 'ours, words + embedding'
      rows.push(
        ...score(
          set,
          name,
          found.map(hits => hits.map(({ id }) => id)),
        ),
      )
    }
  }
  return { rows, skipped: [], sources: [SOURCE] }
}

function querySets(folder: string): QuerySet[] {
  const pages = readLines<Page>(path.join(folder, 'docs.jsonl'))
  const chosen = (offset: number): Page[] => pages.filter((_, index) => index % QUERY_EVERY === offset)
  const sentences = new Map(pages.map(page => [page, sentenceOf(page)]))
  const sets: QuerySet[] = [
    {
      name: 'titles',
      pages: pages.map(page => ({ ...page, title: '' })),
      queries: chosen(0).map(page => ({ query: page.title, gold: new Set([page.id]) })),
    },
    {
      name: 'sentences',
      pages: pages.map(page => ({ ...page, text: page.text.replace(sentences.get(page)!, '') })),
      queries: chosen(1).map(page => ({ query: sentences.get(page)!, gold: new Set([page.id]) })),
    },
  ]
  const tasks = path.join(folder, 'retrieval_tasks.jsonl')
  if (!existsSync(tasks)) return sets
  const scenarios = readLines<{ instructions: string; gold_docs: string[] }>(tasks)
  const queries = scenarios.map(task => ({ query: task.instructions, gold: new Set(task.gold_docs) }))
  return [...sets, { name: 'scenarios', pages, queries }]
}

/** One sentence from anywhere in the page, always the same one. */
function sentenceOf({ id, text, title }: Page): string {
  const sentences = text.match(SENTENCE) ?? []
  return sentences[stableHash(id, title) % Math.max(1, sentences.length)] ?? title
}

function score({ name, queries }: QuerySet, engine: string, found: readonly (readonly string[])[]): MeasuredRow[] {
  const first = queries.filter(({ gold }, index) => gold.has(found[index]![0] ?? '')).length
  const any = queries.filter(({ gold }, index) => found[index]!.some(id => gold.has(id))).length
  return [
    hitRate(SUITE, name, `${engine}: first is right`, first, queries.length),
    hitRate(SUITE, name, `${engine}: right one among ${DEPTH}`, any, queries.length),
  ]
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T)
}
