/** What the helpdesk of the load runs is told. */
export type ToDesk =
  /** New tickets for so long: at a rate, or as fast as so many that are not finished yet allow. */
  | { readonly kind: 'tickets'; readonly seconds: number; readonly rate?: number; readonly outstanding?: number }
  | { readonly kind: 'status' }

export type FromDesk =
  | { readonly kind: 'ready'; readonly url: string; readonly user: string; readonly apiKey: string }
  | TicketsRun
  | { readonly kind: 'status'; readonly calls: number; readonly cpu: number }

export interface TicketsRun {
  readonly kind: 'tickets'
  readonly opened: number
  /** Tickets with our receipt by the end of the time. */
  readonly finished: number
  /** Tickets without one a while after. */
  readonly unfinished: number
  readonly perSecond: number
  /** Milliseconds from the customer's message to our first write, and to the receipt. */
  readonly firstWrite: Spread
  readonly receipt: Spread
  /** API calls for each finished ticket. */
  readonly calls: number
}

export interface Spread {
  readonly p50?: number | undefined
  readonly p99?: number | undefined
  readonly longest?: number | undefined
}
