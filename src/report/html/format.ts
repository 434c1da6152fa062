import type { Range, Rate } from '../../forecast/statistics/interval.ts'

/** How one reader writes figures and dates: days in UTC, as the window is cut; times in the shop's zone, as its people work. */
export interface Format {
  readonly locale: 'en' | 'fr'
  /** IANA name of the zone that times are in. */
  readonly zone: string
  count(value: number): string
  percent(share: number): string
  /** A difference of shares in percentage points, without a unit: `2.1`. */
  points(difference: number): string
  /** A test's probability behind a `p`: three decimals, or that it is below. */
  chance(p: number): string
  /** `31 % (27–35 %)`, with one decimal below ten per cent. */
  range(range: Range): string
  /** The same with its n. */
  rate(rate: Rate): string
  money(amount: number, currency: string): string
  moneyRange(range: Range, currency: string): string
  hours(hours: number | undefined): string
  date(iso: string): string
  moment(iso: string): string
  /** Between a name and what is said of it. */
  readonly colon: string
}

/** Between a number and its unit: a blank that does not break. */
const NO_BREAK = '\u00a0'
const NARROW = '\u202f'

export function makeFormat(locale: 'en' | 'fr', zone = 'UTC'): Format {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB'
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 })
  const decimal = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const thousandths = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 })
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const moments = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone })
  const sign = `${locale === 'fr' ? NARROW : NO_BREAK}%`
  const points = (share: number): string => (share > 0 && share < 0.0995 ? decimal : whole).format(share * 100)
  const range = ({ value, low, high }: Range): string =>
    `${points(value)}${sign} (${points(low)}–${points(high)}${sign})`
  const currencyOf = (currency: string): Intl.NumberFormat =>
    new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 })
  return {
    locale,
    zone,
    colon: colonIn(locale),
    count: value => whole.format(value),
    points: difference => trueMinus(decimal.format(difference * 100)),
    chance: p => (p < 0.001 ? `<${NO_BREAK}${thousandths.format(0.001)}` : `=${NO_BREAK}${thousandths.format(p)}`),
    percent: share => `${points(share)}${sign}`,
    range,
    rate: rate => `${range(rate)}, n${NO_BREAK}=${NO_BREAK}${whole.format(rate.n)}`,
    money: (amount, currency) => trueMinus(currencyOf(currency).format(amount)),
    moneyRange: ({ value, low, high }, currency) => {
      const write = currencyOf(currency)
      return trueMinus(`${write.format(value)} (${write.format(low)} – ${write.format(high)})`)
    },
    hours: hours => {
      if (hours === undefined) return '–'
      if (hours < 1) return `${whole.format(hours * 60)}${NO_BREAK}min`
      return hours < 48
        ? `${decimal.format(hours)}${NO_BREAK}h`
        : `${decimal.format(hours / 24)}${NO_BREAK}${locale === 'fr' ? 'j' : 'd'}`
    },
    date: iso => dates.format(new Date(iso)),
    moment: iso => moments.format(new Date(iso)),
  }
}

export function colonIn(locale: Format['locale']): string {
  return locale === 'fr' ? `${NO_BREAK}: ` : ': '
}

/** Words of others, in the reader's quotation marks. */
export function quoteIn(locale: Format['locale'], text: string): string {
  return locale === 'fr' ? `«${NO_BREAK}${text}${NO_BREAK}»` : `“${text}”`
}

/** The sign that is as wide as a digit, not the hyphen. */
export function trueMinus(text: string): string {
  return text.replace(/-(?=[\d\p{L}])/gu, '−')
}
