import type { DraftCalibration } from '../../../forecast/answers/calibrate-drafts.ts'
import type { DraftFigures } from '../../../forecast/answers/draft-figures.ts'
import type { DraftWhy } from '../../../forecast/answers/judge-draft.ts'
import { TOO_FEW } from '../../../forecast/rate-of.ts'
import type { Kappa } from '../../../forecast/statistics/kappa.ts'
import { rangeBars } from '../charts/range-bars.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { DRAFT_WORDS } from '../words/drafts.ts'

/** Whether drafts were fit to send: by the rule, and as people see it once they have labelled a sample. */
export function draftsSection(context: ReportContext): Markup {
  const { result, say, format } = context
  const words = DRAFT_WORDS[say.lang]
  const { drafts } = result.forecast
  if (drafts.total === 0)
    return html`<section id="drafts"><h4>${words.title}</h4><p class="note">${words.none}</p></section>`
  const few = drafts.sendable.n < TOO_FEW
  const why = (Object.entries(drafts.why) as [DraftWhy, number][]).sort((a, b) => b[1] - a[1])
  return html`<section id="drafts"><h4>${words.title}</h4>
<p>${words.intro({ total: format.count(drafts.total), sent: format.count(drafts.sent) })}</p>
<p>${calibrated(drafts.calibration, context)}</p>
${
  drafts.calibration?.why === 'too_little_agreement'
    ? ''
    : few
      ? html`<p class="note">${say.segments.verdicts.too_few}${format.colon}${format.count(drafts.sendable.count)} / ${format.count(drafts.sendable.n)}</p>`
      : rangeBars([{ ...drafts.sendable, name: words.byRule, text: format.rate(drafts.sendable) }], words.title, 1)
}
<p>${words.bounds({ low: format.percent(drafts.bounds.pessimistic), high: format.percent(drafts.bounds.optimistic) })}</p>
<ul>${why.map(([key, count]) => html`<li>${words.why[key]}${format.colon}${format.count(count)}</li>`)}</ul>
${groups(drafts, context)}</section>`
}

function calibrated(calibration: DraftCalibration | null, { say, format }: ReportContext): string {
  const words = DRAFT_WORDS[say.lang]
  if (calibration === null) return words.uncalibrated
  const labels = format.count(calibration.labels)
  const kappa = kappaText(calibration.kappa, say.lang)
  if (calibration.corrected !== null)
    return words.corrected({ share: format.range(calibration.corrected), labels, kappa })
  return calibration.why === 'too_few_labels' ? words.tooFewLabels(labels) : words.tooLittleAgreement({ labels, kappa })
}

function groups(drafts: DraftFigures, { say, format }: ReportContext): Markup {
  const words = DRAFT_WORDS[say.lang]
  const labelled = [...(drafts.calibration?.byLanguage ?? []), ...(drafts.calibration?.byIntent ?? [])]
  const rows = [...drafts.byLanguage, ...drafts.byIntent].map(({ key, sendable }) => {
    const people = labelled.find(each => each.key === key)
    const share = sendable.n < TOO_FEW ? `${say.segments.verdicts.too_few}, n = ${sendable.n}` : format.rate(sendable)
    return html`<tr><th scope="row">${key === '' ? words.all : key}</th><td data-label="${words.columns[1]}">${share}</td><td data-label="${words.columns[2]}">${kappaText(people?.kappa ?? null, say.lang)}</td><td data-label="${words.columns[3]}">${format.count(people?.labels ?? 0)}</td></tr>`
  })
  return html`<h5>${words.agreement}</h5><table class="stack"><thead><tr>${words.columns.map(name => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`
}

function kappaText(kappa: Kappa | null, lang: 'en' | 'fr'): string {
  if (kappa === null) return '–'
  const write = (value: number): string => value.toFixed(2).replace('.', lang === 'fr' ? ',' : '.')
  return `${write(kappa.value)} (${write(kappa.low)}–${write(kappa.high)})`
}
