import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { z } from 'zod'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { parseJsonLine } from '../../history/parse-json-line.ts'

/**
 * Reads a JSON-lines file whole.
 * @throws RehearsalError `bad_input` naming file, line, field and what was expected; training on half a file would hide the mistake.
 */
export async function readJsonFile<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const found: T[] = []
  let number = 0
  try {
    for await (const line of createInterface({
      input: createReadStream(file, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      number++
      if (line.trim() === '') continue
      found.push(parseJsonLine(line.replace(/^\uFEFF/, ''), schema, `${file}:${number}`))
    }
  } catch (error) {
    if (RehearsalError.is(error)) throw error
    throw new RehearsalError(
      'bad_input',
      `${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`,
    )
  }
  return found
}
