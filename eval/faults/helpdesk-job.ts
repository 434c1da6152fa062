import type { Instant, Milliseconds } from '../../src/core/time.ts'
import type { FaultRates } from '../../src/helpdesk/sandbox/faults.ts'
import type { WebhookFaults } from '../../src/helpdesk/sandbox/webhooks.ts'

/** What the helpdesk's process is told at its start. */
export interface HelpdeskJob {
  readonly seed: number
  readonly tickets: number
  /** What the account's clock reads when the shop opens, and how many times faster than real it runs. */
  readonly start: Instant
  readonly scale: number
  /** By how much the helpdesk's clock is ahead of the account's. */
  readonly skew: Milliseconds
  readonly length: Milliseconds
  readonly visibilityDelay: Milliseconds
  readonly api: FaultRates
  readonly webhooks: WebhookFaults
  /** How often people answer what we do, 0 to 1. */
  readonly reactions: number
  /** Where `ledger.jsonl` and `said.jsonl` go. */
  readonly folder: string
}

export type ToHelpdesk =
  /** `at`: the wall clock's moment at which the day begins. */
  | { readonly kind: 'open'; readonly at: Instant }
  /** Refuses nearly every call for a while. */
  | { readonly kind: 'storm'; readonly on: boolean }
  /** No more faults and no more reactions. */
  | { readonly kind: 'heal' }
  | { readonly kind: 'status' }
  | { readonly kind: 'stop' }

export type FromHelpdesk =
  | {
      readonly kind: 'ready'
      readonly url: string
      /** The helpdesk user that is us. */
      readonly user: string
      readonly userId: number
      readonly apiKey: string
    }
  | {
      readonly kind: 'status'
      readonly done: number
      readonly of: number
      /** Deliveries that are still on their way. */
      readonly pending: number
      readonly entries: number
    }
  | { readonly kind: 'stopped' }
