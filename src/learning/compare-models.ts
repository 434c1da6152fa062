import type { Instant } from '../core/time.ts'
import type { Embedder } from '../understanding/embeddings/embedder.ts'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import { predictIntent } from '../understanding/intents/predict-intent.ts'
import { learnIntents } from './learn-intents.ts'
import type { Lesson } from './lesson.ts'

/** How two models read the same lessons, which neither had learned from. */
export interface ModelComparison {
  readonly lessons: number
  /** Shares of right labels. */
  readonly current: number
  readonly candidate: number
  /** Candidate less current, with its 95 % interval over the paired lessons. */
  readonly difference: { readonly value: number; readonly low: number; readonly high: number }
}

/** With fewer new lessons the interval would span everything. */
const LEAST_LESSONS = 40
const FOLDS = 2
const Z = 1.96

/**
 * Asks on lessons that came after the current model was learned whether learning them helps: each half of them is read by a
 * model that learned everything but that half. Undefined where there are too few.
 */
export async function compareModels(
  current: IntentModel,
  lessons: readonly Lesson[],
  options: { learnedUntil: Instant; embedder: Embedder | null; seed: number },
): Promise<ModelComparison | undefined> {
  const fresh = lessons.filter(lesson => lesson.at >= options.learnedUntil)
  if (fresh.length < LEAST_LESSONS) return undefined
  // Authors stay together: their tickets are alike, and a copy in the other half would be an answer given away.
  const authors = [...new Set(fresh.map(lesson => lesson.author))].sort()
  const foldOf = new Map(authors.map((author, i) => [author, i % FOLDS]))
  const gains: number[] = []
  let currentRight = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = fresh.filter(lesson => foldOf.get(lesson.author) === fold)
    const out = new Set(held)
    const { model } = await learnIntents(
      lessons.filter(lesson => !out.has(lesson)),
      options.embedder,
      options.seed,
    )
    const vectors = await options.embedder?.embed(held.map(lesson => lesson.text))
    for (const [i, { text, label, language }] of held.entries()) {
      const hints = { language, ...(vectors && { embedding: vectors[i]! }) }
      const before = predictIntent(current, text, hints).label === label ? 1 : 0
      currentRight += before
      gains.push((predictIntent(model, text, hints).label === label ? 1 : 0) - before)
    }
  }
  const n = gains.length
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / n
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / Math.max(1, n - 1)
  const half = Z * Math.sqrt(variance / n)
  return {
    lessons: n,
    current: currentRight / n,
    candidate: currentRight / n + mean,
    difference: { value: mean, low: mean - half, high: mean + half },
  }
}
