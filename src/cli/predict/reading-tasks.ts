import type { z } from 'zod'
import { isTimezone } from '../../core/zone-time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { OwedLine, predictOwed } from '../../understanding/predict-owed.ts'
import { predictSpam, SpamLine } from '../../understanding/predict-spam.ts'
import { predictThanks, ThanksLine } from '../../understanding/predict-thanks.ts'
import { predictTopics, TopicsLine } from '../../understanding/predict-topics.ts'
import type { PredictTask } from './lines.ts'

export const thanksTask = perLine(ThanksLine, predictThanks)
/** @throws RehearsalError `wrong_use` for a zone that nobody knows. */
export function owedTask(zone: string | undefined): PredictTask<OwedLine> {
  if (zone !== undefined && !isTimezone(zone))
    throw new RehearsalError('wrong_use', `--zone has to name an IANA time zone such as Europe/Paris, got "${zone}".`)
  return perLine(OwedLine, line => predictOwed(line, zone))
}

export const topicsTask = perLine(TopicsLine, predictTopics)
export const spamTask = perLine(SpamLine, predictSpam)

function perLine<Line>(line: z.ZodType<Line>, predict: (line: Line) => object): PredictTask<Line> {
  return { line, answer: async lines => lines.map(predict) }
}
