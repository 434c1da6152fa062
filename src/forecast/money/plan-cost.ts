import type { Range } from '../statistics/interval.ts'
import type { Helpdesk, HelpdeskPlan } from './prices.ts'

/** What a month of so many billable tickets costs: the plan's price, and every begun pack above what it includes. */
export function bill({ price, tickets: included, overage, per }: HelpdeskPlan, tickets: number): number {
  // Months are scaled from other stretches of time: a remainder of arithmetic is no ticket.
  const above = Math.max(0, tickets - included - 1e-9)
  return price + Math.ceil(above / per) * overage
}

/** The plan that is paid: the named one, else the cheapest for this many tickets a month, the first of equals. */
export function choosePlan({ plan, plans }: Helpdesk, tickets: number): HelpdeskPlan {
  const named = plans.find(each => each.name === plan)
  return named ?? plans.reduce((best, each) => (bill(each, tickets) < bill(best, tickets) ? each : best))
}

/** How many more tickets cost nothing: to the end of what is included, or of the pack that was begun. */
export function ticketsUntilStep(plan: HelpdeskPlan, tickets: number): number {
  if (tickets <= plan.tickets) return Math.floor(plan.tickets - tickets)
  const begun = Math.ceil((tickets - plan.tickets - 1e-9) / plan.per) * plan.per
  return Math.floor(plan.tickets + begun - tickets + 1e-9)
}

/** Steps of a volume that are tried at most; months vary by far less than what two tries lie apart. */
const MOST_TRIES = 2_000

/**
 * What more tickets a month do to the bill, never positive: nothing inside the plan, a pack where a step is crossed. Months
 * differ, and whether a step is crossed depends on where the month stands, so every volume that was seen counts alike.
 * @param volume billable tickets a month without us
 * @param added billable tickets a month that we cause
 */
export function cashOf(plan: HelpdeskPlan, volume: Range, added: Range): Range {
  const first = Math.round(volume.low)
  const last = Math.max(first, Math.round(volume.high))
  const stride = Math.max(1, Math.ceil((last - first) / MOST_TRIES))
  let low = 0
  let high = Number.NEGATIVE_INFINITY
  let sum = 0
  let tries = 0
  for (let tickets = first; tickets <= last; tickets += stride) {
    const before = bill(plan, tickets)
    low = Math.min(low, before - bill(plan, tickets + added.high))
    high = Math.max(high, before - bill(plan, tickets + added.low))
    sum += before - bill(plan, tickets + added.value)
    tries++
  }
  return { low, value: sum / tries, high }
}
