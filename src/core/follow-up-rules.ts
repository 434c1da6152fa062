import { addTime } from './business-hours.ts'
import { evaluate } from './conditions.ts'
import type { ConditionField, FollowUpRule } from './policy.ts'
import { nextPermitted, permittedUntil } from './quiet-hours.ts'
import type { Situation } from './situation.ts'
import { stableFraction } from './stable-hash.ts'
import { steadyPart } from './steady-part.ts'
import type { Instant } from './time.ts'

export type PickedRule =
  | { readonly kind: 'rule'; readonly rule: FollowUpRule; readonly due: Instant }
  /** A rule might apply, but a field it needs has no dated origin. */
  | { readonly kind: 'unknown'; readonly rule: FollowUpRule; readonly fields: readonly ConditionField[] }
  | { readonly kind: 'none' }

/**
 * The first rule, in the policy's order, that fits at its own due moment. `n` is the step to plan, `from` the moment its
 * delay is counted from; without it the step is due now. A rule that cannot be decided stops the search: a later one may
 * not take its place.
 */
export function pickRule(situation: Situation, n: number, from: Instant | undefined): PickedRule {
  const { policy, context, turn } = situation
  const reading = steadyPart(context.reading)
  for (const rule of policy.followUps) {
    const due = from === undefined ? turn.at : Math.max(turn.at, dueOf(situation, rule, n, from))
    const verdict = evaluate(rule.when, { view: context.view, reading, at: due })
    if (verdict.truth === true) return { kind: 'rule', rule, due }
    if (verdict.truth === 'unknown') return { kind: 'unknown', rule, fields: verdict.unknown }
  }
  return { kind: 'none' }
}

/** When step `n` of a rule is due: nudges first, then what the rule does after the last of them. */
export function dueOf(situation: Situation, rule: FollowUpRule, n: number, from: Instant): Instant {
  const { policy, context } = situation
  const delay = n <= rule.after.length ? rule.after[n - 1]! : (rule.then?.after ?? 0)
  const due = addTime(policy.hours, rule.clock, from, delay)
  if (n > rule.after.length) return due
  return spread(situation, rule, n, nextPermitted(policy, context.customer.zones, due))
}

/**
 * Nudges that would all leave at opening time are spread by a hash of ticket and rule, so that a replay spreads them alike.
 * Never past the end of the opening, nor into quiet hours.
 */
function spread({ policy, context }: Situation, rule: FollowUpRule, n: number, due: Instant): Instant {
  if (rule.jitter === undefined || rule.jitter === 0) return due
  const room = Math.min(rule.jitter, permittedUntil(policy, context.customer.zones, due) - due - 1)
  return due + Math.max(0, Math.floor(room * stableFraction(context.view.id, rule.name, n)))
}

/** Whether the rule does anything at step `n`. */
export function hasStep(rule: FollowUpRule, n: number): boolean {
  return n <= rule.after.length || (n === rule.after.length + 1 && rule.then !== undefined)
}
