import { z } from 'zod'
import { learnCourtesies, type ThanksReader } from './thanks/learn-courtesies.ts'
import { readThanks } from './thanks.ts'

/** One input line of `predict thanks`. */
export const ThanksLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  prev_agent_text: z.string().nullish(),
})
export type ThanksLine = z.infer<typeof ThanksLine>

/** One line of `--train`. Without `safe_to_close`, bare thanks count as safe. */
export const LabelledThanksLine = ThanksLine.omit({ id: true }).extend({
  label: z.enum(['thanks_only', 'thanks_plus_request', 'other']),
  safe_to_close: z.boolean().optional(),
})
export type LabelledThanksLine = z.infer<typeof LabelledThanksLine>

/** One output line of `predict thanks`. */
export function predictThanks(line: ThanksLine, reader: ThanksReader = readThanks) {
  const read = reader({ text: line.text, ...before(line) })
  return { id: line.id, label: read.label, safe_to_close: read.safeToClose, confidence: read.confidence }
}

/** A reader that has learned from an account's labelled lines. */
export function learnThanks(lines: readonly LabelledThanksLine[]): ThanksReader {
  return learnCourtesies(
    lines.map(line => ({
      text: line.text,
      ...before(line),
      label: line.label,
      safeToClose: line.safe_to_close ?? line.label === 'thanks_only',
    })),
  )
}

function before(line: Pick<ThanksLine, 'prev_agent_text'>): { prevAgentText?: string } {
  return line.prev_agent_text == null ? {} : { prevAgentText: line.prev_agent_text }
}
