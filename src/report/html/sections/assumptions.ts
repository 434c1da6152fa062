import { ASSUMPTION_KEYS, type AssumptionName, type Sourced } from '../../../forecast/money/prices.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { MONEY_WORDS } from '../words/money.ts'
import { stackTable } from './stack-table.ts'

/** Every assumption with its three values, and date and source of each and of every price. */
export function assumptionsTable({ result, say, format }: ReportContext): Markup {
  const { assumptions, exchange, currency } = result.forecast.money
  const words = MONEY_WORDS[say.lang].assumptions
  const names = Object.fromEntries(Object.entries(ASSUMPTION_KEYS).map(([name, key]) => [key, name]))
  const lines = [
    ...assumptions.map(each => ({ ...each, text: words.texts[names[each.key] as AssumptionName] })),
    ...exchange.map(each => ({ ...each, text: words.exchange({ currency: each.currency, own: currency }) })),
  ]
  const priced: readonly (Sourced & { name: string })[] = [
    ...result.forecast.money.sources,
    ...result.forecast.vendors.map(each => ({ ...each, name: each.vendor })),
    ...result.forecast.money.flatPlans,
  ]
  const cited = (each: Sourced): string => `${each.source} (${format.date(each.date)}, ${words.basis[each.basis]})`
  return html`<h3>${words.title}</h3><p>${words.intro}</p>
${stackTable(
  words.columns,
  lines.map(each => [
    each.text,
    ...[each.low, each.likely, each.high].map(value => value.toLocaleString(format.locale)),
    `${hostOf(each.source)}, ${format.date(each.date)}`,
  ]),
)}
<details><summary>${words.sources}</summary><ul class="small">${lines.map(each => html`<li>${each.text}${format.colon}${cited(each)}</li>`)}${priced.map(each => html`<li>${each.name}${format.colon}${cited(each)}</li>`)}</ul></details>`
}

function hostOf(source: string): string {
  return new URL(source).hostname
}
