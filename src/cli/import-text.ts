import type { ImportSummary, RemarkExample, RemarkGroup } from '../history/import-tally.ts'
import { IMPORT_LIMITS } from '../history/imported.ts'

const WIDTH = 80
const MOST_SHOWN = 8

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  canonical: 'canonical JSON lines',
  gorgias_dump: 'Gorgias dump',
  gorgias_csv: 'Gorgias ticket export (CSV)',
  dialogues: 'role-played dialogues',
}

/** The import in words, at most 80 columns wide. */
export function importText(summary: ImportSummary): string {
  const lines = [headline(summary)]
  if (summary.tickets > 0) {
    lines.push(
      `  messages ${summary.messages}, events ${summary.events}, customers ${summary.customers}`,
      `  from ${summary.from!.slice(0, 10)} to ${summary.until!.slice(0, 10)}`,
      ...counts('format', summary.formats, name => FORMAT_NAMES[name] ?? name),
      ...counts('channel', summary.channels),
      ...counts('language', summary.languages),
    )
  }
  if (summary.skipped.length > 0) lines.push('', `Skipped: ${summary.skippedTotal}`, ...summary.skipped.flatMap(remark))
  if (summary.repaired.length > 0) lines.push('', 'Read, but changed:', ...summary.repaired.flatMap(remark))
  if (summary.limits.length > 0) {
    lines.push('', 'What these files cannot tell:')
    for (const { limit, files } of summary.limits) {
      lines.push(...wrap(IMPORT_LIMITS[limit], '  - ', '    '), ...wrap(`In ${someOf(files)}`, '    ', '    '))
    }
  }
  return `${lines.join('\n')}\n`
}

function headline({ tickets, skippedTotal }: ImportSummary): string {
  const imported = `${tickets} ${tickets === 1 ? 'ticket' : 'tickets'} imported`
  return skippedTotal === 0 ? `${imported}.` : `${imported}, ${skippedTotal} skipped; the reasons are below.`
}

function counts(title: string, of: Readonly<Record<string, number>>, name = (key: string) => key): string[] {
  const all = Object.entries(of)
  const shown = all.slice(0, MOST_SHOWN).map(([key, count]) => `${name(key)} ${count}`)
  if (all.length > MOST_SHOWN) shown.push(`${all.length - MOST_SHOWN} more`)
  return wrap(`by ${title}: ${shown.join(', ')}`, '  ', '    ')
}

function remark({ what, reason, expected, count, first }: RemarkGroup): string[] {
  const lines = wrap(`${count} × ${what}: ${reason}`, '  - ', '    ')
  if (expected) lines.push(...wrap(`Expected: ${expected}.`, '    ', '    '))
  for (const place of first) lines.push(...wrap(placeText(place), '      ', '        '))
  if (count > first.length) lines.push(`      and ${count - first.length} more`)
  return lines
}

/** Where in the input something stands: file and line, and the ticket and field where they are known. */
export function placeText({ file, line, ticket, field }: RemarkExample): string {
  const place = line === undefined ? file : `${file}:${line}`
  return [place, ticket && `ticket ${ticket}`, field && `field ${field}`].filter(Boolean).join(', ')
}

function someOf(files: readonly string[]): string {
  const more = files.length > 3 ? ` and ${files.length - 3} more files` : ''
  return `${files.slice(0, 3).join(', ')}${more}.`
}

/** Breaks at blanks; a word longer than the line, such as a path, is broken where the line ends. */
function wrap(text: string, first: string, next: string): string[] {
  const lines: string[] = []
  let line = first
  let empty = true
  for (let word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = next
      empty = true
    }
    while (line.length + word.length > WIDTH) {
      const room = WIDTH - line.length
      lines.push(line + word.slice(0, room))
      word = word.slice(room)
      line = next
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line]
}
