import { addBusinessTime } from './business-hours.ts'
import type { Command } from './command.ts'
import { effectsOf } from './rule-effects.ts'
import {
  isFromAgent,
  isFromCustomer,
  newestMessage,
  type Outcome,
  outcome,
  readingEvidence,
  type Situation,
} from './situation.ts'
import type { Instant } from './time.ts'

/** Arms the watch over what we owe, or undefined where the policy does not watch. */
export function watchOurSilence(situation: Situation): Outcome | undefined {
  const command = watchCommand(situation)
  return command && outcome('we_owe_scheduled', [command], readingEvidence(situation))
}

export function watchCommand(situation: Situation): Command | undefined {
  const due = watchDue(situation)
  return due === undefined ? undefined : { kind: 'schedule_follow_up', rule: 'we_owe', n: 1, due }
}

/** A promised date counts from itself, anything else from the message that left us owing; both in business hours. */
function watchDue(situation: Situation): Instant | undefined {
  const { policy, turn, context } = situation
  if (policy.weOwe === undefined) return undefined
  const promised = context.reading?.owed.due
  const wroteAt = newestMessage(situation, message => isFromCustomer(message) || isFromAgent(message))?.at ?? turn.at
  const due =
    promised !== undefined
      ? addBusinessTime(policy.hours, promised, policy.weOwe.afterPromise)
      : addBusinessTime(policy.hours, wroteAt, policy.weOwe.otherwise)
  return Math.max(due, turn.at)
}

/** Our own time is up: note, priority, assignment; never a message to the customer. */
export function decideOurSilence(situation: Situation): Outcome {
  const { context, state, policy } = situation
  const { view, reading } = context
  const evidence = readingEvidence(situation)
  if (view.status === 'closed') return outcome('already_closed', [], evidence)
  const last = newestMessage(situation, message => isFromCustomer(message) || isFromAgent(message))
  const stillOurs =
    last?.id === state.armed?.anchorId && reading?.owed.who !== 'nothing' && reading?.owed.who !== 'customer'
  if (policy.weOwe === undefined || !stillOurs) return outcome('follow_up_no_longer_fits', [], evidence)
  const commands = effectsOf(policy.weOwe.then, 'We owe the next step here and its time has passed.', view)
  return outcome('we_owe_overdue', commands.length > 0 ? commands : [overdueNote], evidence)
}

const overdueNote: Command = { kind: 'note', text: 'We owe the next step here and its time has passed.' }
