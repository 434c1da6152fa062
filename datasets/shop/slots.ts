import * as catalog from './catalog.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import type { Intent, Language } from './vocabulary.ts'

export type Slots = Record<string, string>

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', de: 'de-DE', es: 'es-ES' }

/** Intl formatters are slow to make; one set per language serves the whole history. */
const FORMATS = Object.fromEntries(
  Object.entries(LOCALES).map(([language, locale]) => {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Paris', ...options })
    return [
      language,
      {
        long: format({ day: 'numeric', month: 'long' }),
        short: format({ day: '2-digit', month: '2-digit' }),
        weekday: format({ weekday: 'long' }),
        month: format({ month: 'long' }),
        stamp: format({
          weekday: 'short',
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
        }),
      },
    ]
  }),
) as Readonly<Record<Language, Record<'long' | 'short' | 'weekday' | 'month' | 'stamp', Intl.DateTimeFormat>>>

export function stampOf(at: number, language: Language): string {
  return FORMATS[language].stamp.format(at)
}

/** What people ask about clothes and shoes only. */
const SIZED: ReadonlySet<Intent> = new Set(['sizing', 'exchange_request', 'wrong_item', 'return_request'])

/** Nobody promises a Sunday. */
function workday(at: number): number {
  return new Date(at).getUTCDay() === 0 ? at + 86_400_000 : at
}

/** The facts a ticket's sentences speak of. One set per ticket, so that product, order and sizes stay the same throughout. */
export function makeSlots(random: Random, person: Person, intent: Intent | null, at: number, orderId: string): Slots {
  const { language } = person
  const formats = FORMATS[language]
  const day = 86_400_000
  const product =
    intent !== null && SIZED.has(intent)
      ? random.pick(catalog.WEARABLES)
      : random.int(0, catalog.PRODUCTS.en.length - 1)
  const sizes = product === catalog.SHOES ? catalog.SHOE_SIZES : catalog.SIZES
  const size = random.int(0, sizes.length - 2)
  const date = at - random.int(2, 14) * day
  const other = random.pick(['Martin', 'Alvarez', 'Novak', 'Jansen', 'Costa', 'Weiss', 'Dupont', 'Murphy'])
  return {
    order: random.chance(0.85) ? orderId : orderId.slice(1),
    product: catalog.PRODUCTS[language][product]!,
    color: random.pick(catalog.COLORS[language]),
    size: sizes[size]!,
    size2: sizes[size + 1]!,
    city: random.pick(catalog.CITIES[language]),
    street:
      language === 'fr' || language === 'en'
        ? `${random.int(1, 140)} ${random.pick(catalog.STREETS[language])}`
        : `${random.pick(catalog.STREETS[language])} ${random.int(1, 140)}`,
    amount:
      language === 'en' && person.market === 'UK'
        ? `£${random.int(12, 240)}.${random.pick(['00', '50', '90'])}`
        : `${random.int(12, 240)},${random.pick(['00', '50', '90'])} €`,
    code: random.pick(catalog.CODES),
    carrier: random.pick(catalog.CARRIERS[language]),
    date: random.chance(0.6) ? formats.long.format(date) : formats.short.format(date),
    weekday: formats.weekday.format(workday(at + random.int(1, 6) * day)),
    month: formats.month.format(at + random.int(-90, 60) * day),
    days: String(random.int(3, 19)),
    months: String(random.int(3, 20)),
    device: random.pick(catalog.DEVICES),
    company: random.pick(catalog.COMPANIES),
    vat: `${random.pick(['FR', 'DE', 'ES', 'GB'])}${random.int(100000000, 999999999)}`,
    family: random.pick(catalog.FAMILY[language]),
    height: `${random.int(155, 195)} cm`,
    age: String(random.int(3, 13)),
    track: `${random.pick(['1Z', 'XY', '6A', 'JD'])}${random.int(10000000, 99999999)}${random.int(100, 999)}`,
    name: `${person.first} ${person.last}`,
    first: person.first,
    email: person.email,
    name2: `${random.pick(['M.', 'S.', 'J.', 'L.'])} ${other}`,
    agent: '',
    subject: '',
    second: '',
    answer: '',
    intent: intent ?? '',
  }
}
