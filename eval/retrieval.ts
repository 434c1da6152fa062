import { seededRandom } from '../src/forecast/statistics/random.ts'
import type { Embedder } from '../src/understanding/embeddings/embedder.ts'
import { type RankedSet, type Rankings, rankSet } from './retrieval-rankings.ts'
import { ownSets, publicSets, type RetrievalQuery, type RetrievalSet } from './retrieval-sets.ts'
import { supportRows } from './retrieval-support.ts'
import { bootstrapInterval } from './statistics/bootstrap.ts'
import { hitRate, type MeasuredRow, type SuiteOutcome } from './suites/measured-row.ts'

const SUITE = 'retrieval'
const SOURCE = 'help-centre pages: login.gov (CC0), tau2-bench (MIT), ABCD (MIT); scenarios: tau2-bench (MIT)'
const AMONG = 3
const SEED = 1
/** Fewer queries say nothing about a language or a length. */
const LEAST = 20
const PAIRED =
  '"fused − better leg" compares the same queries with whichever of words and vectors alone is better there, pages drawn again in whole (b); its low end should be ≥ −1.'

/** A query with where each way of searching had the first right page, from 0; infinite where it had none. */
interface Judged {
  readonly query: RetrievalQuery
  readonly set: string
  readonly fused: number
  readonly lexical: number
  readonly vectors: number
}

/** Finding the page for a question: the fused search, its legs alone, plain BM25 and MiniSearch on the same queries. */
export async function evaluateRetrieval(options: {
  readonly dataDir: string | undefined
  readonly embedder: Embedder | null
}): Promise<SuiteOutcome> {
  const outside = publicSets(options.dataDir)
  const rows: MeasuredRow[] = []
  const judged: Judged[] = []
  for (const set of [...ownSets(), ...outside]) {
    const ranked = await rankSet(set, options.embedder)
    rows.push(...ratesOf(set, ranked), ...(await supportRows(set, options.embedder)))
    judged.push(...judge(set, ranked))
  }
  return {
    rows: options.embedder === null ? rows : [...rows, ...pairedRows(judged)],
    skipped: outside.length > 0 ? [] : [{ part: SUITE, data: 'help-centre', why: 'no knowledge/docs.jsonl' }],
    sources: outside.length > 0 ? [SOURCE] : [],
  }
}

function ratesOf({ name, split, queries }: RetrievalSet, ranked: RankedSet): MeasuredRow[] {
  const within = (rankings: Rankings, depth: number): number =>
    queries.filter(({ gold }, i) => placeOf(rankings[i]!, gold) < depth).length
  return [[1, 'first is right'] as const, [AMONG, `right one among ${AMONG}`] as const].map(([depth, metric]) => {
    const share = (rankings: Rankings): number => within(rankings, depth) / queries.length
    return hitRate(SUITE, name, metric, within(ranked.fused, depth), queries.length, {
      split,
      peers: [
        { name: 'plain BM25', value: share(ranked.plain) },
        { name: 'MiniSearch', value: share(ranked.miniSearch) },
        ...(ranked.vectors === undefined
          ? []
          : [
              { name: 'words alone', value: share(ranked.lexical) },
              { name: 'vectors alone', value: share(ranked.vectors) },
            ]),
      ],
    })
  })
}

function judge({ name, queries }: RetrievalSet, ranked: RankedSet): Judged[] {
  return queries.map((query, i) => ({
    query,
    set: name,
    fused: placeOf(ranked.fused[i]!, query.gold),
    lexical: placeOf(ranked.lexical[i]!, query.gold),
    vectors: placeOf(ranked.vectors?.[i] ?? [], query.gold),
  }))
}

function placeOf(ids: readonly string[], gold: ReadonlySet<string>): number {
  const place = ids.findIndex(id => gold.has(id))
  return place < 0 ? Number.POSITIVE_INFINITY : place
}

const MEASURES: readonly (readonly [name: string, of: (place: number) => number])[] = [
  ['first is right', place => (place < 1 ? 1 : 0)],
  [`right one among ${AMONG}`, place => (place < AMONG ? 1 : 0)],
  ['nDCG@10', place => (place < 10 ? 1 / Math.log2(place + 2) : 0)],
]

/** The fused search against the better of its legs, by language and by length. */
function pairedRows(judged: readonly Judged[]): MeasuredRow[] {
  const groups = new Map<string, Judged[]>()
  for (const each of judged) {
    for (const name of ['all queries', `language ${each.query.language}`, `length ${lengthOf(each.query.query)}`])
      groups.set(name, [...(groups.get(name) ?? []), each])
  }
  return [...groups]
    .filter(([, group]) => group.length >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, group]) => MEASURES.map(measure => pairedRow(name, group, measure)))
}

function lengthOf(query: string): string {
  if (query.length < 40) return 'under 40 characters'
  return query.length <= 150 ? '40 to 150 characters' : 'over 150 characters'
}

function pairedRow(name: string, group: readonly Judged[], [metric, of]: (typeof MEASURES)[number]): MeasuredRow {
  const mean = (leg: 'fused' | 'lexical' | 'vectors'): number =>
    group.reduce((sum, each) => sum + of(each[leg]), 0) / group.length
  const better = mean('lexical') >= mean('vectors') ? 'lexical' : 'vectors'
  // Questions about one page stand and fall together, so pages are drawn.
  const pages = new Map<string, { sum: number; n: number }>()
  for (const each of group) {
    const page = `${each.set} ${[...each.query.gold][0]}`
    const known = pages.get(page) ?? { sum: 0, n: 0 }
    pages.set(page, { sum: known.sum + of(each.fused) - of(each[better]), n: known.n + 1 })
  }
  const figure = (drawn: readonly { sum: number; n: number }[]): number =>
    drawn.reduce((sum, page) => sum + page.sum, 0) / drawn.reduce((sum, page) => sum + page.n, 0)
  return {
    part: SUITE,
    data: name,
    split: '',
    metric: `${metric}: fused − better leg`,
    better: 'up',
    n: group.length,
    ...bootstrapInterval([...pages.values()], figure, seededRandom(SEED)),
    interval: 'bootstrap',
    peers: [
      { name: 'words alone', value: mean('lexical') },
      { name: 'vectors alone', value: mean('vectors') },
    ],
    note: PAIRED,
  }
}
