import type { Stage } from './decision.ts'
import type { Policy, StageChoice } from './policy.ts'
import { stableFraction } from './stable-hash.ts'

export interface StageForCustomer {
  readonly stage: Stage
  /** The canary left this customer in the control group. */
  readonly control?: true
}

/** The stage that applies: the intent's, else the channel's, else the default. A canary acts on a stable share of customers. */
export function pickStage(
  policy: Policy,
  intent: string | undefined,
  channel: string,
  customerId: string,
): StageForCustomer {
  const choice: StageChoice =
    own(policy.stage.intents, intent) ??
    own(policy.stage.channels, channel) ??
    own(policy.stage.channels, channel.split('.')[0]) ??
    policy.stage.default
  if (choice.stage !== 'canary') return { stage: choice.stage }
  const chosen = stableFraction(policy.account, customerId) < (choice.share ?? 0)
  return chosen ? { stage: 'canary' } : { stage: 'canary', control: true }
}

function own<T>(record: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  // Channel and intent names come from outside; `constructor` must not find one.
  return key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}
