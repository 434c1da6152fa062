import type { StageForCustomer } from '../../core/stage.ts'
import type { ReplayedDecision } from '../replayed.ts'

/** The decision in another stage: all that hangs on a stage is whether it is off. */
export function restage(decision: ReplayedDecision, staged: StageForCustomer): ReplayedDecision {
  if (staged.stage === decision.stage && staged.control === decision.control) return decision
  // In the decider's order, so that the same decision is the same bytes.
  const { at, inputs, stage: _stage, control: _control, ...rest } = decision
  return { at, inputs, ...staged, ...rest }
}
