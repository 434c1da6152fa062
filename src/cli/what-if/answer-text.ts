import { CHANGE_KINDS, type ChangeKind } from '../../forecast/compare/changed-tickets.ts'
import type { ComparedFigure } from '../../forecast/compare/compare-headlines.ts'
import type { MovedTicket } from '../../forecast/what-if/open-what-if.ts'
import { differenceText, figureText } from '../../report/html/comparison-text.ts'
import { makeFormat } from '../../report/html/format.ts'
import { COMPARISON_WORDS } from '../../report/html/words/comparison.ts'
import { figureRow } from '../compare/figure-row.ts'

interface Said {
  readonly set: readonly string[]
  readonly figures: readonly ComparedFigure[]
  readonly moved: readonly (MovedTicket & { readonly kind: ChangeKind })[]
  readonly decidedAnew: number
  readonly customers: number
}

const SHOWN = 8

/** Before and after on aligned lines, the gravest changes, and how much had to be decided anew. */
export function whatIfText({ set, figures, moved, decidedAnew, customers }: Said, milliseconds: number): string {
  const format = makeFormat('en')
  const say = COMPARISON_WORDS.en
  const kinds = CHANGE_KINDS.map(kind => ({ kind, tickets: moved.filter(ticket => ticket.kind === kind) }))
  const gravest = kinds.flatMap(({ tickets }) => tickets).slice(0, SHOWN)
  return [
    ...set.map(assignment => `  ${assignment}`),
    '',
    figureRow('', 'before', 'after', 'difference'),
    ...figures.map(figure =>
      figureRow(
        say.names[figure.name],
        figureText(figure, 'a', format),
        figureText(figure, 'b', format),
        `${differenceText(figure, format)}${figure.verdict === 'not_shown' ? ', may be chance' : ''}`,
      ),
    ),
    '',
    `${format.count(moved.length)} tickets change${moved.length === 0 ? '.' : ':'}`,
    ...kinds
      .filter(({ tickets }) => tickets.length > 0)
      .map(({ kind, tickets }) => `  ${say.changed.kinds[kind].padEnd(42)}${format.count(tickets.length).padStart(8)}`),
    ...gravest.map(({ id, before, after }) => `  ${id}: ${before} → ${after}`),
    '',
    `${format.count(decidedAnew)} of ${format.count(customers)} customers decided anew in ${format.count(milliseconds)} ms.`,
    '',
  ].join('\n')
}
