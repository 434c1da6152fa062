import { parse } from 'csv-parse/sync'
import type { Imported } from '../imported.ts'
import { encodingLimit } from '../json-records.ts'
import { type Line, readLines } from '../read-lines.ts'

export interface CsvRecord {
  readonly kind: 'row'
  readonly line: number
  /** Values by header as it stands in the file. */
  readonly values: Readonly<Record<string, string>>
}

/** A quoted field may run over lines; one that runs further than this has lost its closing quote. */
const MAX_RECORD_LINES = 2_000
const MAX_RECORD_CHARACTERS = 2_000_000

/**
 * The rows of a CSV file under its header row. A row whose quotes are broken costs itself and not the rows after it, which is why
 * rows are cut here and only then parsed. The delimiter (comma, semicolon or tab) is the commonest in the header.
 */
export async function* csvRecords(file: string): AsyncGenerator<CsvRecord | Imported> {
  const encoding = encodingLimit(file)
  let header: string[] | undefined
  let delimiter = ','
  let waiting: Line[] = []
  const skipped = (line: Line, reason: string): Imported => ({
    kind: 'skipped',
    what: 'line',
    place: { file, line: line.number },
    reason,
    ...(header && { expected: `${header.length} columns` }),
  })

  function* take(final: boolean): Generator<CsvRecord | Imported> {
    while (waiting.length > 0) {
      const cut = cutRecord(waiting, delimiter, header!.length)
      if (cut === 'incomplete' && !final) return
      if (cut === 'incomplete' || cut === 'broken') {
        const [first] = waiting
        waiting = waiting.slice(1)
        const torn = final && waiting.length === 0 && first!.unfinished
        const reason = torn
          ? 'The file ends in the middle of this row.'
          : 'The quotes or columns of this row are broken.'
        yield skipped(first!, reason)
        continue
      }
      const line = waiting[0]!.number
      waiting = waiting.slice(cut.lines)
      if (cut.fields) {
        yield { kind: 'row', line, values: Object.fromEntries(header!.map((name, i) => [name, cut.fields![i]!])) }
      }
    }
  }

  for await (const line of readLines(file)) {
    yield* encoding(line)
    if (!header) {
      if (line.text.trim() === '') continue
      delimiter = commonestDelimiter(line.text)
      header = parseFields(line.text, delimiter, true)?.map(name => name.trim()) ?? []
      continue
    }
    if (line.tooLong) {
      yield* take(true)
      yield skipped(line, 'The line is too long.')
      continue
    }
    waiting.push(line)
    yield* take(false)
  }
  yield* take(true)
}

type Cut = { lines: number; fields: string[] | undefined } | 'incomplete' | 'broken'

function cutRecord(lines: readonly Line[], delimiter: string, columns: number): Cut {
  if (lines[0]!.text.trim() === '') return { lines: 1, fields: undefined }
  // A stray quote inside an unquoted field, such as an inch mark, is no beginning of a quoted one.
  const alone = parseFields(lines[0]!.text, delimiter, true)
  if (alone?.length === columns) return { lines: 1, fields: alone }
  let balanced = hasEvenQuotes(lines[0]!.text)
  if (balanced) return 'broken'
  let text = lines[0]!.text
  for (let i = 1; i < lines.length; i++) {
    text += `\n${lines[i]!.text}`
    if (!hasEvenQuotes(lines[i]!.text)) balanced = !balanced
    if (balanced) {
      // Strictly: two rows with one stray quote each would else be taken for one.
      const fields = parseFields(text, delimiter, false)
      return fields?.length === columns ? { lines: i + 1, fields } : 'broken'
    }
    if (i >= MAX_RECORD_LINES || text.length > MAX_RECORD_CHARACTERS) return 'broken'
  }
  return 'incomplete'
}

function parseFields(text: string, delimiter: string, relaxQuotes: boolean): string[] | undefined {
  try {
    const rows: string[][] = parse(text, { delimiter, relax_quotes: relaxQuotes, relax_column_count: true })
    return rows.length === 1 ? rows[0] : undefined
  } catch {
    return undefined
  }
}

function hasEvenQuotes(text: string): boolean {
  let even = true
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) even = !even
  return even
}

function commonestDelimiter(header: string): string {
  const count = (sign: string) => header.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
