import type { Embedder } from '../understanding/embeddings/embedder.ts'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import { withLabelNames } from '../understanding/intents/label-names.ts'
import { trainInThread } from '../understanding/intents/train-in-thread.ts'
import { type BoundedLessons, boundInfluence } from './bound-influence.ts'
import type { Lesson } from './lesson.ts'

export interface Learned {
  readonly model: IntentModel
  /** What of the given lessons was learned from. */
  readonly from: BoundedLessons
}

/** Trains the account's intents on what each customer may teach; with an embedder every lesson is embedded first. */
export async function learnIntents(
  lessons: readonly Lesson[],
  embedder: Embedder | null,
  seed: number,
  onProgress?: (done: number, total: number) => void,
): Promise<Learned> {
  const from = boundInfluence(lessons)
  const given = withLabelNames(
    from.lessons.map(({ text, label, language, channel, weight, standing }) => ({
      text,
      label,
      language,
      channel,
      weight,
      trusted: standing === 'corrected',
    })),
  )
  const vectors = await embedder?.embed(
    given.map(example => example.text),
    onProgress,
  )
  const examples = vectors ? given.map((example, index) => ({ ...example, embedding: vectors[index]! })) : given
  return { model: await trainInThread(examples, { seed, embeddingsPresent: vectors !== undefined }), from }
}
