import { stableHash } from '../core/stable-hash.ts'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import { predictIntent } from '../understanding/intents/predict-intent.ts'
import type { Lesson } from './lesson.ts'

/** Lessons looked at for one example: enough to pass over a wrong tag. */
const LOOKED_AT = 20
const LENGTH = { from: 20, to: 200 } as const

/** For each intent the short lesson that the trained model finds most typical; intents without a fitting one are left out. */
export function typicalLessons(model: IntentModel, lessons: readonly Lesson[]): Lesson[] {
  const byLabel = Map.groupBy(lessons, lesson => lesson.label)
  return model.labels.flatMap(label => {
    const fit = (byLabel.get(label) ?? []).filter(({ text }) => text.length >= LENGTH.from && text.length <= LENGTH.to)
    const best = fit
      .map(lesson => ({ lesson, order: stableHash(lesson.text) }))
      .sort((a, b) => a.order - b.order || (a.lesson.text < b.lesson.text ? -1 : 1))
      .slice(0, LOOKED_AT)
      .map(({ lesson }) => ({ lesson, read: predictIntent(model, lesson.text, { language: lesson.language }) }))
      .filter(({ read }) => read.label === label)
      .reduce<{ lesson: Lesson; confidence: number } | undefined>(
        (most, { lesson, read }) =>
          most === undefined || read.confidence > most.confidence ? { lesson, confidence: read.confidence } : most,
        undefined,
      )
    return best === undefined ? [] : [best.lesson]
  })
}
