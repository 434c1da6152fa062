import { z } from 'zod'
import { readThanks } from './thanks.ts'

/** One input line of `predict thanks`. */
export const ThanksLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  prev_agent_text: z.string().nullish(),
})
export type ThanksLine = z.infer<typeof ThanksLine>

/** One output line of `predict thanks`. */
export function predictThanks(line: ThanksLine) {
  const read = readThanks({
    text: line.text,
    ...(line.prev_agent_text != null && { prevAgentText: line.prev_agent_text }),
  })
  return { id: line.id, label: read.label, safe_to_close: read.safeToClose, confidence: read.confidence }
}
