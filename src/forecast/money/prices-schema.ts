import { z } from 'zod'
import { oneOf, strict } from '../../policy/form-words.ts'
import { ASSUMPTION_KEYS, ASSUMPTION_UNITS, VENDOR_RULES } from './prices.ts'

const Amount = z.number().min(0)
const Positive = z.number().gt(0, 'expected a number above 0')
const Currency = z.string().regex(/^[A-Z]{3}$/, 'expected a currency of three capitals, such as EUR')

const sourced = {
  date: z.iso.date('expected a day such as 2026-01-31'),
  source: z.url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'expected an address that starts with http',
  }),
  basis: oneOf(['list', 'secondary', 'estimate']),
}
const triple = { low: Amount, likely: Amount, high: Amount }

const inOrder = <T extends { low: number; likely: number; high: number }>(type: z.ZodType<T>) =>
  type.refine(({ low, likely, high }) => low <= likely && likely <= high, 'expected low ≤ likely ≤ high')

const Rate = inOrder(strict({ low: Positive, likely: Positive, high: Positive, ...sourced }))
const Assumption = inOrder(strict({ ...triple, unit: oneOf(ASSUMPTION_UNITS), ...sourced }))
const Price = z.union([Amount, inOrder(strict(triple))], 'expected a number or { low, likely, high }')

const Plan = strict({
  name: z.string().min(1),
  price: Amount,
  tickets: Amount,
  overage: Amount,
  per: Positive,
  ...sourced,
})

const Helpdesk = strict({
  name: z.string().min(1),
  currency: Currency,
  plan: z.string().min(1),
  new_ticket_after: z.object({ ...sourced }).catchall(Positive),
  plans: z.array(Plan).min(1),
})

const Vendor = strict({
  name: z.string().min(1),
  rule: oneOf(VENDOR_RULES),
  price: Price,
  per: Positive,
  currency: Currency,
  ...sourced,
})

const FlatPlan = strict({
  name: z.string().min(1),
  price: Positive,
  currency: Currency,
  included: Positive.optional(),
  ...sourced,
})

const Tokens = strict({ name: z.string().min(1), input: Amount, output: Amount, currency: Currency, ...sourced })

const assumptions = strict(
  Object.fromEntries(Object.values(ASSUMPTION_KEYS).map(key => [key, Assumption.optional()])) as Record<
    (typeof ASSUMPTION_KEYS)[keyof typeof ASSUMPTION_KEYS],
    z.ZodOptional<typeof Assumption>
  >,
)

/** A prices file, whole or in part; what it leaves out stays as in the product's own. */
export const PricesFile = strict({
  version: z.literal(1, { error: 'expected 1' }),
  currency: Currency.optional(),
  exchange: z.record(Currency, Rate).optional(),
  assumptions: assumptions.optional(),
  helpdesk: Helpdesk.partial().optional(),
  vendors: z.array(Vendor).optional(),
  flat_plans: z.array(FlatPlan).optional(),
  tokens: Tokens.optional(),
})
export type PricesFile = z.infer<typeof PricesFile>
