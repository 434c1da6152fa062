/** A shop whose helpdesk delivers. */
export interface LoadAccount {
  readonly id: string
  readonly secret: string
  /** The key under which its helpdesk signs, where it does. */
  readonly signing?: string
}

/** What the generator is told to do. */
export interface WebhookJob {
  readonly host: string
  readonly port: number
  readonly accounts: readonly LoadAccount[]
  readonly seconds: number
  readonly connections: number
  /** Deliveries a second, sent when their time comes whether or not earlier ones were answered; without it as many as are taken. */
  readonly rate?: number
  /** Number of the first delivery: those of different runs must be different events. */
  readonly first: number
  /** Names the acknowledged ones in the answer. */
  readonly keep?: boolean
}

export interface WebhookRun {
  readonly sent: number
  readonly acknowledged: number
  /** Answers other than 200, by status; 0 where the line broke. */
  readonly others: Readonly<Record<string, number>>
  readonly perSecond: number
  readonly p50?: number
  readonly p99?: number
  readonly longest?: number
  /** Processor seconds of the generator. */
  readonly cpu: number
  readonly acknowledgedNumbers?: readonly number[]
}
