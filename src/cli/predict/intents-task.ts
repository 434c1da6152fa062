import { z } from 'zod'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Embedder } from '../../understanding/embeddings/embedder.ts'
import { describeConfidence } from '../../understanding/intents/describe-confidence.ts'
import type { IntentExample } from '../../understanding/intents/examples.ts'
import { withLabelNames } from '../../understanding/intents/label-names.ts'
import { predictIntent } from '../../understanding/intents/predict-intent.ts'
import { trainIntentModel } from '../../understanding/intents/train-intent-model.ts'
import { readJsonFile } from './json-file.ts'
import type { PredictTask } from './lines.ts'

const IntentsLine = z.object({ id: z.unknown(), text: z.string() })
const TrainLine = z.object({ text: z.string(), label: z.string() })

/** Learns from `--train` and answers with the best label; embeddings are used where the model folder is there. */
export async function intentsTask(
  trainFile: string,
  embedder: Embedder | null,
  seed: number,
): Promise<PredictTask<z.infer<typeof IntentsLine>>> {
  const lines = await readJsonFile(trainFile, TrainLine)
  if (lines.length === 0)
    throw new RehearsalError('bad_input', `${trainFile}: holds no line like {"text":"…","label":"…"}`)
  const given = withLabelNames(lines)
  const vectors = await embedder?.embed(given.map(example => example.text))
  const examples = given.map(
    (example, index): IntentExample => (vectors ? { ...example, embedding: vectors[index]! } : example),
  )
  const model = trainIntentModel(examples, { seed, embeddingsPresent: vectors !== undefined })
  const { words, fused } = describeConfidence(model)
  const { why } = fused ?? words
  return {
    line: IntentsLine,
    ...(why !== null && { note: `${trainFile}: no confidence can be stated, and nothing is accepted: ${why}.` }),
    answer: async batch => {
      const embedded = await embedder?.embed(batch.map(line => line.text))
      return batch.map(({ id, text }, index) => {
        const { label, confidence, accepted } = predictIntent(
          model,
          text,
          embedded ? { embedding: embedded[index]! } : {},
        )
        return { id, label, confidence: Math.round(confidence * 1e6) / 1e6, accepted }
      })
    },
  }
}
