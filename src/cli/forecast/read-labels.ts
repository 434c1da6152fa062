import type { DraftLabel } from '../../forecast/answers/calibrate-drafts.ts'
import { csvRecords } from '../../history/gorgias-csv/csv-records.ts'

const WORDS: Readonly<Record<string, boolean>> = Object.fromEntries([
  ...['yes', 'y', 'true', '1', 'oui', 'o', 'ja', 'j', 'sí', 'si', 's'].map(word => [word, true] as const),
  ...['no', 'n', 'false', '0', 'non', 'nein'].map(word => [word, false] as const),
])

export interface ReadLabels {
  readonly labels: readonly DraftLabel[]
  /** Rows without a word in `sendable`. */
  readonly blank: number
  /** What could not be read, each with file, line, field and what was expected. */
  readonly skipped: readonly string[]
}

/** Reads the file that `forecast sample` wrote and people filled in, in any spreadsheet's dialect. Nothing that can be read is lost. */
export async function readLabels(file: string): Promise<ReadLabels> {
  const labels = new Map<string, DraftLabel>()
  const skipped: string[] = []
  let blank = 0
  for await (const record of csvRecords(file)) {
    if (record.kind === 'skipped') {
      skipped.push(`${file}:${record.place.line}: ${record.reason}`)
      continue
    }
    if (record.kind !== 'row') continue
    const { values, line } = record
    const missing = ['id', 'draft', 'sendable'].find(name => values[name] === undefined)
    if (missing !== undefined) {
      skipped.push(`${file}:${line}: ${missing}: expected this column, as "forecast sample" writes it`)
      continue
    }
    const said = values['sendable']!.trim().toLowerCase()
    if (said === '') {
      blank++
      continue
    }
    const sendable = WORDS[said]
    if (sendable === undefined) {
      skipped.push(`${file}:${line}: sendable: expected yes or no, found "${said.slice(0, 20)}"`)
      continue
    }
    labels.set(unguarded(values['id']!), { id: unguarded(values['id']!), ours: unguarded(values['draft']!), sendable })
  }
  return { labels: [...labels.values()], blank, skipped }
}

/** Without the apostrophe that keeps spreadsheets from running a cell. */
function unguarded(text: string): string {
  return text.replace(/^'(?=\s*[=+\-@|%\t\r])/, '')
}
