import { type Misplaced, readYaml } from '../../policy/read-yaml.ts'
import { ASSUMPTION_KEYS, type AssumptionName, type Assumptions, fixed, type Helpdesk, type Prices } from './prices.ts'
import { PricesFile } from './prices-schema.ts'

/**
 * Reads a prices file. What it leaves out is taken from `base`. Throws `bad_input` with every mistake on a line of its own:
 * `file:line:column path: what was expected`. `file` is only for those messages.
 * @param base absent for the product's own file, which has to be whole
 */
export function parsePrices(text: string, file: string, base?: Prices): Prices {
  const read = readYaml({
    text,
    file,
    schema: PricesFile,
    code: 'bad_input',
    check: written => findGaps(written, base),
  })
  const { currency = base?.currency, tokens = base?.tokens } = read
  return {
    currency: currency!,
    exchange: ratesOf(read, base),
    assumptions: { ...base?.assumptions, ...named(read) } as Assumptions,
    helpdesk: helpdeskOf(read, base),
    vendors:
      read.vendors?.map(({ price, ...rest }) => ({
        ...rest,
        price: typeof price === 'number' ? fixed(price) : price,
      })) ?? base!.vendors,
    flatPlans:
      read.flat_plans?.map(({ included, ...rest }) => ({ ...rest, ...(included !== undefined && { included }) })) ??
      base!.flatPlans,
    tokens: tokens!,
  }
}

function named({ assumptions = {} }: PricesFile): Partial<Assumptions> {
  return Object.fromEntries(
    (Object.keys(ASSUMPTION_KEYS) as AssumptionName[]).flatMap(name => {
      const key = ASSUMPTION_KEYS[name]
      const written = assumptions[key]
      return written === undefined ? [] : [[name, { key, ...written }]]
    }),
  )
}

function helpdeskOf({ helpdesk: written }: PricesFile, base: Prices | undefined): Helpdesk {
  const { new_ticket_after: after, ...rest } = written ?? {}
  if (after === undefined) return { ...base?.helpdesk, ...rest } as Helpdesk
  const { date, source, basis, ...hours } = after
  return { ...base?.helpdesk, ...rest, newTicketAfter: { date, source, basis, hours } } as Helpdesk
}

/** A rate of the product's own file is against its own currency and means nothing against another. */
function ratesOf(written: PricesFile, base: Prices | undefined): Prices['exchange'] {
  const isSame = written.currency === undefined || written.currency === base?.currency
  return { ...(isSame && base?.exchange), ...written.exchange }
}

const WHOLE = ['currency', 'exchange', 'assumptions', 'helpdesk', 'vendors', 'flat_plans', 'tokens'] as const

/** What no schema can say: names that are missing, plans and currencies that nothing describes. */
function findGaps(written: PricesFile, base: Prices | undefined): Misplaced[] {
  const gaps: Misplaced[] = []
  if (base === undefined) {
    for (const key of WHOLE)
      if (written[key] === undefined) gaps.push({ path: [key], message: 'expected, found nothing' })
    for (const key of Object.values(ASSUMPTION_KEYS))
      if (written.assumptions?.[key] === undefined)
        gaps.push({ path: ['assumptions', key], message: 'expected, found nothing' })
    if (gaps.length > 0) return gaps
  }
  if (base !== undefined && written.currency !== undefined && written.currency !== base.currency)
    for (const key of ['hourly_cost', 'billable_ticket'] as const)
      if (written.assumptions?.[key] === undefined)
        gaps.push({
          path: ['currency'],
          message: `expected assumptions.${key} too: the product’s own is in ${base.currency}`,
        })
  const plans = written.helpdesk?.plans ?? base?.helpdesk.plans ?? []
  const plan = written.helpdesk?.plan ?? base?.helpdesk.plan ?? 'auto'
  if (plan !== 'auto' && !plans.some(each => each.name === plan)) {
    const names = plans.map(each => each.name).join(', ')
    gaps.push({ path: ['helpdesk', 'plan'], message: `expected auto or one of ${names}, found "${plan}"` })
  }
  return [...gaps, ...unknownCurrencies(written, base)]
}

function unknownCurrencies(written: PricesFile, base: Prices | undefined): Misplaced[] {
  const own = written.currency ?? base?.currency
  const rates = ratesOf(written, base)
  const isKnown = (currency: string): boolean => currency === own || currency in rates
  const used: { path: PropertyKey[]; currency: string | undefined }[] = [
    { path: ['helpdesk', 'currency'], currency: written.helpdesk?.currency ?? base?.helpdesk.currency },
    ...(written.vendors ?? base?.vendors ?? []).map(({ currency }, index) => ({
      path: ['vendors', index, 'currency'],
      currency,
    })),
    ...(written.flat_plans ?? base?.flatPlans ?? []).map(({ currency }, index) => ({
      path: ['flat_plans', index, 'currency'],
      currency,
    })),
    { path: ['tokens', 'currency'], currency: written.tokens?.currency ?? base?.tokens.currency },
  ]
  return used.flatMap(({ path, currency }) =>
    currency === undefined || isKnown(currency)
      ? []
      : [{ path, message: `expected ${own} or a currency of exchange, found ${currency}` }],
  )
}
