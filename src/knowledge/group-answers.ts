import type { Hit } from './search.ts'

/** Answers that say the same: made from one macro, or mostly the same words. */
export interface AnswerGroup {
  readonly macro?: string
  /** Best first. */
  readonly hits: readonly Hit[]
  /** Sum of the hits' scores. */
  readonly score: number
}

/** Share of common words (Dice) from which two answers count as the same. */
const SAME_WORDS = 0.6

/** Groups answers by what they say, the strongest group first. Answers without a macro join the macro whose text they repeat. */
export function groupAnswers(hits: readonly Hit[]): AnswerGroup[] {
  const groups: { macro?: string; hits: Hit[]; words: Set<string>; score: number }[] = []
  for (const hit of hits) {
    const { macro, text } = hit.passage
    const words = wordsOf(text)
    const group = groups.find(each =>
      macro !== undefined && each.macro !== undefined ? each.macro === macro : dice(each.words, words) >= SAME_WORDS,
    )
    if (group === undefined)
      groups.push({ ...(macro !== undefined && { macro }), hits: [hit], words, score: hit.score })
    else {
      group.hits.push(hit)
      group.score += hit.score
      if (macro !== undefined) group.macro ??= macro
    }
  }
  return groups
    .sort((a, b) => b.score - a.score)
    .map(({ macro, hits: same, score }) => ({ ...(macro !== undefined && { macro }), hits: same, score }))
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return (2 * common) / (a.size + b.size)
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
}
