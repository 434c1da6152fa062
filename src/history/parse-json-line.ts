import type { z } from 'zod'
import { RehearsalError } from '../errors/rehearsal-error.ts'

/**
 * One line of a JSON-lines file that has to be right as a whole.
 * @param place file and line, for the message
 * @throws RehearsalError `bad_input` naming the place, the field and what was expected
 */
export function parseJsonLine<T>(line: string, schema: z.ZodType<T>, place: string): T {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new RehearsalError('bad_input', `${place}: not a JSON object`)
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw new RehearsalError('bad_input', `${place}: ${issue.path.join('.') || 'line'}: ${issue.message}`)
}
