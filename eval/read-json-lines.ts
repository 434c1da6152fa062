import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { parseJsonLine } from '../src/history/parse-json-line.ts'

/**
 * Reads a file of JSON lines whole; blank lines are passed over.
 * @throws RehearsalError `bad_input` naming file, line and field.
 */
export function readJsonLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseJsonLine(line, schema, `${file}:${index + 1}`)]))
}
