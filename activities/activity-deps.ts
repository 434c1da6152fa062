import type pg from 'pg'
import type { ActionAnswer, ActionCall } from '../src/actions/call-action.ts'
import type { RetryClasses } from '../src/config/temporal.ts'
import type { RecentTicket } from '../src/core/context.ts'
import type { ActionPolicy, Policy } from '../src/core/policy.ts'
import type { Reading } from '../src/core/reading.ts'
import type { TicketView } from '../src/core/ticket-view.ts'
import type { Milliseconds } from '../src/core/time.ts'
import type { Helpdesk } from '../src/helpdesk/port.ts'
import type { Ticket } from '../src/history/ticket.ts'
import type { TurnPorts } from '../src/turn/ports.ts'
import type { takeTurn } from '../src/turn/take-turn.ts'
import type { Jobs } from './run-job.ts'
import type { SimulationWork } from './simulate-batch.ts'

/** Understanding, knowledge and words for one account's turns, built from its policy and its model. */
export interface Engine extends Pick<TurnPorts, 'read' | 'knowledge' | 'write' | 'thanksCertified'> {
  /** The account's intents; an agent who names another one than was read has corrected the engine. */
  readonly intents: readonly string[]
  /** The customer's other tickets as they stood at the view's moment, newest first. */
  recent(view: TicketView, tickets: readonly Ticket[]): readonly RecentTicket[] | Promise<readonly RecentTicket[]>
}

/** Everything the activities need, real or fake. */
export interface ActivityDeps {
  readonly pool: pg.Pool
  helpdesk(account: string): Helpdesk | Promise<Helpdesk>
  /** @param knowledgeVersion of the account's pages: another one means that they changed */
  engine(
    account: string,
    policy: Policy,
    modelId: string | undefined,
    knowledgeVersion: number,
  ): Engine | Promise<Engine>
  /** Calls a system of the shop's own; absent where no action can be run. */
  callAction?(action: ActionPolicy, call: Pick<ActionCall, 'key' | 'body'>): Promise<ActionAnswer>
  /** Regular work beside the tickets; absent where this process does none. */
  readonly jobs?: Jobs
  /** Replays of the past; absent where this process does none. */
  readonly simulation?: SimulationWork
  readonly takeTurn: (...args: Parameters<typeof takeTurn>) => TakenTurn | Promise<TakenTurn>
  readonly retry: RetryClasses
  /** How long a helpdesk may take to show a message it has accepted. Account time. */
  readonly visibilityLag: Milliseconds
  /** Whether Temporal knows the attributes by which operators list tickets; a workflow that sets unknown ones gets stuck. */
  isSearchable?(): boolean
  /** Wakes a ticket's workflow. */
  nudge?(account: string, ticketId: string): Promise<void>
  /** Called after each stored decision; for people watching. */
  onDecision?(decision: { account: string; ticketId: string; decisionId: string }): void
  readonly log: { warn(fields: object, message: string): void; error(fields: object, message: string): void }
}

export type TakenTurn = Awaited<ReturnType<typeof takeTurn>> & { readonly reading: Reading | null }
