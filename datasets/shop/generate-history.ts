import { makePlan } from './plan.ts'
import type { ShopSettings } from './settings.ts'
import { type ToldTicket, tellTicket } from './tell-ticket.ts'

export interface HistoryOptions {
  readonly seed: number
  readonly tickets: number
  readonly weeks: number
  /** Milliseconds since the epoch: the moment at which the history was exported. */
  readonly end: number
  /** The usual shop where absent. */
  readonly settings?: ShopSettings
}

/**
 * The ticket history of an invented outdoor and home shop, ascending by `created_at`, one ticket at a time. The same options give the
 * same bytes; only the plan (some 30 bytes a ticket) is held in memory.
 */
export function* generateHistory(options: HistoryOptions): Generator<ToldTicket> {
  const plan = makePlan(options)
  for (let index = 0; index < plan.count; index++) yield tellTicket(plan, index)
}
