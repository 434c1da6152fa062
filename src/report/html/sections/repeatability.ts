import { TOO_FEW } from '../../../forecast/rate-of.ts'
import { clopperPearson } from '../../../forecast/statistics/proportion.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { REPEATABILITY_WORDS } from '../words/repeatability.ts'
import { stackTable } from './stack-table.ts'

/** How often a language model changed its mind, where one was asked again. */
export function repeatabilitySection({ result, say, format }: ReportContext): Markup {
  const { repeatability } = result
  if (repeatability === null) return html``
  const words = REPEATABILITY_WORDS[say.lang]
  const { messages, runs, unanswered, required, intents } = repeatability
  const share = (count: number, n: number): string =>
    n < TOO_FEW ? `${format.count(count)} / ${format.count(n)}` : format.rate(clopperPearson(count, n))
  return html`<section id="repeatability"><h3>${words.title}</h3>
<p>${words.how({ messages: format.count(messages), runs: format.count(runs), unanswered: format.count(unanswered) })}</p>
<p>${words.labels(share(repeatability.labels, messages))} ${words.decisions(share(repeatability.decisions, messages))} ${
    required > 1 ? words.required(format.count(required)) : words.notRequired
  }</p>
${
  intents.length > 0 &&
  stackTable(
    words.columns,
    intents.map(each => [
      each.intent,
      format.count(each.messages),
      share(each.labels, each.messages),
      share(each.decisions, each.messages),
    ]),
  )
}</section>`
}
