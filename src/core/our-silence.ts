import { addBusinessTime } from './business-hours.ts'
import type { Command } from './command.ts'
import { waitingCall } from './missed-call.ts'
import { noteWords } from './note-words.ts'
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
import { isCustomersMessage } from './turn.ts'

/** Arms the watch over what we owe, or undefined where the policy does not watch. */
export function watchOurSilence(situation: Situation): Outcome | undefined {
  const command = watchCommand(situation)
  return command && outcome('we_owe_scheduled', [command], readingEvidence(situation))
}

export function watchCommand(situation: Situation): Command | undefined {
  const watch = watchDue(situation)
  return watch && { kind: 'schedule_follow_up', rule: 'we_owe', n: 1, ...watch }
}

interface Watch {
  readonly due: Instant
  readonly promised?: true
}

/** A promised date counts from itself, anything else from the message that left us owing; both in business hours. */
function watchDue(situation: Situation): Watch | undefined {
  const { policy, turn, context } = situation
  if (policy.weOwe === undefined) return undefined
  const promised = context.reading?.owed.due
  const wroteAt = newestMessage(situation, message => isFromCustomer(message) || isFromAgent(message))?.at ?? turn.at
  const fresh: Watch =
    promised !== undefined
      ? { due: addBusinessTime(policy.hours, promised, policy.weOwe.afterPromise), promised: true }
      : { due: addBusinessTime(policy.hours, wroteAt, policy.weOwe.otherwise) }
  const kept = keptWatch(situation, fresh)
  return { ...kept, due: Math.max(kept.due, turn.at) }
}

/**
 * A customer who asks again is still waiting since they first asked: their words do not set our clock back, nor take a
 * promise away. A person's answer does both.
 */
function keptWatch({ state, turn }: Situation, fresh: Watch): Watch {
  const { armed } = state
  const answered = turn.inputs.some(input => input.kind === 'message' && input.public && input.from === 'agent')
  const asked = turn.inputs.some(isCustomersMessage)
  if (armed?.kind !== 'we_owe' || answered || !asked) return fresh
  if (armed.promised && !fresh.promised) return { due: armed.due, promised: true }
  return armed.due < fresh.due && !fresh.promised ? { due: armed.due } : fresh
}

/** Our own time is up: note, priority, assignment; never a message to the customer. */
export function decideOurSilence(situation: Situation): Outcome {
  const { context, state, policy } = situation
  const { view, reading } = context
  const evidence = readingEvidence(situation)
  if (view.status === 'closed') return outcome('already_closed', [], evidence)
  const last = newestMessage(situation, message => isFromCustomer(message) || isFromAgent(message))
  const isUnanswered =
    last?.id === state.armed?.anchorId && reading?.owed.who !== 'nothing' && reading?.owed.who !== 'customer'
  const stillOurs = isUnanswered || waitingCall(view) !== undefined
  if (policy.weOwe === undefined || !stillOurs) return outcome('follow_up_no_longer_fits', [], evidence)
  const { notes } = noteWords(policy)
  const [reason, text] = state.armed?.promised
    ? (['promise_missed', notes.promiseMissed] as const)
    : (['we_owe_overdue', notes.overdue] as const)
  const commands = effectsOf(policy.weOwe.then, text, situation)
  return outcome(reason, commands.length > 0 ? commands : [{ kind: 'note', text }], evidence)
}
