import { z } from 'zod'
import { readOwed } from './owed.ts'

/** One input line of `predict owed`. */
export const OwedLine = z.object({
  id: z.union([z.string(), z.number()]),
  messages: z.array(
    z.object({
      from: z.enum(['customer', 'agent', 'bot', 'system']),
      text: z.string(),
      at: z.iso.datetime({ offset: true }).nullish(),
      public: z.boolean().optional(),
    }),
  ),
})
export type OwedLine = z.infer<typeof OwedLine>

/** One output line of `predict owed`; `due` is RFC 3339 in UTC. `timeZone` is where promised days end, UTC where absent. */
export function predictOwed(line: OwedLine, timeZone?: string) {
  const read = readOwed(
    line.messages.map(({ from, text, at, public: isPublic }) => ({
      from,
      text,
      ...(at != null && { at: Date.parse(at) }),
      ...(isPublic !== undefined && { public: isPublic }),
    })),
    timeZone === undefined ? {} : { timeZone },
  )
  return {
    id: line.id,
    owed: read.owed,
    ...(read.due !== undefined && { due: new Date(read.due).toISOString() }),
    evidence: read.evidence,
    confidence: read.confidence,
  }
}
