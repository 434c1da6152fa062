import type { z } from 'zod'
import { isTimezone } from '../../core/zone-time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Embedder } from '../../understanding/embeddings/embedder.ts'
import { englishVectors } from '../../understanding/embeddings/english-vectors.ts'
import { OwedLine, predictOwed } from '../../understanding/predict-owed.ts'
import { predictSpam, SpamLine } from '../../understanding/predict-spam.ts'
import { LabelledThanksLine, learnThanks, predictThanks, ThanksLine } from '../../understanding/predict-thanks.ts'
import { predictTopics, TopicsLine } from '../../understanding/predict-topics.ts'
import { readJsonFile } from './json-file.ts'
import type { PredictTask } from './lines.ts'

/** Learns from `--train` where it is given. */
export async function thanksTask(trainFile: string | undefined): Promise<PredictTask<ThanksLine>> {
  if (trainFile === undefined) return perLine(ThanksLine, line => predictThanks(line))
  const reader = learnThanks(await readJsonFile(trainFile, LabelledThanksLine))
  return perLine(ThanksLine, line => predictThanks(line, reader))
}

/** @throws RehearsalError `wrong_use` for a zone that nobody knows. */
export function owedTask(zone: string | undefined): PredictTask<OwedLine> {
  if (zone !== undefined && !isTimezone(zone))
    throw new RehearsalError('wrong_use', `--zone has to name an IANA time zone such as Europe/Paris, got "${zone}".`)
  return perLine(OwedLine, line => predictOwed(line, zone))
}

/** English is read with its embeddings where the model folder is there. */
export function topicsTask(embedder: Embedder | null): PredictTask<TopicsLine> {
  return {
    line: TopicsLine,
    answer: async lines => {
      const texts = lines.map(({ text }) => text)
      const vectors = await englishVectors(embedder, texts)
      return lines.map((line, i) => predictTopics(line, vectors[i]))
    },
  }
}

export const spamTask = perLine(SpamLine, predictSpam)

function perLine<Line>(line: z.ZodType<Line>, predict: (line: Line) => object): PredictTask<Line> {
  return { line, answer: async lines => lines.map(line => predict(line)) }
}
