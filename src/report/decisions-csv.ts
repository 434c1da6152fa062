import type { SimulationResult } from './result.ts'

const HEADER = [
  'ticket',
  'customer',
  'created',
  'channel',
  'language',
  'intent',
  'rung',
  'at',
  'inputs',
  'stage',
  'commands',
  'reason',
  'due',
  'confidence',
  'verdict',
  'why',
  'evidence',
]

/** One line per decision, RFC 4180, UTF-8 with BOM so that spreadsheets show accents. No cell can run as a formula. */
export function* decisionsCsv(result: SimulationResult): Generator<string> {
  yield `\uFEFF${HEADER.join(',')}\r\n`
  for (const row of result.rows) {
    for (const [index, decision] of row.decisions.entries()) {
      const judged = row.judged.filter(each => each.decision === index)
      const cells = [
        row.id,
        row.customer,
        row.created,
        row.channel,
        row.language,
        row.intent ?? '',
        row.rung,
        decision.at,
        decision.inputs.join(' '),
        decision.stage,
        decision.commands.length === 0 ? '' : JSON.stringify(decision.commands),
        decision.reason,
        decision.due ?? '',
        decision.confidence === undefined ? '' : String(decision.confidence),
        judged.map(each => `${each.kind}:${each.verdict}`).join(' '),
        judged.map(each => each.why).join(' '),
        decision.evidence
          .map(item => `${item.kind}:${item.id}${item.quote === undefined ? '' : ` «${item.quote}»`}`)
          .join(' | '),
      ]
      yield `${cells.map(cell).join(',')}\r\n`
    }
  }
}

/** Spreadsheets run cells that begin with these; an apostrophe in front makes them text. Tabs and line ends may hide one. */
const FORMULA = /^[\s]*[=+\-@|%\t\r]/

/** Quoted cell, defused. Exported for its test. */
export function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
