import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { smallFigures } from '../small-figures.ts'
import { MONEY_WORDS } from '../words/money.ts'
import { stackTable } from './stack-table.ts'

/** When a follow-up pays, what each vendor would count and charge, and where a flat price begins to be cheaper. */
export function vendorTables(context: ReportContext): Markup {
  const { result, say, format } = context
  const { vendors } = result.forecast
  const words = MONEY_WORDS[say.lang]
  const small = smallFigures(say.lang)
  return html`${breakEven(context)}
<h3>${words.vendors.title}</h3><p>${words.vendors.intro}</p>
${stackTable(
  words.vendors.columns,
  vendors.map(each => {
    const price = small.prices(each.price, each.currency)
    return [
      each.vendor,
      words.vendors.rules[each.rule],
      small.range(each.perMonth),
      each.per === 1 ? price : words.vendors.per({ price, per: format.count(each.per) }),
      small.amounts(each.costPerMonth, each.currency),
    ]
  }),
  2,
)}
${flatPlans(context)}`
}

function breakEven({ result, say, format }: ReportContext): Markup {
  const { breakEven: figures, currency } = result.forecast.money
  const words = MONEY_WORDS[say.lang].breakEven
  const small = smallFigures(say.lang)
  const share = (value: number): string => (value > 1 ? words.never : format.percent(value))
  const worth = `${small.price(figures.worth.value, currency)} (${small.price(figures.worth.low, currency)} – ${small.price(figures.worth.high, currency)})`
  return html`<h3>${words.title}</h3><p>${words.intro(worth)}</p>
${stackTable(
  words.columns,
  figures.schemes.map(({ name, kind, price, share: pays }) => [
    kind === 'vendor' ? words.vendor(name) : words.late(name),
    small.price(price.value, currency),
    pays.low > 1 ? words.never : `${share(pays.value)} (${format.percent(pays.low)} – ${share(pays.high)})`,
  ]),
)}
<p>${
    figures.useful === null
      ? words.tooFew
      : words.useful({
          low: format.percent(figures.useful.low),
          high: format.percent(figures.useful.high),
          n: format.count(figures.useful.n),
        })
  }</p>`
}

function flatPlans({ result, say }: ReportContext): Markup {
  const { flatPlans: comparisons } = result.forecast.money
  if (comparisons.length === 0) return html``
  const words = MONEY_WORDS[say.lang].flat
  const small = smallFigures(say.lang)
  return html`<h3>${words.title}</h3><p>${words.intro}</p>
${stackTable(
  [
    ...words.columns,
    ...comparisons.map(({ name, price, currency }) => words.plan({ name, price: small.price(price, currency) })),
  ],
  comparisons[0]!.against.map(({ vendor, counted }) => [
    vendor,
    small.range(counted),
    ...comparisons.map(({ against }) => {
      const { crossing, cheaper } = against.find(each => each.vendor === vendor)!
      return words.from({ crossing: small.range(crossing), cheaper: words.cheaper[cheaper] })
    }),
  ]),
)}`
}
