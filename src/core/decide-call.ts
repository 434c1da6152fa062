import type { Command } from './command.ts'
import { tellsOfCall, waitingCall } from './missed-call.ts'
import { watchCommand } from './our-silence.ts'
import { type Outcome, outcome, type Situation, turnEvents, turnMessages } from './situation.ts'

/** A missed call leaves us owing a call back, and calling back settles it; undefined where the turn has neither. */
export function decideCall(situation: Situation): Outcome | undefined {
  const { state, context } = situation
  if (!tellsOfCall(turnEvents(situation), turnMessages(situation)) || context.view.status === 'closed') return undefined
  const { armed } = state
  const waiting = waitingCall(context.view)
  if (waiting === undefined) {
    if (armed?.kind !== 'we_owe') return undefined
    return outcome('follow_up_cancelled', [{ kind: 'cancel_follow_up', why: 'called_back' }])
  }
  if (armed?.kind === 'we_owe') return undefined
  const watch = watchCommand(situation)
  if (watch === undefined) return undefined
  const cancel: Command[] = armed === undefined ? [] : [{ kind: 'cancel_follow_up', why: 'customer_called' }]
  return outcome('we_owe_scheduled', [...cancel, watch], [{ kind: 'event', id: waiting.id }])
}
