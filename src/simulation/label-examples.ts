import { stableHash } from '../core/stable-hash.ts'
import type { Lesson } from '../learning/lesson.ts'
import { redact } from '../text/redact.ts'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import { predictIntent } from '../understanding/intents/predict-intent.ts'
import type { ClassifyRequest } from '../understanding/model/port.ts'

/** Lessons looked at for one example: enough to pass over a wrong tag. */
const LOOKED_AT = 20
const LENGTH = { from: 20, to: 200 } as const

/** The account's intents with one short, redacted example each: the lesson that the trained model finds most typical. */
export function labelsWithExamples(model: IntentModel, lessons: readonly Lesson[]): ClassifyRequest['labels'] {
  const byLabel = Map.groupBy(lessons, lesson => lesson.label)
  return model.labels.map(label => {
    const fit = (byLabel.get(label) ?? []).filter(({ text }) => text.length >= LENGTH.from && text.length <= LENGTH.to)
    const best = fit
      .map(({ text, language }) => ({ text, language, order: stableHash(text) }))
      .sort((a, b) => a.order - b.order || (a.text < b.text ? -1 : 1))
      .slice(0, LOOKED_AT)
      .map(({ text, language }) => ({ text, read: predictIntent(model, text, { language }) }))
      .filter(({ read }) => read.label === label)
      .reduce<{ text: string; confidence: number } | undefined>(
        (most, { text, read }) =>
          most === undefined || read.confidence > most.confidence ? { text, confidence: read.confidence } : most,
        undefined,
      )
    return best === undefined ? { label } : { label, examples: [redact(best.text)] }
  })
}
