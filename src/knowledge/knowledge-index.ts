import { atOnce, type Steps } from '../core/steps.ts'
import type { Instant } from '../core/time.ts'
import type { SearchableDocuments } from './document-search.ts'
import { LexicalSegment } from './lexical-segment.ts'
import type { Passage } from './passage.ts'

/** Passages that are searched together, ascending by the moment from which they hold. */
export interface Segment {
  readonly passages: readonly Passage[]
  readonly lexical: LexicalSegment
  /** One per passage, of length 1; absent where no embedding model is used. */
  readonly vectors?: readonly Float32Array[]
}

/** The one index: past answers in one segment per brand and market, macros and documents in a segment of their own. */
export interface KnowledgeIndex {
  readonly published: Segment
  readonly answers: ReadonlyMap<string, Segment>
  /** Whole pages, to tell whether one of them answers; absent where there are none. */
  readonly pages?: SearchableDocuments
}

/** How much the words of a question, a title and a text count in an answer or page that is searched for. */
const WEIGHT = { title: 2, question: 1, answer: 0.3, text: 1 } as const

type VectorOf = (text: string) => Float32Array | undefined

/** @param vectorOf precomputed vectors by `searchedText`; every passage must have one, or no vectors are used */
export function buildKnowledgeIndex(passages: readonly Passage[], vectorOf?: VectorOf): KnowledgeIndex {
  return atOnce(knowledgeIndexSteps(passages, vectorOf))
}

/** The same, passage by passage. */
export function* knowledgeIndexSteps(passages: readonly Passage[], vectorOf?: VectorOf): Steps<KnowledgeIndex> {
  const lists = new Map<string, Passage[]>()
  const published: Passage[] = []
  for (const passage of passages) {
    if (passage.kind !== 'answer') published.push(passage)
    else {
      const key = segmentKey(passage)
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [passage])
      else list.push(passage)
    }
  }
  const answers = new Map<string, Segment>()
  for (const [key, list] of lists) answers.set(key, yield* segmentSteps(list, vectorOf))
  return { published: yield* segmentSteps(published, vectorOf), answers }
}

/** Answers given under one brand in one market never answer for another. */
export function segmentKey({ brand, market }: { readonly brand?: string; readonly market?: string }): string {
  return JSON.stringify([brand ?? null, market ?? null])
}

/** What of a passage is compared with a query: the question it answered, or its own words. */
export function searchedText(passage: Passage): string {
  return passage.question ?? `${passage.title ?? ''}\n${passage.text}`.trim()
}

function* segmentSteps(passages: readonly Passage[], vectorOf: VectorOf | undefined): Steps<Segment> {
  const sorted = [...passages].sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const lexical = yield* LexicalSegment.steps(sorted.map(partsOf))
  const vectors = vectorOf === undefined ? [] : sorted.map(passage => vectorOf(searchedText(passage)))
  const complete = vectors.filter(vector => vector !== undefined)
  const usable = sorted.length > 0 && complete.length === sorted.length
  return { passages: sorted, lexical, ...(usable && { vectors: complete }) }
}

/** Undated passages hold from the beginning. */
export function startOf({ validFrom }: Passage): Instant {
  return validFrom ?? Number.NEGATIVE_INFINITY
}

function partsOf({ title, question, text }: Passage): { text: string; weight: number }[] {
  const parts: { text: string; weight: number }[] =
    question === undefined ? [{ text, weight: WEIGHT.text }] : [{ text: question, weight: WEIGHT.question }]
  if (question !== undefined) parts.push({ text, weight: WEIGHT.answer })
  if (title !== undefined) parts.push({ text: title, weight: WEIGHT.title })
  return parts
}
