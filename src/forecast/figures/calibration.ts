import type { LedgerRow } from '../ledger.ts'
import type { Rate } from '../statistics/interval.ts'
import { wilson } from '../statistics/proportion.ts'

/** Of the first readings that claimed about this confidence, how many named the intent the team gave in the end. */
export interface CalibrationBin {
  readonly from: number
  readonly to: number
  readonly claimed: number
  readonly right: Rate
}

export interface IntentFigures {
  /** Tickets with a label of the account and a reading of ours. */
  readonly labelled: number
  readonly accuracy: Rate
  /** Share of them on which the engine was sure enough to say so, and how often it was right there. */
  readonly accepted: Rate
  readonly acceptedRight: Rate
  readonly bins: readonly CalibrationBin[]
}

const BINS = 10

export function intentFigures(rows: readonly LedgerRow[]): IntentFigures {
  const cases = rows.flatMap(row => {
    const intent = row.decisions.find(decision => decision.read?.intent)?.read?.intent
    return intent && row.ticket.label !== undefined ? [{ ...intent, right: intent.label === row.ticket.label }] : []
  })
  const accepted = cases.filter(each => each.accepted)
  const bins = Array.from({ length: BINS }, (_, index) => {
    const inBin = cases.filter(each => Math.min(BINS - 1, Math.floor(each.confidence * BINS)) === index)
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      claimed: inBin.length === 0 ? 0 : inBin.reduce((sum, each) => sum + each.confidence, 0) / inBin.length,
      right: wilson(inBin.filter(each => each.right).length, inBin.length),
    }
  })
  return {
    labelled: cases.length,
    accuracy: wilson(cases.filter(each => each.right).length, cases.length),
    accepted: wilson(accepted.length, cases.length),
    acceptedRight: wilson(accepted.filter(each => each.right).length, accepted.length),
    bins,
  }
}
