import { ASSUMPTION_KEYS, type AssumptionName } from '../../../forecast/money/prices.ts'
import type { Range } from '../../../forecast/statistics/interval.ts'
import { rangeBars } from '../charts/range-bars.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { smallFigures } from '../small-figures.ts'
import { MONEY_WORDS } from '../words/money.ts'
import { assumptionsTable } from './assumptions.ts'
import { vendorTables } from './vendors.ts'

export function moneySection(context: ReportContext): Markup {
  const { result, say, format } = context
  const { money } = result.forecast
  const hours = scale(money.minutesPerMonth, 1 / 60)
  const likely = money.minutesPerMonth.value
  const small = smallFigures(say.lang)
  return html`<section id="money"><h2>${say.money.title}</h2><p>${say.money.intro}</p>
<h3>${say.money.minutes}</h3><p class="figure">${say.money.hoursAMonth(`${format.count(hours.value)} (${format.count(hours.low)} – ${format.count(hours.high)})`)}</p>
<p>${say.money.time}${format.colon}${small.amounts(money.timePerMonth, money.currency)}. ${result.forecast.ladder.pending > 0 && say.money.pendingApart}</p>
<h3>${say.money.tornado}</h3>
${rangeBars(
  money.tornado.map(each => ({
    name: assumptionName(each.key, say.lang),
    low: Math.min(each.low, each.high) / 60,
    value: likely / 60,
    high: Math.max(each.low, each.high) / 60,
    text: `${small.number(Math.min(each.low, each.high) / 60)} – ${small.number(Math.max(each.low, each.high) / 60)} h`,
  })),
  say.money.tornado,
)}
${cash(context)}
${vendorTables(context)}
${assumptionsTable(context)}</section>`
}

function cash({ result, say, format }: ReportContext): Markup {
  const { money } = result.forecast
  const { plan, planCurrency, sideEffects, added, ...rest } = money.cash
  const words = MONEY_WORDS[say.lang]
  const small = smallFigures(say.lang)
  return html`<h3>${say.money.cash}</h3><p class="figure">${small.amounts(money.cashPerMonth, money.currency)}</p>
<p>${say.money.cashWhy}</p>
<p>${words.plan({
    helpdesk: rest.helpdesk,
    plan: plan.name,
    price: small.price(plan.price, planCurrency),
    tickets: format.count(plan.tickets),
    overage: small.price(plan.overage, planCurrency),
    per: format.count(plan.per),
    volume: small.range(rest.volume),
    left: format.count(rest.untilStep),
  })} ${rest.isNamed ? words.named : words.cheapest}</p>
<p>${
    added.high === 0
      ? words.noneAdded
      : words.added({
          added: small.range(added),
          made: format.count(sideEffects.madeBillable),
          late: small.range(sideEffects.newTickets),
          nudges: format.count(sideEffects.nudgesWithWindow),
        })
  } ${
    rest.model === null
      ? words.noModel
      : words.model({
          name: rest.model.name,
          questions: format.count(rest.model.questions),
          cost: small.amounts(rest.model.perMonth, money.currency),
        })
  }</p>`
}

/** An assumption as the table of assumptions calls it. */
function assumptionName(key: string, lang: 'en' | 'fr'): string {
  const name = (Object.keys(ASSUMPTION_KEYS) as AssumptionName[]).find(each => ASSUMPTION_KEYS[each] === key)
  return name === undefined ? key : MONEY_WORDS[lang].assumptions.texts[name]
}

function scale({ low, value, high }: Range, by: number): Range {
  return { low: low * by, value: value * by, high: high * by }
}
