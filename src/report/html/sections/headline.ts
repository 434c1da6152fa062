import { TOO_FEW } from '../../../forecast/rate-of.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { trackRecordSentence } from './track-record.ts'

export function headlineSection({ result, say, format }: ReportContext): Markup {
  const { ladder, thanks, followUps, routing } = result.forecast
  const sentence =
    ladder.known < TOO_FEW
      ? say.tooFewHeadline(format.count(ladder.known))
      : say.headline({
          n: format.count(ladder.known),
          from: format.date(result.meta.window.from),
          to: format.date(result.meta.window.to),
          resolved: format.range(ladder.resolved),
          owed: format.percent(ladder.rungs.nothing_owed.value),
          confirmed: format.percent(ladder.rungs.confirmed.value),
          verified: format.percent(ladder.rungs.verified.value),
          assumed: format.percent(ladder.rungs.assumed.value),
          wrong: format.range(ladder.wrong),
        })
  return html`<header><span class="brand">Rehearsal</span><span>${say.title(result.meta.account, result.trackRecord?.earned === true)}</span></header>
<h1>${sentence}</h1>
<p>${say.alsoDone({ thanks: format.count(thanks.total), nudges: format.count(followUps.total), routes: format.count(routing.total) })}</p>
<p class="soft small">${say.definition}</p>
<p class="soft small">${trackRecordSentence(result.trackRecord, format)}</p>`
}
