import type { IntentsEvaluation } from './intents.ts'

const HEAD = [
  'set',
  'view',
  'protocol',
  'n',
  'accuracy',
  '95 %',
  'ECE',
  'Brier',
  'cover@98',
  'refused',
  'AUROC',
  'oos@5',
  'train s',
  'texts/s',
]

/** The evaluation as a plain-text table, shares in percent, with what was skipped and whose data it is. */
export function formatIntentsTable({ results, skipped }: IntentsEvaluation): string {
  const rows = results.map(result => [
    result.set,
    result.view,
    result.protocol,
    `${result.trainedOn}/${result.inScope}${result.outside > 0 ? `+${result.outside}` : ''}`,
    percent(result.accuracy),
    result.interval.map(percent).join('–'),
    percent(result.ece),
    result.brier.toFixed(3),
    percent(result.coverageAt98),
    percent(result.refusedInScope),
    percent(result.auroc),
    percent(result.outsideRecallAt5),
    result.trainSeconds.toFixed(1),
    result.predictionsPerSecond.toFixed(0),
  ])
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]!.length)))
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column < 3 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')
  const sources = [...new Set(results.map(({ source }) => source))]
  return [
    line(HEAD),
    ...rows.map(line),
    ...skipped.map(({ set, why }) => `SKIPPED ${set}: ${why}`),
    ...(sources.length > 0 ? [`Data: ${sources.join('; ')}.`] : []),
    '',
  ].join('\n')
}

function percent(value: number | null): string {
  return value === null ? '-' : (100 * value).toFixed(1)
}
