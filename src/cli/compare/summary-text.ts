import { CHANGE_KINDS } from '../../forecast/compare/changed-tickets.ts'
import type { Comparison } from '../../report/comparison.ts'
import { comparisonVerdict, differenceText, figureText } from '../../report/html/comparison-text.ts'
import { makeFormat } from '../../report/html/format.ts'
import { COMPARISON_WORDS } from '../../report/html/words/comparison.ts'
import { figureRow } from './figure-row.ts'

const SHOWN = 8
const WIDTH = 80

/** What a person reads on the terminal: the verdict, the figures aligned, the gravest changes, where the page is. */
export function comparisonSummary(
  comparison: Comparison,
  files: { readonly json: string; readonly html: string },
): string {
  const format = makeFormat('en')
  const say = COMPARISON_WORDS.en
  const { a, b, changed, changes, headlines, lines, tickets } = comparison
  const listed = changed.slice(0, SHOWN).flatMap(ticket => {
    const because = ticket.because.map(({ path, before, after }) => `${path} ${before ?? '–'} → ${after ?? '–'}`)
    return [
      `  ${ticket.id}: ${ticket.a} → ${ticket.b}, ${lastReason(ticket.decisionA)} → ${lastReason(ticket.decisionB)}`,
      ...(because.length > 0 ? [`    ${because.join('; ')}`] : []),
    ]
  })
  return [
    ...comparisonVerdict(comparison, say, format),
    '',
    `  A: ${a.name}`,
    `  B: ${b.name}`,
    ...(comparison.sameCode ? [] : ['', say.otherCode]),
    ...(lines === null ? [] : [`  ${lines.length} ${lines.length === 1 ? 'line differs' : 'lines differ'}`]),
    '',
    figureRow('', 'A', 'B', 'B − A'),
    ...headlines.map(figure =>
      figureRow(
        say.names[figure.name],
        figureText(figure, 'a', format),
        figureText(figure, 'b', format),
        differenceText(figure, format),
      ),
    ),
    '',
    `${format.count(changed.length)} of ${format.count(tickets)} tickets change: ${CHANGE_KINDS.map(kind => `${say.changed.kinds[kind].toLowerCase()} ${format.count(changes[kind])}`).join(', ')}`,
    ...listed,
    '',
    `  ${files.json}`,
    files.html,
    '',
  ]
    .flatMap(line => wrap(line))
    .join('\n')
}

function lastReason(decision: { readonly reason: string } | undefined): string {
  return decision?.reason ?? 'nothing'
}

/** Breaks at blanks; what continues is indented like its beginning. */
function wrap(line: string): string[] {
  if (line.length <= WIDTH) return [line]
  const indent = /^ */.exec(line)![0]
  const at = line.lastIndexOf(' ', WIDTH)
  return at <= indent.length ? [line] : [line.slice(0, at), ...wrap(`${indent}${line.slice(at + 1)}`)]
}
