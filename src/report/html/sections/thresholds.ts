import { TOO_FEW } from '../../../forecast/rate-of.ts'
import type { ThresholdCurve, ThresholdFigures } from '../../../forecast/thresholds/threshold-figures.ts'
import { riskCoveragePlot } from '../charts/risk-coverage-plot.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { THRESHOLD_WORDS } from '../words/thresholds.ts'
import { stackTable } from './stack-table.ts'

/** The risk–coverage curves, the threshold that the tolerated error allows, and whether newer weeks bear it out. */
export function thresholdsSection({ result, say, format }: ReportContext): Markup {
  const { thresholds } = result.forecast
  if (thresholds === null) return html``
  const words = THRESHOLD_WORDS[say.lang]
  const shown = thresholds.intents.filter(({ cases }) => cases.older + cases.newer >= TOO_FEW)
  return html`<section id="thresholds"><h3>${words.title}</h3>
<p>${words.how({ split: format.date(thresholds.split) })}</p>
${part('routing', thresholds.routing)}
${
  shown.length > 0 &&
  html`<h5>${words.intents.title}</h5>${stackTable(
    words.intents.columns,
    shown.map(each => [
      each.intent,
      format.percent(each.tolerated),
      each.found === null ? '–' : sure(each.found.newer.confidence),
      each.found === null ? '–' : format.percent(each.found.newer.coverage),
      each.found === null ? '–' : format.rate(each.found.newer.error),
      format.percent(each.today.coverage),
      words.verdicts[each.verdict],
    ]),
  )}`
}
${part('thanks', thresholds.thanks)}
${ready(thresholds.settings ?? [])}</section>`

  /** Lines that the policy, and `what-if --set`, take as they are. */
  function ready(settings: ThresholdFigures['settings']): Markup {
    if (settings.length === 0) return html`<h4>${words.ready.title}</h4><p>${words.ready.none}</p>`
    return html`<h4>${words.ready.title}</h4><p>${words.ready.intro}</p>${stackTable(
      words.ready.columns,
      settings.map(({ kind, path, value, covers, coversNow }) => [
        html`<code>${path}: ${value}</code>`,
        words.ready.kinds[kind],
        format.percent(covers),
        format.percent(coversNow),
      ]),
      2,
    )}<p class="soft small">${words.ready.followUps}</p>`
  }

  /** To a tenth of a per cent: between 99 and 99.5 % lie most thank-yous. */
  function sure(confidence: number): string {
    return `${format.points(confidence)}\u00a0%`
  }

  function part(name: 'routing' | 'thanks', figures: ThresholdCurve): Markup {
    const { cases, curve } = figures
    const all = cases.older + cases.newer
    if (all < TOO_FEW) return html`<h4>${words.parts[name]}</h4><p>${words.tooFew(format.count(all))}</p>`
    return html`<h4>${words.parts[name]}</h4>${sentences(figures)}
${riskCoveragePlot(curve, figures.tolerated, { ...words.chart, percent: format.percent })}
<details><summary>${words.curve.title}</summary>${stackTable(
      words.curve.columns,
      curve.map(point => [
        sure(point.confidence),
        format.percent(point.coverage),
        format.rate(point.error),
        format.percent(point.atMost),
      ]),
      0,
    )}</details>`
  }

  function sentences({ found, tolerated, today, verdict, cases }: ThresholdCurve): Markup {
    const now = words.today({
      from: sure(today.confidence),
      coverage: format.percent(today.coverage),
      error: format.rate(today.error),
    })
    if (found === null) {
      const none = words.none({ tolerated: format.percent(tolerated), n: format.count(cases.older) })
      return html`<p>${none} ${now}</p>`
    }
    const { older, newer } = found
    const text = words.found({
      from: sure(newer.confidence),
      tolerated: format.percent(tolerated),
      older: format.percent(older.coverage),
      newer: format.percent(newer.coverage),
      error: format.rate(newer.error),
    })
    return html`<p>${text} <b>${words.verdicts[verdict]}</b></p><p>${now}</p>`
  }
}
