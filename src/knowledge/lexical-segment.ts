import { atOnce, type Steps } from '../core/steps.ts'
import { tokenize } from './tokenize.ts'

/** Term saturation and length normalisation of BM25. */
const K1 = 1.2
const B = 0.75
/** Stems weigh half: they help where the exact word is missing. */
const STEM_WEIGHT = 0.5

/** A text, and how much a term of it counts. */
export interface WeightedText {
  readonly text: string
  readonly weight: number
  /** ISO 639-1, where the reading of terms depends on it. */
  readonly language?: string
}

/** What counts as a term, and how much a term of a query weighs besides its rarity. */
export interface Reading {
  terms(text: string, language?: string): readonly string[]
  weightOf(term: string): number
}

const WORDS: Reading = { terms: tokenize, weightOf: term => (term.endsWith('~') ? STEM_WEIGHT : 1) }

interface Growing {
  readonly items: number[]
  readonly counts: number[]
}

/** What an item costs besides its characters. */
const PER_STEP = 50

/** A half-open range of items, ascending in time. */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface LexicalHit {
  readonly item: number
  readonly score: number
  /** Share of the query's weight that the item covers, 0 to 1: comparable between queries, unlike the score. */
  readonly coverage: number
}

/**
 * BM25 over items that are added in the order of time. Every statistic is taken over the items before a cut, so that a search as
 * of a moment gives the same scores whether or not later items exist.
 */
export class LexicalSegment {
  readonly #terms = new Map<string, number>()
  readonly #postings: { items: Int32Array; counts: Float32Array }[] = []
  readonly #lengths: Float64Array
  /** Entry n: the summed length of the first n items. */
  readonly #lengthsBefore: Float64Array
  readonly #reading: Reading
  readonly size: number

  private constructor(size: number, reading: Reading) {
    this.#reading = reading
    this.size = size
    this.#lengths = new Float64Array(size)
    this.#lengthsBefore = new Float64Array(size + 1)
  }

  /** @param items weighted texts per item: a title may count more than a body */
  static of(items: readonly (readonly WeightedText[])[], reading: Reading = WORDS): LexicalSegment {
    return atOnce(LexicalSegment.steps(items, reading))
  }

  /** The same, item by item. */
  static *steps(items: readonly (readonly WeightedText[])[], reading: Reading = WORDS): Steps<LexicalSegment> {
    const segment = new LexicalSegment(items.length, reading)
    const growing: Growing[] = []
    for (const [item, parts] of items.entries()) {
      segment.#add(growing, item, parts)
      yield parts.reduce((sum, { text }) => sum + text.length, PER_STEP)
    }
    for (const list of growing) {
      segment.#postings.push({ items: Int32Array.from(list.items), counts: Float32Array.from(list.counts) })
      yield list.items.length
    }
    return segment
  }

  #add(growing: Growing[], item: number, parts: readonly WeightedText[]): void {
    for (const [term, count] of countTerms(parts, this.#reading)) {
      let id = this.#terms.get(term)
      if (id === undefined) {
        id = growing.length
        this.#terms.set(term, id)
        growing.push({ items: [], counts: [] })
      }
      growing[id]!.items.push(item)
      growing[id]!.counts.push(count)
      this.#lengths[item]! += count
    }
    this.#lengthsBefore[item + 1] = this.#lengthsBefore[item]! + this.#lengths[item]!
  }

  /** Scores of the items in `range`, by item; only those that share a term. Statistics come from all items before `range.to`. */
  score(query: string, range: Range, allowed: (item: number) => boolean = () => true, language?: string): LexicalHit[] {
    const known = range.to
    if (known === 0) return []
    const average = this.#lengthsBefore[known]! / known || 1
    const scores = new Float64Array(range.to - range.from)
    const covered = new Float64Array(range.to - range.from)
    let total = 0
    for (const [term, repeats] of countTerms(
      [{ text: query, weight: 1, ...(language !== undefined && { language }) }],
      this.#reading,
    )) {
      const id = this.#terms.get(term)
      const posting = id === undefined ? undefined : this.#postings[id]!
      const until = posting === undefined ? 0 : lowerBound(posting.items, known)
      const idf = this.#reading.weightOf(term) * Math.log(1 + (known - until + 0.5) / (until + 0.5))
      total += idf
      if (posting === undefined) continue
      // A word repeated in a long query says a little more, not many times more.
      const weight = idf * (1 + Math.log(repeats))
      for (let i = lowerBound(posting.items, range.from); i < until; i++) {
        const item = posting.items[i]!
        const count = posting.counts[i]!
        const norm = K1 * (1 - B + (B * this.#lengths[item]!) / average)
        scores[item - range.from]! += (weight * count * (K1 + 1)) / (count + norm)
        covered[item - range.from]! += idf
      }
    }
    const hits: LexicalHit[] = []
    for (const [index, score] of scores.entries()) {
      const item = range.from + index
      if (score > 0 && allowed(item)) hits.push({ item, score, coverage: covered[index]! / total })
    }
    return hits
  }
}

function countTerms(parts: readonly WeightedText[], reading: Reading): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text, weight, language } of parts)
    for (const term of reading.terms(text, language)) counts.set(term, (counts.get(term) ?? 0) + weight)
  return counts
}

function lowerBound(sorted: Int32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
