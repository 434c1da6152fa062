import type { Instant } from '../../core/time.ts'
import type { LedgerRow } from '../ledger.ts'
import type { Range } from '../statistics/interval.ts'
import { cashOf, choosePlan, ticketsUntilStep } from './plan-cost.ts'
import { convert, fixed, type HelpdeskPlan, type Prices, type Triple } from './prices.ts'
import { monthlyVolume, type SideEffects, sideEffects } from './side-effects.ts'

/** What we would do to bills in 30 days, amounts in the reporting currency; all of it at most 0. */
export interface CashFigures {
  readonly helpdesk: string
  /** The plan that is paid, with its prices in `planCurrency`. */
  readonly plan: HelpdeskPlan
  readonly planCurrency: string
  /** True where the prices file names it; else the cheapest for the volume seen. */
  readonly isNamed: boolean
  readonly volume: Range
  /** Tickets of the mean month that are still free before the next step of the plan. */
  readonly untilStep: number
  readonly sideEffects: SideEffects
  /** Billable tickets that we add in 30 days. */
  readonly added: Range
  readonly helpdeskPerMonth: Range
  /** Questions to a language model in 30 days and what they cost; null where none was asked. */
  readonly model: { readonly name: string; readonly questions: number; readonly perMonth: Range } | null
  readonly total: Range
}

/** @param asked questions to a language model in the window */
export function cashFigures(
  rows: readonly LedgerRow[],
  window: { from: Instant; to: Instant },
  perMonth: number,
  prices: Prices,
  asked: number | undefined,
): CashFigures {
  const { helpdesk } = prices
  const volume = monthlyVolume(rows, window)
  const plan = choosePlan(helpdesk, volume.value)
  const effects = sideEffects(rows, prices)
  const scaled = (tickets: number): number => tickets * perMonth
  const added = {
    low: scaled(effects.madeBillable + effects.newTickets.low),
    value: scaled(effects.madeBillable + effects.newTickets.value),
    high: scaled(effects.madeBillable + effects.newTickets.high),
  }
  const steps = cashOf(plan, volume, added)
  const onBill = asRange(convert({ low: steps.low, likely: steps.value, high: steps.high }, helpdesk.currency, prices))
  const model = asked === undefined ? null : modelCost(asked * perMonth, prices)
  return {
    helpdesk: helpdesk.name,
    plan,
    planCurrency: helpdesk.currency,
    isNamed: helpdesk.plans.some(each => each.name === helpdesk.plan),
    volume,
    untilStep: ticketsUntilStep(plan, volume.value),
    sideEffects: effects,
    added,
    helpdeskPerMonth: onBill,
    model,
    total: model === null ? onBill : sum(onBill, model.perMonth),
  }
}

function modelCost(questions: number, prices: Prices): NonNullable<CashFigures['model']> {
  const { tokens, assumptions } = prices
  const { questionTokens, answerTokens } = assumptions
  const each = (pick: keyof Triple): number =>
    -(questions * (questionTokens[pick] * tokens.input + answerTokens[pick] * tokens.output)) / 1e6
  const cost = { low: each('high'), likely: each('likely'), high: each('low') }
  return { name: tokens.name, questions, perMonth: asRange(convert(cost, tokens.currency, prices)) }
}

function asRange({ low, likely, high }: Triple): Range {
  // No amount is -0: it would be written with a sign.
  return { low: low + 0, value: likely + 0, high: high + 0 }
}

function sum(a: Range, b: Range): Range {
  return { low: a.low + b.low, value: a.value + b.value, high: a.high + b.high }
}

/** The price of one ticket above the plan. */
export function overagePrice({ helpdesk }: Prices, plan: HelpdeskPlan): { price: Triple; currency: string } {
  return { price: fixed(plan.overage / plan.per), currency: helpdesk.currency }
}
