import { type MeasuredRow, type SuiteOutcome, verdictOf } from './suites/measured-row.ts'

const HEAD = ['part', 'data', 'split', 'measure', 'n', 'value', '95 %', 'peers', 'floor', 'reach', '']
const TEXT_COLUMNS = 4

/** All suites in one plain-text table, then what was skipped and whose data it is. */
export function formatSuitesTable({ rows, skipped, sources }: SuiteOutcome): string {
  const cells = rows.map(cellsOf)
  const widths = HEAD.map((title, column) => Math.max(title.length, ...cells.map(row => row[column]!.length)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column < TEXT_COLUMNS ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd()
  const asked = rows.map(verdictOf).filter(verdict => verdict !== null)
  const notes = [...new Set(rows.flatMap(({ note }) => note ?? []))]
  return [
    ...(rows.length > 0 ? [line(HEAD), ...cells.map(line)] : ['Nothing was measured.']),
    '',
    ...(asked.length > 0 ? [`${asked.filter(verdict => verdict === 'met').length} of ${asked.length} met.`] : []),
    ...skipped.map(({ part, data, why }) => `SKIPPED ${part} ${data}: ${why}`),
    'Values in percent; errors are marked "fewer is better". Intervals at 95 %: Wilson, (e) exact, (b) bootstrap.',
    ...notes,
    ...(sources.length > 0 ? [`Public data: ${sources.join('; ')}.`] : []),
    '',
  ].join('\n')
}

function cellsOf(row: MeasuredRow): string[] {
  return [
    row.part,
    row.data,
    row.split,
    row.better === 'up' ? row.metric : `${row.metric} (fewer is better)`,
    `${row.n}`,
    percent(row.value),
    `${percent(row.low)}–${percent(row.high)}${row.interval === 'wilson' ? '' : ` (${row.interval[0]})`}`,
    row.peers.map(({ name, value }) => `${name} ${value === null ? 'not installed' : percent(value)}`).join(', '),
    row.floor === undefined ? '' : percent(row.floor),
    row.target === undefined ? '' : `${row.better === 'up' ? '≥' : '≤'} ${percent(row.target)}`,
    verdictOf(row) ?? '',
  ]
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}
