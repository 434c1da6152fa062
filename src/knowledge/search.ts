import type { Instant } from '../core/time.ts'
import { fuse, vectorWeightFor } from './fuse.ts'
import { type KnowledgeIndex, type Segment, segmentKey, startOf } from './knowledge-index.ts'
import type { LexicalHit, Range } from './lexical-segment.ts'
import type { Passage } from './passage.ts'

/**
 * Past answers looked at per search, the newest before its moment in the same brand and market: keeps a long replay linear. Of the
 * hits that a full scan of 24,000 answers in seven markets finds, it finds nine in ten; the others are the oldest.
 */
export const NEWEST_ANSWERS = 5_000

export interface SearchOptions {
  /** Only passages that held then; strictly before it for answers. */
  readonly at: Instant
  readonly brand?: string
  readonly market?: string
  readonly k: number
  /** The ticket itself and all that continues it or is continued by it are left out. */
  readonly excludeTickets?: readonly string[]
  /** Earlier answers to the same person are near-duplicates of this conversation, not knowledge. */
  readonly excludeCustomer?: string
  readonly audience?: 'public' | 'any'
  /** How many past answers are looked at; `NEWEST_ANSWERS` where absent. */
  readonly newest?: number
  /** Vector of the query, where the index has vectors. */
  readonly vector?: Float32Array
}

export interface Hit {
  readonly passage: Passage
  /** Fused score: 1 for the best possible hit of this query, comparable within one search. */
  readonly score: number
  /** Share of the query's words, weighted by rarity, that the passage has, 0 to 1: comparable between searches. */
  readonly coverage: number
}

/** The best passages for a query, best first. Hard filters come first; nothing dated at or after `at` influences a score. */
export function search(index: KnowledgeIndex, query: string, options: SearchOptions): Hit[] {
  const answers = index.answers.get(segmentKey(options))
  const hits = [
    ...(answers === undefined ? [] : searchSegment(answers, query, options, options.newest ?? NEWEST_ANSWERS)),
    ...searchSegment(index.published, query, options, Number.POSITIVE_INFINITY),
  ]
  return hits
    .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : a.passage.id > b.passage.id ? 1 : 0))
    .slice(0, options.k)
}

function searchSegment(segment: Segment, query: string, options: SearchOptions, newest: number): Hit[] {
  const { passages, lexical, vectors } = segment
  const to = countBefore(passages, options.at)
  const range: Range = { from: Math.max(0, to - newest), to }
  const allowed = (item: number): boolean => isAllowed(passages[item]!, options)
  const found = lexical.score(query, range, allowed)
  const similar = vectors && options.vector ? similarities(vectors, options.vector, range, allowed) : undefined
  const coverage = new Map(found.map((hit: LexicalHit) => [hit.item, hit.coverage]))
  return fuse(found, similar, vectorWeightFor(query)).map(({ item, score }) => ({
    passage: passages[item]!,
    score,
    coverage: coverage.get(item) ?? 0,
  }))
}

function isAllowed(passage: Passage, options: SearchOptions): boolean {
  if (passage.audience === 'internal' && options.audience === 'public') return false
  if (passage.validTo !== undefined && passage.validTo <= options.at) return false
  if (passage.brand !== undefined && passage.brand !== options.brand) return false
  if (passage.market !== undefined && passage.market !== options.market) return false
  if (passage.customerId !== undefined && passage.customerId === options.excludeCustomer) return false
  const { excludeTickets } = options
  if (excludeTickets === undefined || passage.ticketId === undefined) return true
  if (excludeTickets.includes(passage.ticketId)) return false
  return !passage.relatedTickets?.some(id => excludeTickets.includes(id))
}

function similarities(
  vectors: readonly Float32Array[],
  query: Float32Array,
  range: Range,
  allowed: (item: number) => boolean,
): Map<number, number> {
  const found = new Map<number, number>()
  for (let item = range.from; item < range.to; item++) {
    if (!allowed(item)) continue
    const vector = vectors[item]!
    let dot = 0
    for (let i = 0; i < vector.length; i++) dot += vector[i]! * query[i]!
    found.set(item, dot)
  }
  return found
}

/** Passages that held before `at`; they are sorted by their start. */
function countBefore(passages: readonly Passage[], at: Instant): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(passages[middle]!) < at) low = middle + 1
    else high = middle
  }
  return low
}
