import type { SuiteOutcome } from './suites/measure.ts'

const HEAD = ['suite', 'set', 'measure', 'better', 'of', 'share', '95 %']

/** All suites in one plain-text table, then what was skipped and whose data it is. */
export function formatSuitesTable({ measures, skipped, sources }: SuiteOutcome): string {
  const rows = measures.map(each => [
    each.suite,
    each.set,
    each.measure,
    each.better === 'up' ? 'more' : 'less',
    `${each.count}/${each.n}`,
    percent(each.value),
    `${percent(each.low)}–${percent(each.high)}${each.interval === 'exact' ? ' exact' : ''}`,
  ])
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]!.length)))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column < 4 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd()
  return [
    ...(rows.length > 0 ? [line(HEAD), ...rows.map(line)] : ['Nothing was measured.']),
    '',
    ...skipped.map(({ suite, set, why }) => `SKIPPED ${suite} ${set}: ${why}`),
    'Shares in percent. Intervals: Wilson, or exact (Clopper–Pearson) for errors.',
    ...(measures.some(each => each.measure.includes('characters'))
      ? ['Characters of one mail stand and fall together: their intervals are too narrow.']
      : []),
    ...(sources.length > 0 ? [`Public data: ${sources.join('; ')}.`] : []),
    '',
  ].join('\n')
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}
