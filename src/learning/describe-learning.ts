import type { LabelSource } from '../history/label-source.ts'
import { describeConfidence } from '../understanding/intents/describe-confidence.ts'
import type { ConfusedPair } from '../understanding/intents/describe-learnability.ts'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import type { BoundedLessons } from './bound-influence.ts'
import { findLabelConflicts, type LabelConflict } from './label-conflicts.ts'
import type { Lesson } from './lesson.ts'

/** What an account's labels could teach, for the people who set them. */
export interface LearningReport {
  /** Where the labels come from. */
  readonly source: { readonly kind: string; readonly name?: string; readonly coverage: number } | null
  readonly lessons: number
  readonly byLanguage: Readonly<Record<string, number>>
  /** Lessons whose label a person had corrected, and those that a move to another team speaks against. */
  readonly corrected: number
  readonly doubted: number
  /** Lessons of customers beyond what one customer may teach. */
  readonly beyondShare: { readonly lessons: number; readonly authors: number }
  readonly learnability: IntentModel['learnability']
  /** How the experts are weighed, and what the confidence stands on. */
  readonly confidence: ReturnType<typeof describeConfidence>
  /** Same words, different labels. */
  readonly conflicts: readonly LabelConflict[]
  /** Pairs that neither words nor people keep apart. */
  readonly suggestedMerges: readonly ConfusedPair[]
}

const MOST_CONFLICTS = 20
/** Of both labels' texts, the share that must be confused before a merge is suggested; and how many texts at least. */
const MERGE = { share: 0.2, texts: 5 }

export function describeLearning(
  labels: LabelSource | undefined,
  bounded: BoundedLessons,
  model: IntentModel,
): LearningReport {
  const { lessons } = bounded
  return {
    source: labels
      ? { kind: labels.kind, ...(labels.name !== undefined && { name: labels.name }), coverage: labels.coverage }
      : null,
    lessons: lessons.length,
    byLanguage: countLanguages(lessons),
    corrected: lessons.filter(({ standing }) => standing === 'corrected').length,
    doubted: lessons.filter(({ standing }) => standing === 'doubted').length,
    beyondShare: { lessons: bounded.leftOut, authors: bounded.authors },
    learnability: model.learnability,
    confidence: describeConfidence(model),
    conflicts: findLabelConflicts(lessons).slice(0, MOST_CONFLICTS),
    suggestedMerges: model.learnability.confusedPairs.filter(
      ({ confused, share }) => confused >= MERGE.texts && share >= MERGE.share,
    ),
  }
}

function countLanguages(lessons: readonly Lesson[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { language } of lessons) counts.set(language, (counts.get(language) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)))
}
