import { TOO_FEW } from '../../../forecast/rate-of.ts'
import { clopperPearson } from '../../../forecast/statistics/proportion.ts'
import type { Repeatability } from '../../../simulation/measure-repeatability.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { REPEATABILITY_WORDS } from '../words/repeatability.ts'
import { stackTable } from './stack-table.ts'

/** How often a language model changed its mind, where one was asked again. */
export function repeatabilitySection({ result, say, format }: ReportContext): Markup {
  const { repeatability, draftRepeatability: drafts } = result
  if (repeatability === null && drafts === undefined) return html``
  const words = REPEATABILITY_WORDS[say.lang]
  const share = (count: number, n: number): string =>
    n < TOO_FEW ? `${format.count(count)} / ${format.count(n)}` : format.rate(clopperPearson(count, n))
  return html`<section id="repeatability"><h3>${words.title}</h3>${repeatability === null ? '' : labels(repeatability)}
${
  drafts &&
  html`<p>${words.drafts.how({ drafts: format.count(drafts.drafts), runs: format.count(drafts.runs), unanswered: format.count(drafts.unanswered) })} ${
    drafts.drafts > 0 &&
    words.drafts.found({ words: share(drafts.words, drafts.drafts), taken: share(drafts.taken, drafts.drafts) })
  }</p>`
}</section>`

  function labels({ messages, runs, unanswered, required, intents, ...seen }: Repeatability): Markup {
    return html`
<p>${words.how({ messages: format.count(messages), runs: format.count(runs), unanswered: format.count(unanswered) })}</p>
<p>${words.labels(share(seen.labels, messages))} ${words.decisions(share(seen.decisions, messages))} ${
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
}`
  }
}
