import type { Triple } from '../../forecast/money/prices.ts'
import type { Range } from '../../forecast/statistics/interval.ts'
import { trueMinus } from './format.ts'

/** Figures too small for whole numbers: prices of single things, a few a month. */
export interface SmallFigures {
  /** With cents. */
  price(amount: number, currency: string): string
  /** One number where all three are the same, else low – high. */
  prices(price: Triple, currency: string): string
  /** `EUR 12 (EUR 9 – EUR 15)`, cents under ten; one amount where all are the same. */
  amounts(range: Range, currency: string): string
  /** One decimal under ten. */
  number(value: number): string
  /** `12 (9–15)`, `−12 (−15 to −9)`; one number where all are the same. */
  range(range: Range): string
}

export function smallFigures(locale: 'en' | 'fr'): SmallFigures {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB'
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 })
  const decimal = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const number = (value: number): string => trueMinus((Math.abs(value) < 9.95 ? decimal : whole).format(value + 0))
  const price = (amount: number, currency: string): string =>
    trueMinus(new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'code' }).format(amount + 0))
  const amount = (value: number, currency: string): string =>
    trueMinus(
      new Intl.NumberFormat(tag, {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        maximumFractionDigits: value !== 0 && Math.abs(value) < 9.995 ? 2 : 0,
      }).format(value + 0),
    )
  return {
    price,
    amounts: ({ low, value, high }, currency) => {
      const [from, likely, to] = [amount(low, currency), amount(value, currency), amount(high, currency)]
      return from === to ? likely : `${likely} (${from} – ${to})`
    },
    prices: ({ low, high }, currency) =>
      low === high ? price(low, currency) : `${price(low, currency)} – ${price(high, currency)}`,
    number,
    range: ({ low, value, high }) => {
      const [from, likely, to] = [number(low), number(value), number(high)]
      // A dash before a minus reads as two of one kind.
      const between = low < 0 ? (locale === 'fr' ? ' à ' : ' to ') : '–'
      return from === to ? likely : `${likely} (${from}${between}${to})`
    },
  }
}
