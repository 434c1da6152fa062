import { defineSignal } from '@temporalio/workflow'

/** Something may have happened to the ticket. Empty on purpose: the inbox is the truth, so lost, doubled and reordered nudges are harmless. */
export const nudge = defineSignal('nudge')

/** Ids and times only. Grows by optional fields alone. */
export interface TicketInput {
  readonly account: string
  readonly ticketId: string
  /** A wake-up time whose timer ran out just before this run continued the last one. */
  readonly rung?: number
}

/** Ids and hashes only. Grows by optional fields alone. */
export interface PolicyRolloutInput {
  readonly account: string
  readonly policyId: string
  /** The last ticket that an earlier run has told. */
  readonly after?: string
}

/** Ids only. Grows by optional fields alone. */
export interface SimulationInput {
  readonly account: string
  readonly run: string
}
