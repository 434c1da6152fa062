/** What the helpdesk of the load runs is told at its start. */
export interface DeskSetting {
  /** API calls in twenty seconds; no limit where absent. */
  readonly limit?: number
}

/** What it is told later. */
export type ToDesk =
  /** New tickets for so long: at a rate, or as fast as so many that are not finished yet allow. */
  | { readonly kind: 'tickets'; readonly seconds: number; readonly rate?: number; readonly outstanding?: number }
  /** Threads in which an agent has asked something and waits, several of each customer. */
  | { readonly kind: 'threads'; readonly count: number; readonly perCustomer: number; readonly asked: Asked }
  | { readonly kind: 'status' }

export type FromDesk =
  | { readonly kind: 'ready'; readonly url: string; readonly user: string; readonly apiKey: string }
  | TicketsRun
  | { readonly kind: 'threads'; readonly threads: readonly Thread[] }
  | DeskStatus

export interface DeskStatus {
  readonly kind: 'status'
  readonly calls: number
  /** Calls that were turned away for coming too fast. */
  readonly refused: number
  /** Our public messages: the ticket, its customer, and the wall clock's moment. */
  readonly sent: readonly { readonly ticketId: string; readonly customerId: string; readonly at: number }[]
  /** The most of the API's bucket that was ever used. */
  readonly peak: number
}

/** When the agents asked: the first so many milliseconds ago, the others spread evenly over so long after that. */
export interface Asked {
  readonly ago: number
  readonly over: number
}

/** A ticket whose customer was asked something. */
export interface Thread {
  readonly ticketId: string
  readonly customerId: string
  /** The agent's question. */
  readonly messageId: string
  readonly at: number
}

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
