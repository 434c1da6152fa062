import type { Change, ChangeKind } from '../forecast/compare/changed-tickets.ts'
import type { ComparedFigure } from '../forecast/compare/compare-headlines.ts'
import type { ChangeLine } from '../forecast/compare/explain-change.ts'
import type { ComparedPolicy } from './compared-policy.ts'
import type { ResultDecision, ResultExample, ResultRow, SimulationResult } from './result.ts'

/** A ticket on which the two policies part. */
export interface ChangedTicket extends Change<ResultDecision> {
  readonly id: string
  readonly customer: string
  readonly channel: string
  readonly language: string
  readonly intent?: string
  readonly created: string
  /** How each action was judged, under the first and under the second. */
  readonly judgedA: ResultRow['judged']
  readonly judgedB: ResultRow['judged']
  /** What was said, where the result had room for it and the change is among the gravest. */
  readonly messages?: ResultExample['messages']
}

/**
 * Two policies on the same tickets. `comparison.html` is a pure function of this; the same results give the same bytes.
 */
export interface Comparison {
  readonly schema: 1
  readonly meta: Pick<SimulationResult['meta'], 'account' | 'seed' | 'cutoff' | 'window' | 'dataHash' | 'modelId'>
  readonly a: ComparedPolicy
  readonly b: ComparedPolicy
  /** False where the engine itself changed between the two results, so that not all differences are the policies'. */
  readonly sameCode: boolean
  /** How the policies differ; null where they are not at hand. */
  readonly lines: readonly ChangeLine[] | null
  readonly tickets: number
  readonly customers: number
  readonly headlines: readonly ComparedFigure[]
  readonly changes: Readonly<Record<ChangeKind, number>>
  /** Gravest first, then by creation. */
  readonly changed: readonly ChangedTicket[]
}
