import type { Range } from '../../../forecast/statistics/interval.ts'
import { rangeBars } from '../charts/range-bars.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'

const CURRENCY = 'EUR'

export function moneySection({ result, say, format }: ReportContext): Markup {
  const { money, vendors, service } = result.forecast
  const hours = scale(money.minutesPerMonth, 1 / 60)
  const likely = money.minutesPerMonth.value
  return html`<section id="money"><h2>${say.money.title}</h2><p>${say.money.intro}</p>
<h3>${say.money.minutes}</h3><p class="figure">${say.money.hoursAMonth(`${format.count(hours.value)} (${format.count(hours.low)} – ${format.count(hours.high)})`)}</p>
<p>${say.money.time}: ${format.moneyRange(money.timePerMonth, CURRENCY)}. ${say.money.cash}: ${format.moneyRange(money.cashPerMonth, CURRENCY)}. ${say.money.cashWhy}</p>
<h3>${say.money.tornado}</h3>
${rangeBars(
  money.tornado.map(each => ({
    name: each.key.replaceAll('_', ' '),
    low: Math.min(each.low, each.high) / 60,
    value: likely / 60,
    high: Math.max(each.low, each.high) / 60,
    text: `${format.count(Math.min(each.low, each.high) / 60)} – ${format.count(Math.max(each.low, each.high) / 60)} h`,
  })),
  say.money.tornado,
)}
<h3>${say.money.assumptions}</h3>
${table(
  say.money.assumptionColumns,
  money.assumptions.map(each => [
    say.money.assumptionText[each.key] ?? each.text,
    ...[each.low, each.likely, each.high].map(value => String(value)),
  ]),
)}
<h3>${say.money.service}</h3>
${table(
  say.money.serviceColumns,
  [
    { name: say.money.firstResponse, ...service.firstResponse },
    { name: say.money.resolution, ...service.resolution },
  ].map(({ name, was, forecast }) => [
    name,
    ...[was.medianHours, was.p90Hours, forecast.medianHours, forecast.p90Hours].map(value => format.hours(value)),
  ]),
)}
<h3>${say.money.vendors}</h3><p>${say.money.vendorIntro}</p>
${table(
  say.money.vendorColumns,
  vendors.map(each => [
    each.vendor,
    each.rule,
    `${format.count(each.resolved)} (${format.percent(each.share)})`,
    `${each.price} ${each.currency}`,
    format.money(each.cost, each.currency),
  ]),
  2,
)}</section>`
}

/** @param firstNumber index of the first column with figures */
function table(columns: readonly string[], rows: readonly (readonly string[])[], firstNumber = 1): Markup {
  const kind = (index: number): string => (index >= firstNumber ? 'n' : '')
  return html`<table class="stack"><thead><tr>${columns.map((name, index) => html`<th scope="col" class="${kind(index)}">${name}</th>`)}</tr></thead><tbody>${rows.map(
    cells =>
      html`<tr>${cells.map((cell, index) => html`<td class="${kind(index)}" data-label="${columns[index]!}">${cell}</td>`)}</tr>`,
  )}</tbody></table>`
}

function scale({ low, value, high }: Range, by: number): Range {
  return { low: low * by, value: value * by, high: high * by }
}
