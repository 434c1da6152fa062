import type { Command } from '../core/command.ts'
import type { Stage } from '../core/decision.ts'
import type { Evidence } from '../core/reading.ts'
import type { Reason } from '../core/reasons.ts'
import type { DraftCase } from '../forecast/answers/collect-drafts.ts'
import type { ConflictFigures } from '../forecast/conflicts/find-conflicts.ts'
import type { FollowUpSimulation } from '../forecast/figures/follow-ups.ts'
import type { LadderFigures } from '../forecast/figures/ladder.ts'
import type { ThanksSimulation } from '../forecast/figures/thanks-simulation.ts'
import type { Forecast } from '../forecast/forecast.ts'
import type { GapFigures } from '../forecast/gaps/gap-figures.ts'
import type { Judged, Verdict, VerdictWhy } from '../forecast/judge/outcome.ts'
import type { Rung } from '../forecast/rung.ts'
import type { AsOfCheck } from '../simulation/check-as-of.ts'
import type { Repeatability } from '../simulation/measure-repeatability.ts'
import type { DraftFlicker } from '../simulation/repeat-drafts.ts'
import type { Robustness } from '../simulation/stress/judge-stress.ts'
import type { ComparedPolicy } from './compared-policy.ts'
import type { Conversation, ConversationsKept } from './conversations.ts'
import type { Outlook } from './outlook.ts'

/** A command as outsiders see it: its due time is RFC 3339 too. */
export type ResultCommand =
  | Exclude<Command, { kind: 'schedule_follow_up' }>
  | (Omit<Extract<Command, { kind: 'schedule_follow_up' }>, 'due'> & { readonly due: string })

/** A decision as results, exports and receipts show it: times are RFC 3339, UTC. */
export interface ResultDecision {
  readonly at: string
  readonly inputs: readonly string[]
  readonly stage: Stage
  readonly control?: true
  readonly commands: readonly ResultCommand[]
  readonly reason: Reason
  readonly due?: string
  readonly confidence?: number
  readonly evidence: readonly Evidence[]
}

export interface ResultRow {
  readonly id: string
  readonly customer: string
  readonly channel: string
  readonly language: string
  readonly intent?: string
  readonly created: string
  readonly rung: Rung
  /** A message of ours makes the ticket billable, which it was not. */
  readonly billable: boolean
  /** Absent where the result had no room for it: see `conversations`. */
  readonly conversation?: Conversation
  readonly decisions: readonly ResultDecision[]
  /** One entry per judged action; `decision` is the index into `decisions`. */
  readonly judged: readonly {
    readonly kind: Judged['kind']
    readonly verdict: Verdict
    readonly why: VerdictWhy
    readonly decision: number
  }[]
}

/** One ticket shown in full as an example of a section, right or wrong. */
export interface ResultExample {
  readonly section: 'thanks' | 'follow_ups' | 'routing' | 'answers' | 'closes'
  readonly verdict: Verdict
  readonly why: VerdictWhy
  readonly ticket: string
  readonly intent?: string
  readonly language: string
  readonly channel: string
  /** The conversation around the decision; `text` is what the person wrote, cut at 600 characters. */
  readonly messages: readonly {
    readonly from: string
    readonly at: string
    readonly text: string
    readonly after: boolean
  }[]
  readonly decision: ResultDecision
}

/**
 * The outcome of one simulation: the contract between the engine and everything that shows it. `report.html` and
 * `decisions.csv` are pure functions of this. Timings live elsewhere, so that a re-run gives the same bytes.
 */
export interface SimulationResult {
  readonly schema: 1
  readonly meta: {
    readonly account: string
    readonly seed: number
    readonly cutoff: string
    /** The reported window: from the cut-off to the data's end. */
    readonly window: { readonly from: string; readonly to: string }
    readonly policyHash: string
    /** The policy's own, IANA name: reports show times in it. UTC where absent. */
    readonly timezone?: string
    readonly policySuggested: boolean
    readonly dataHash: string
    readonly codeFingerprint: string
    readonly modelId: string
    readonly embeddings: string | null
    readonly repeatable: boolean
    readonly finished: boolean
  }
  readonly data: {
    readonly tickets: number
    readonly learned: number
    readonly replayed: number
    readonly skipped: readonly { readonly reason: string; readonly count: number }[]
    /** What this kind of export cannot tell, in plain words. */
    readonly limits: readonly string[]
    /** Rules of the policy that need a fact without a date in this history. */
    readonly notSimulable: readonly { readonly rule: string; readonly field: string; readonly tickets: number }[]
    /** Parts of the policy that a replay does not exercise, in plain words. */
    readonly notTested: readonly string[]
    readonly asOfCheck: AsOfCheck
  }
  readonly forecast: Forecast
  readonly nextMonth: Outlook['nextMonth']
  readonly trackRecord: Outlook['trackRecord']
  /** What follow-ups and closed thank-yous would have been worth; null where the policy was not handed in. */
  readonly followUpSimulation: FollowUpSimulation | null
  readonly thanksSimulation: ThanksSimulation | null
  /** Requests that people answered and nothing of ours stood for, and macros that nobody should use. */
  readonly gaps: GapFigures
  /** Whether a language model said the same when it was asked again; null where it was not. */
  readonly repeatability: Repeatability | null
  /** The same of answers in its words; absent where none was asked for again. */
  readonly draftRepeatability?: DraftFlicker & { readonly runs: number }
  /** What became of attacks on copies of the team's tickets; null where none was made. */
  readonly robustness: Robustness | null
  /** How often each rule of the policy fitted, and which got into each other's way; null where the policy was not handed in. */
  readonly conflicts: ConflictFigures | null
  readonly baselines: {
    readonly doNothing: LadderFigures
    readonly nativeRules: LadderFigures
    /** Other policies on the same tickets, in the order in which they were named; absent where none was. */
    readonly compared?: readonly ComparedPolicy[]
  }
  readonly examples: readonly ResultExample[]
  /** Every answer of ours beside the team's, for people to judge. */
  readonly drafts: readonly DraftCase[]
  readonly conversations: ConversationsKept
  /** Ascending by creation time, then id. */
  readonly rows: readonly ResultRow[]
}
