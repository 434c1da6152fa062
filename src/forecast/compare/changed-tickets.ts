import type { Evidence } from '../../core/reading.ts'
import type { Reason } from '../../core/reasons.ts'
import { isResolved } from '../figures/ladder.ts'
import type { Rung } from '../rung.ts'
import { type ChangeLine, explainChange } from './explain-change.ts'

/** A decision as far as two of them are compared; a written result's has this form. */
export interface ComparedDecision {
  readonly at: string
  readonly stage: string
  readonly reason: Reason
  readonly commands: readonly { readonly kind: string }[]
  readonly evidence: readonly Evidence[]
  readonly confidence?: number
}

/** One side of a ticket. */
export interface ComparedSide<Decision extends ComparedDecision> {
  readonly rung: Rung
  readonly decisions: readonly Decision[]
}

/** What the change means, gravest first. */
export const CHANGE_KINDS = [
  'newly_wrong',
  'no_longer_wrong',
  'no_longer_finished',
  'newly_finished',
  'other_rung',
  'other_action',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export interface Change<Decision extends ComparedDecision> {
  readonly kind: ChangeKind
  readonly a: Rung
  readonly b: Rung
  /** The first decision in which the two part; absent where one of them decides nothing more. */
  readonly decisionA?: Decision
  readonly decisionB?: Decision
  /** What each does to the ticket in all, in order. */
  readonly didA: readonly Decision[]
  readonly didB: readonly Decision[]
  /** Lines of the policy that differ and that this decision hangs on. */
  readonly because: readonly ChangeLine[]
}

/**
 * How two policies differ on a ticket: in what is done to it, or in where it stands in the end. Undefined where they do not;
 * other words, another stage or another plan that leads to the same deeds are no change.
 */
export function changeOf<Decision extends ComparedDecision>(
  a: ComparedSide<Decision>,
  b: ComparedSide<Decision>,
  lines: readonly ChangeLine[],
  intent: string | undefined,
): Change<Decision> | undefined {
  const [didA, didB] = [a, b].map(side => side.decisions.filter(hasDeed)) as [Decision[], Decision[]]
  if (a.rung === b.rung && didA.map(deedKey).join('\n') === didB.map(deedKey).join('\n')) return undefined
  const most = Math.max(a.decisions.length, b.decisions.length)
  let at = 0
  while (at < most && planKey(a.decisions[at]) === planKey(b.decisions[at])) at++
  const [decisionA, decisionB] = [a.decisions[at], b.decisions[at]]
  return {
    kind: changeKind(a.rung, b.rung),
    a: a.rung,
    b: b.rung,
    ...(decisionA !== undefined && { decisionA }),
    ...(decisionB !== undefined && { decisionB }),
    didA,
    didB,
    because: explainChange(decisionA, decisionB, lines, intent),
  }
}

/** What it means that a ticket stands on another rung, or on the same. */
export function changeKind(a: Rung, b: Rung): ChangeKind {
  if (a === b) return 'other_action'
  if (b === 'wrong') return 'newly_wrong'
  if (a === 'wrong') return 'no_longer_wrong'
  const [before, after] = [isResolved({ rung: a }), isResolved({ rung: b })]
  if (before === after) return 'other_rung'
  return before ? 'no_longer_finished' : 'newly_finished'
}

const PLANS: ReadonlySet<string> = new Set(['schedule_follow_up', 'cancel_follow_up'])

function hasDeed({ commands }: ComparedDecision): boolean {
  return commands.some(command => !PLANS.has(command.kind))
}

function deedKey({ at, commands }: ComparedDecision): string {
  return JSON.stringify([at, commands.filter(command => !PLANS.has(command.kind)).map(withoutText)])
}

function planKey(decision: ComparedDecision | undefined): string {
  return decision === undefined
    ? ''
    : JSON.stringify([decision.at, decision.reason, decision.commands.map(withoutText)])
}

function withoutText(command: { readonly kind: string }): Record<string, unknown> {
  const { text: _words, ...rest } = command as { kind: string; text?: unknown }
  return rest
}
