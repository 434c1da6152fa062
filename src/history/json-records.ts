import type { Imported, Place } from './imported.ts'
import { type Line, MAX_LINE_BYTES, readLines } from './read-lines.ts'

export interface JsonRecord {
  readonly kind: 'record'
  readonly value: unknown
  readonly place: Place
}

/** JSON lines: one value a line. A line that cannot be read is listed, the next one is tried. */
export async function* jsonLines(file: string): AsyncGenerator<JsonRecord | Imported> {
  let encodingSaid = false
  for await (const line of readLines(file)) {
    if (line.encoding === 'windows-1252' && !encodingSaid) {
      encodingSaid = true
      yield { kind: 'limit', limit: 'encoding_assumed', place: { file, line: line.number } }
    }
    // A lone CR is a line end too where a file went through an old Mac program; inside JSON it can only be white space.
    if (line.text.includes('\r')) for (const text of line.text.split('\r')) yield* record(file, line, text)
    else yield* record(file, line, line.text)
  }
}

function* record(file: string, line: Line, text: string): Generator<JsonRecord | Imported> {
  const place = { file, line: line.number }
  if (line.tooLong) {
    const reason = `The line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB.`
    yield { kind: 'skipped', what: 'line', place, reason, expected: 'one ticket a line' }
    return
  }
  if (text.trim() === '') return
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const reason = line.unfinished ? 'The file ends in the middle of this line.' : 'The line is not valid JSON.'
    yield { kind: 'skipped', what: 'line', place, reason, expected: 'one JSON object' }
    return
  }
  yield { kind: 'record', value, place }
}
