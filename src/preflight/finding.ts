import type { Instant } from '../core/time.ts'

export type ConflictKind =
  /** A customer would get a message of ours and one of somebody else's for the same event. */
  | 'double_message'
  /** We close, something else reopens, again and again. */
  | 'reopen_ping_pong'
  /** A tag we set is taken off again, or the other way round. */
  | 'tag_loop'
  /** Two hands assign one ticket. */
  | 'assignment_fight'
  /** Closed by something else while we still have a step to take. */
  | 'closed_under_us'
  /** A nudge of the helpdesk's own beside our follow-up. */
  | 'double_follow_up'
  /** An automatic message makes a waiting customer look answered. */
  | 'clock_reset'
  /** More API calls than our share of the limit allows. */
  | 'quota_overrun'
  /** Tickets that are merged into others while we wait. */
  | 'auto_merge'
  /** Another program on the same tickets. */
  | 'other_program'
  /** Several mailboxes, and a policy that does not say whose they are. */
  | 'brands_unmapped'
  /** A rule that could not be read. */
  | 'unreadable_rule'

/** `stop`: launch only once this is settled; `look`: a person should judge; `know`: harmless, but good to know. */
export type Severity = 'stop' | 'look' | 'know'

export interface Cause {
  readonly kind: 'rule' | 'bot' | 'listener' | 'helpdesk' | 'policy'
  readonly id: string
  readonly name: string
}

export interface Sighting {
  readonly ticketId: string
  readonly at: Instant
}

/** One conflict between the shop's own automation and ours, with the tickets that showed it. */
export interface Finding {
  readonly kind: ConflictKind
  readonly severity: Severity
  readonly cause: Cause
  /** What would happen, a sentence. */
  readonly what: string
  /** What to do about it, a sentence. */
  readonly advice: string
  /** How many of the replayed tickets showed it, and a few of them. */
  readonly tickets: number
  readonly examples: readonly Sighting[]
  /** False where a rule asks for facts that the history does not hold: it may not fire. */
  readonly certain: boolean
}
