import type { WorldsEvaluation } from './worlds.ts'

const HEAD = ['headline', 'cases', 'truth', 'forecast', 'bias', 'inside', 'worst', 'width']

const FOOTNOTES = [
  'Shares in percent; bias, worst and width in points (forecast − truth). "inside": worlds whose range holds the truth.',
  'Cases are those the forecast itself counts: no unknown, no pending. Under 30 in a world: no rate, not scored.',
  'Truth is what the generator planted, judged at the moment of the action, never what happened to follow:',
  '  finished without a person  we closed it, no action of ours was wrong, and after no message of the customer',
  '                             was anything owed by anybody',
  '  wrong tickets              at least one close, route or follow-up of ours was wrong',
  '  wrong closes               after the customer’s words: closing was not safe; after ours: something was owed by us',
  '                             or a third party, or the customer was about to write by themselves',
  '  wrong routes               not the team that should end up with it',
  '  wrong follow-ups           the customer did not owe the next step, or would have been annoyed',
  '  intent read right          the first reading names the planted intent (the forecast: the team’s own label)',
]

/** The evaluation as a plain-text table with the definitions below it. */
export function formatWorldsTable({ worlds, tickets, headlines, followUps }: WorldsEvaluation): string {
  const rows = headlines.map(each => [
    each.headline,
    String(each.cases),
    percent(100 * each.meanTruth),
    percent(100 * each.meanForecast),
    signed(each.biasPoints),
    `${Math.round(each.coverage * each.worlds)}/${each.worlds}`,
    signed(each.worstPoints),
    percent(each.medianWidthPoints),
  ])
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]!.length)))
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')
  const sent = followUps.useful + followUps.wasted + followUps.harmful
  return [
    `${worlds.length} invented shops of ${tickets} tickets; each forecast made from the tickets alone`,
    '',
    line(HEAD),
    ...rows.map(line),
    '',
    `Follow-ups by planted effect: ${followUps.useful} useful, ${followUps.wasted} wasted, ${followUps.harmful} harmful of ${sent}.`,
    ...FOOTNOTES,
    '',
  ].join('\n')
}

function percent(value: number): string {
  return value.toFixed(1)
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`
}
