import type { ActionFigures } from '../../../forecast/figures/actions.ts'
import type { VerdictWhy } from '../../../forecast/judge/outcome.ts'
import { TOO_FEW } from '../../../forecast/rate-of.ts'
import type { ResultExample } from '../../result.ts'
import { rangeBars } from '../charts/range-bars.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { exampleCard } from './example-card.ts'

/** One kind of action: figure with range, what happened, and examples of right and wrong. */
export function actionSection(
  section: ResultExample['section'],
  figures: ActionFigures,
  context: ReportContext,
  extra: readonly string[] = [],
  inside?: Markup,
): Markup {
  const { say, format } = context
  const text = say.sections[section]
  if (figures.total === 0)
    return html`<section id="${section}"><h3>${text.title}</h3><p class="note">${text.empty} ${extra.join(' ')}</p>${inside}</section>`
  const known = figures.right.n
  // A nudge that met silence was not shown to be wrong; that does not make it right.
  const right = section === 'follow_ups' ? say.figures.notWrong : say.figures.right
  return html`<section id="${section}"><h3>${text.title}</h3><p>${text.intro}</p>
${
  known < TOO_FEW
    ? html`<p class="note">${say.segments.verdicts.too_few}${format.colon}${right} ${format.count(figures.right.count)}, ${say.figures.wrong} ${format.count(figures.wrong.count)}.</p>`
    : rangeBars(
        [
          { ...figures.right, name: right, text: format.rate(figures.right) },
          { ...figures.wrong, name: say.figures.wrong, text: format.rate(figures.wrong), color: 'wrong' },
        ],
        text.title,
        1,
      )
}
<p>${[
    say.figures.counts({
      total: format.count(figures.total),
      unknown: format.count(figures.unknown),
      pending: format.count(figures.pending),
    }),
    known >= TOO_FEW && section !== 'answers' && say.figures.atMost(format.percent(figures.wrongAtMost)),
    ...extra,
  ]
    .filter(Boolean)
    .join(' ')}</p>
${whatHappened(figures, context)}
${examples(section, context)}${inside}</section>`
}

function whatHappened(figures: ActionFigures, { say, format }: ReportContext): Markup {
  const entries = (Object.entries(figures.why) as [VerdictWhy, number][]).sort((a, b) => b[1] - a[1])
  return html`<h4>${say.figures.whatHappened}</h4><ul>${entries.map(([why, count]) => html`<li>${say.why[why]}${format.colon}${format.count(count)}</li>`)}</ul>`
}

function examples(section: ResultExample['section'], context: ReportContext): Markup {
  const { result, say } = context
  const kinds = [
    { verdict: 'right', title: say.figures.rightExamples },
    { verdict: 'wrong', title: say.figures.wrongExamples },
    { verdict: 'unknown', title: say.figures.unknownExamples },
  ] as const
  return html`${kinds.map(({ verdict, title }) => {
    const cards = result.examples.filter(example => example.section === section && example.verdict === verdict)
    if (verdict === 'unknown' && cards.length === 0) return html``
    return html`<h4>${title}</h4>${cards.length === 0 ? html`<p class="soft">${say.figures.none}</p>` : html`<div class="cards">${cards.map(card => exampleCard(card, context))}</div>`}`
  })}`
}
