import { OTHER_CHANNELS, type Segment } from '../../../forecast/figures/segments.ts'
import type { ReportContext } from '../context.ts'
import { breakable, html, type Markup } from '../markup.ts'

/** @param inside what else helps to decide where to switch it on */
export function segmentsSection({ result, say, format }: ReportContext, inside: readonly Markup[] = []): Markup {
  const { segments } = result.forecast
  const shown = segments.filter(segment => segment.verdict !== 'too_few')
  const few = segments.length - shown.length
  const [intent, channel, tickets, acted, resolved, wrong, verdict] = say.segments.columns
  const row = (segment: Segment): Markup => html`<tr>
<th scope="row" data-label="${intent}"><div>${breakable(segment.intent || say.segments.noIntent)}</div></th><td data-label="${channel}">${segment.channel === OTHER_CHANNELS ? say.segments.otherChannels : segment.channel}</td>
<td class="n" data-label="${tickets}">${format.count(segment.n)}</td><td class="n" data-label="${acted}">${format.percent(segment.acted.value)}</td>
<td class="n" data-label="${resolved}">${format.range(segment.resolved)}</td><td class="n" data-label="${wrong}">${format.range(segment.wrong)}</td>
<td data-label="${verdict}"><span class="pill ${segment.verdict}">${say.segments.verdicts[segment.verdict]}</span></td></tr>`
  return html`<section id="segments"><h2>${say.segments.title}</h2><p>${say.segments.intro}</p>
${
  shown.length === 0
    ? html`<p class="note">${few === 0 ? say.segments.empty : say.segments.allFew(format.count(few))}</p>`
    : html`<table class="stack"><thead><tr>${say.segments.columns.map((name, index) => html`<th scope="col" class="${index >= 2 && index <= 5 ? 'n' : ''}">${name}</th>`)}</tr></thead><tbody>${shown.map(row)}</tbody></table>`
}
${few > 0 && shown.length > 0 && html`<p class="soft small">${say.segments.tooFew(format.count(few))}</p>`}
${inside}</section>`
}
