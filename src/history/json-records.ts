import type { Imported, Place } from './imported.ts'
import { type Line, MAX_LINE_BYTES, readLines } from './read-lines.ts'
import { splitJson } from './split-json.ts'

export interface JsonRecord {
  readonly kind: 'record'
  readonly value: unknown
  readonly place: Place
}

const TOO_LONG = `The record is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB.`

/** JSON lines: one value a line. A line that cannot be read is listed, the next one is tried. */
export async function* jsonLines(file: string): AsyncGenerator<JsonRecord | Imported> {
  const encoding = encodingLimit(file)
  for await (const line of readLines(file)) {
    yield* encoding(line)
    const place = { file, line: line.number }
    if (line.tooLong) {
      yield { kind: 'skipped', what: 'line', place, reason: TOO_LONG, expected: 'one ticket a line' }
      continue
    }
    // A lone CR is a line end too where a file went through an old Mac program; inside JSON it can only be white space.
    for (const text of line.text.includes('\r') ? line.text.split('\r') : [line.text]) {
      if (text.trim() !== '') yield parse(text, place, line.unfinished === true)
    }
  }
}

/** One JSON document: an array, `{"data": [...]}` or an object over several lines. Elements are read one by one. */
export async function* jsonDocument(file: string): AsyncGenerator<JsonRecord | Imported> {
  const encoding = encodingLimit(file)
  for await (const part of splitJson(file)) {
    yield* encoding(part)
    const place = { file, line: part.number }
    if (part.tooLong) yield { kind: 'skipped', what: 'line', place, reason: TOO_LONG }
    else yield parse(part.text, place, part.unfinished === true)
  }
}

/** Says once per file that bytes had to be taken for Windows-1252. */
export function encodingLimit(file: string): (line: Line) => Generator<Imported> {
  let said = false
  return function* (line) {
    if (said || line.encoding !== 'windows-1252') return
    said = true
    yield { kind: 'limit', limit: 'encoding_assumed', place: { file, line: line.number } }
  }
}

function parse(text: string, place: Place, unfinished: boolean): JsonRecord | Imported {
  try {
    return { kind: 'record', value: JSON.parse(text), place }
  } catch {
    const reason = unfinished ? 'The file ends in the middle of this record.' : 'This is not valid JSON.'
    return { kind: 'skipped', what: 'line', place, reason, expected: 'one JSON object' }
  }
}
