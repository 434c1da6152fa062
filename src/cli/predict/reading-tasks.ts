import type { z } from 'zod'
import { OwedLine, predictOwed } from '../../understanding/predict-owed.ts'
import { predictSpam, SpamLine } from '../../understanding/predict-spam.ts'
import { predictThanks, ThanksLine } from '../../understanding/predict-thanks.ts'
import { predictTopics, TopicsLine } from '../../understanding/predict-topics.ts'
import type { PredictTask } from './lines.ts'

export const thanksTask = perLine(ThanksLine, predictThanks)
export const owedTask = perLine(OwedLine, predictOwed)
export const topicsTask = perLine(TopicsLine, predictTopics)
export const spamTask = perLine(SpamLine, predictSpam)

function perLine<Line>(line: z.ZodType<Line>, predict: (line: Line) => object): PredictTask<Line> {
  return { line, answer: async lines => lines.map(predict) }
}
