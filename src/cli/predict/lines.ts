import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { z } from 'zod'
import type { CommandIo } from '../io.ts'

/** One task of `predict`: what a line must look like, and what is answered to a number of them. */
export interface PredictTask<Line> {
  readonly line: z.ZodType<Line>
  /** What the reader of the answers should know of all of them; said once, on stderr. */
  readonly note?: string
  /** Answers in the order given. Called with up to `BATCH` lines, so that embeddings can use every core. */
  answer(lines: readonly Line[]): Promise<readonly object[]>
  close?(): Promise<void>
}

const BATCH = 256

/**
 * JSON lines in, JSON lines out, same order. A line that cannot be read is named on stderr with its field and what was
 * expected, and left out; the rest is answered. Returns the exit code.
 */
export async function predictLines<Line>(task: PredictTask<Line>, io: CommandIo): Promise<number> {
  if (task.note !== undefined) io.stderr.write(`${task.note}\n`)
  let bad = 0
  let number = 0
  let batch: Line[] = []
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return
    const answers = await task.answer(batch)
    batch = []
    for (const answer of answers) await write(io, `${JSON.stringify(answer)}\n`)
  }
  const input = createInterface({ input: Readable.from(io.stdin), crlfDelay: Number.POSITIVE_INFINITY })
  for await (const raw of input) {
    number++
    const text = number === 1 ? raw.replace(/^\uFEFF/, '') : raw
    if (text.trim() === '') continue
    const parsed = parseLine(task.line, text)
    if ('problem' in parsed) {
      bad++
      io.stderr.write(`stdin:${number}: ${parsed.problem}\n`)
      continue
    }
    batch.push(parsed.value)
    if (batch.length === BATCH) await flush()
  }
  await flush()
  if (bad > 0) io.stderr.write(`${bad} of ${number} lines were left out; the others are answered.\n`)
  return bad > 0 ? 2 : 0
}

function parseLine<Line>(schema: z.ZodType<Line>, text: string): { value: Line } | { problem: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: 'not a JSON object' }
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data }
  return { problem: parsed.error.issues.map(issue => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ') }
}

async function write({ stdout }: CommandIo, text: string): Promise<void> {
  if (!stdout.write(text)) await new Promise(resolve => stdout.once('drain', resolve))
}
