import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { generateHistory, type HistoryOptions } from './generate-history.ts'

const CHUNK = 1 << 18

/** Writes `tickets.jsonl` (canonical tickets) and `truth.jsonl` (what no engine may read) into a folder, which it makes. */
export async function writeHistory(
  options: HistoryOptions,
  folder: string,
): Promise<{ tickets: string; truth: string; count: number }> {
  await mkdir(folder, { recursive: true })
  const tickets = openLines(path.join(folder, 'tickets.jsonl'))
  const truth = openLines(path.join(folder, 'truth.jsonl'))
  let count = 0
  for (const told of generateHistory(options)) {
    await tickets.write(told.ticket)
    await truth.write(told.truth)
    count++
  }
  await Promise.all([tickets.end(), truth.end()])
  return { tickets: tickets.file, truth: truth.file, count }
}

interface Lines {
  readonly file: string
  write(value: unknown): Promise<void>
  end(): Promise<void>
}

/** A JSON-lines file written in chunks, waiting whenever the disk is behind, so that memory stays flat. */
function openLines(file: string): Lines {
  const stream = createWriteStream(file)
  let chunk = ''
  const flush = async (): Promise<void> => {
    const full = !stream.write(chunk)
    chunk = ''
    if (full) await once(stream, 'drain')
  }
  return {
    file,
    write: async value => {
      chunk += `${JSON.stringify(value)}\n`
      if (chunk.length >= CHUNK) await flush()
    },
    end: async () => {
      stream.end(chunk)
      await finished(stream)
    },
  }
}
