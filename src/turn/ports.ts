import type { Command } from '../core/command.ts'
import type { Context, RecentTicket, Staff } from '../core/context.ts'
import type { Decision } from '../core/decision.ts'
import type { Reading } from '../core/reading.ts'
import type { Reason } from '../core/reasons.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { Instant } from '../core/time.ts'
import type { MaybeLater } from './later.ts'

/** Words for one command, or the named reason why none can be written. */
export type Words = { readonly text: string; readonly sources?: readonly string[] } | { readonly refused: Reason }

export interface WordsNeeded {
  /** A message to the customer, or a note that proposes one (`purpose: 'draft'`). */
  readonly command: Extract<Command, { kind: 'reply' | 'follow_up' | 'note' }>
  readonly decision: Decision
  readonly view: TicketView
  readonly reading: Reading | null
  /** Subjects of the customer's other tickets that a nudge speaks for; empty where one has none. */
  readonly others?: readonly string[]
}

/**
 * What a turn needs from its surroundings. The simulator answers from history on a virtual clock, the live activity from the
 * helpdesk and the store; both describe the world exactly as it stood at the turn's moment.
 */
export interface TurnPorts {
  view(at: Instant): MaybeLater<TicketView>
  recent(view: TicketView): MaybeLater<readonly RecentTicket[]>
  read(view: TicketView): MaybeLater<Reading | null>
  customer(view: TicketView): MaybeLater<Omit<Context['customer'], 'recent'>>
  knowledge(view: TicketView): MaybeLater<Context['knowledge']>
  write(needed: WordsNeeded): MaybeLater<Words>
  thanksCertified(view: TicketView, reading: Reading | null): MaybeLater<boolean>
  roundRobin(): MaybeLater<Readonly<Record<string, number>>>
  /** Asked only where the policy chooses members. */
  staff?(view: TicketView): MaybeLater<Staff>
}
