/** Low, likely, high: a number nobody can know for the reader, or a price that depends on the contract. */
export interface Triple {
  readonly low: number
  readonly likely: number
  readonly high: number
}

/** From where and when a line of the prices file is. `estimate`: ours, leaning on the source. */
export interface Sourced {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly source: string
  readonly basis: 'list' | 'secondary' | 'estimate'
}

export interface Assumption extends Triple, Sourced {
  /** As the prices file names it. */
  readonly key: string
  readonly unit: AssumptionUnit
}

export const ASSUMPTION_UNITS = ['minutes', 'per_hour', 'per_ticket', 'per_nudge', 'share', 'tokens'] as const
export type AssumptionUnit = (typeof ASSUMPTION_UNITS)[number]

/** Every assumption, by its name in the file. */
export const ASSUMPTION_KEYS = {
  closeMinutes: 'close_minutes',
  routeMinutes: 'route_minutes',
  nudgeMinutes: 'nudge_minutes',
  answerMinutes: 'answer_minutes',
  wrongMinutes: 'wrong_minutes',
  hourlyCost: 'hourly_cost',
  billableTicket: 'billable_ticket',
  usefulNudge: 'useful_nudge',
  lateAnswer: 'late_answer',
  questionTokens: 'question_tokens',
  answerTokens: 'answer_tokens',
} as const
export type AssumptionName = keyof typeof ASSUMPTION_KEYS
export type Assumptions = Readonly<Record<AssumptionName, Assumption>>

/** One plan of the helpdesk: `tickets` are in the price, above them every begun `per` tickets cost `overage`. */
export interface HelpdeskPlan extends Sourced {
  readonly name: string
  readonly price: number
  readonly tickets: number
  readonly overage: number
  readonly per: number
}

export interface Helpdesk {
  readonly name: string
  readonly currency: string
  /** A plan's name, or `auto`. */
  readonly plan: string
  /** Hours of silence after which an answer opens a new ticket, by base channel. */
  readonly newTicketAfter: Sourced & { readonly hours: Readonly<Record<string, number>> }
  readonly plans: readonly HelpdeskPlan[]
}

/** What a vendor counts; each is a function in `vendor-rules.ts`. */
export const VENDOR_RULES = ['fin', 'zendesk', 'gorgias_ai_agent', 'ada', 'freddy', 'per_ticket'] as const
export type VendorRule = (typeof VENDOR_RULES)[number]

export interface VendorPrice extends Sourced {
  readonly name: string
  readonly rule: VendorRule
  /** For `per` of what is counted; where `per` is more than 1, packs are bought whole. */
  readonly price: Triple
  readonly per: number
  readonly currency: string
}

export interface FlatPlan extends Sourced {
  readonly name: string
  /** A month. */
  readonly price: number
  readonly currency: string
  readonly included?: number
}

/** The prices file as it was understood: everything that turns counts into money and minutes. */
export interface Prices {
  /** What amounts are reported in. */
  readonly currency: string
  /** How much of a currency one unit of the reporting currency buys. */
  readonly exchange: Readonly<Record<string, Triple & Sourced>>
  readonly assumptions: Assumptions
  readonly helpdesk: Helpdesk
  readonly vendors: readonly VendorPrice[]
  readonly flatPlans: readonly FlatPlan[]
  /** A language model's price for a million tokens. */
  readonly tokens: Sourced & {
    readonly name: string
    readonly input: number
    readonly output: number
    readonly currency: string
  }
}

/** An amount in the reporting currency. A dearer unit of it makes the amount smaller, so low goes with the high rate. */
export function convert(amount: Triple, currency: string, prices: Prices): Triple {
  if (currency === prices.currency) return amount
  const rate = prices.exchange[currency]!
  const ends = [amount.low / rate.high, amount.low / rate.low, amount.high / rate.high, amount.high / rate.low]
  return { low: Math.min(...ends), likely: amount.likely / rate.likely, high: Math.max(...ends) }
}

/** The same number three times. */
export function fixed(value: number): Triple {
  return { low: value, likely: value, high: value }
}
