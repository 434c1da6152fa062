import { calibrationPlot } from '../charts/calibration-plot.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { originTexts } from '../words/origins.ts'
import { stackTable } from './stack-table.ts'
import { trackRecordPart } from './track-record.ts'

/** @param inside what else says how far to trust it */
export function trustSection(context: ReportContext, inside: readonly Markup[] = []): Markup {
  const { result, say, format } = context
  const { meta, data, forecast } = result
  const { ladder, intents } = forecast
  return html`<section id="trust"><h2>${say.trust.title}</h2>
<ul>
<li>${say.trust.split({ cutoff: format.date(meta.cutoff), learned: format.count(data.learned), replayed: format.count(data.replayed) })}</li>
<li>${say.trust.asOf({ views: format.count(data.asOfCheck.views), violations: format.count(data.asOfCheck.violations) })}</li>
${originTexts(data.asOfCheck.origins, format.locale, format.count).map(text => html`<li>${text}</li>`)}
<li>${say.trust.observed({ known: format.count(ladder.known), unknown: format.count(ladder.unknown), pending: format.count(ladder.pending) })}</li>
<li>${
    intents.labelled === 0
      ? say.trust.noIntents
      : say.trust.intents({
          labelled: format.count(intents.labelled),
          accuracy: format.rate(intents.accuracy),
          accepted: format.percent(intents.accepted.value),
          acceptedRight: format.range(intents.acceptedRight),
        })
  }</li>
</ul>
${intents.labelled > 0 && calibration(context)}
${trackRecordPart(context)}
${inside}
<h3>${say.trust.howToRead}</h3><ul>${say.trust.howToReadItems.map(item => html`<li>${item}</li>`)}</ul>
<div class="note"><h3>${say.trust.notTested}</h3>${list(data.notTested, say.trust.nothing)}
${
  data.notSimulable.length > 0 &&
  html`<h3>${say.trust.notSimulable}</h3>${list(
    data.notSimulable.map(each =>
      say.trust.notSimulableItem({ rule: each.rule, field: each.field, tickets: format.count(each.tickets) }),
    ),
    say.trust.nothing,
  )}`
}
<h3>${say.trust.limits}</h3>${list(data.limits, say.trust.nothing)}
<h3>${say.trust.skipped}</h3>${list(
    data.skipped.map(each => `${each.reason} (${format.count(each.count)})`),
    say.trust.nothing,
  )}</div>
<h3>${say.trust.fingerprints}</h3>
<p class="small soft" style="overflow-wrap:anywhere">seed ${meta.seed} · policy ${meta.policyHash.slice(0, 16)} · data ${meta.dataHash.slice(0, 16)} · code ${meta.codeFingerprint.slice(0, 16)} · model ${meta.modelId.slice(0, 16)} · embeddings ${meta.embeddings?.slice(0, 16) ?? '–'}</p></section>`
}

function calibration({ result, say, format }: ReportContext): Markup {
  const words = say.trust.calibration
  const { bins } = result.forecast.intents
  return html`${calibrationPlot(bins, words)}
<details><summary>${words.table}</summary>${stackTable(
    words.columns,
    bins
      .filter(bin => bin.right.n > 0)
      .map(bin => [format.percent(bin.from), format.percent(bin.claimed), format.rate(bin.right)]),
  )}</details>`
}

function list(items: readonly string[], none: string): Markup {
  return items.length === 0 ? html`<p>${none}</p>` : html`<ul>${items.map(item => html`<li>${item}</li>`)}</ul>`
}
