import { z } from 'zod'
import { readSpam } from './spam.ts'

/** One input line of `predict spam`. */
export const SpamLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  headers: z.record(z.string(), z.string()).nullish(),
})
export type SpamLine = z.infer<typeof SpamLine>

/** One output line of `predict spam`. */
export function predictSpam(line: SpamLine) {
  return {
    id: line.id,
    ...readSpam({ text: line.text, ...(line.headers && { headers: line.headers }) }),
  }
}
