import type { Decision } from '../core/decision.ts'
import type { ArmedTimer } from '../core/state.ts'
import type { Instant } from '../core/time.ts'
import type { Sandbox, SandboxOptions } from '../helpdesk/sandbox/server.ts'
import type { KnowledgeDocument } from '../knowledge/knowledge-document.ts'
import type { StoryPolicy } from './parse-situation.ts'

/** The whole product over a helpdesk that one story is played on; its clock stands still until it is told to move. */
export interface World {
  readonly sandbox: Sandbox
  /** E-mail of the helpdesk user we act as. */
  readonly ownUser: string
  now(): Instant
  /** Moves the clock there; whatever is due on the way happens at its time. */
  passTo(at: Instant): Promise<void>
  publish(policy: StoryPolicy): Promise<void>
  /** Pulls the plug, or takes that back. */
  stop(): Promise<void>
  resume(): Promise<void>
  decisions(ticketId: string): Promise<readonly Decision[]>
  armed(ticketId: string): Promise<ArmedTimer | undefined>
  /** Actions that were really called, in order. */
  readonly called: readonly { readonly name: string; readonly ticketId: string }[]
  close(): Promise<void>
}

export interface WorldOptions {
  readonly start: Instant
  readonly policy: StoryPolicy
  readonly shop: NonNullable<SandboxOptions['shop']>
  readonly pages: readonly KnowledgeDocument[]
  /** What the shop's own systems answer, by action. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export type OpenWorld = (options: WorldOptions) => Promise<World>
