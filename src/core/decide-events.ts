import { decideCall } from './decide-call.ts'
import { isLaterTouch } from './human-touch.ts'
import { fireRules } from './policy-rules.ts'
import type { Reason } from './reasons.ts'
import { type Outcome, outcome, type Situation, turnEvents, turnMessages } from './situation.ts'

/** Notes, machines' messages and events: mostly nothing to do but to let go of what was planned. */
export function decideEvents(situation: Situation): Outcome {
  const off = whyPlansEnd(situation)
  const fired = turnEvents(situation).some(event => event.type === 'reopened' && event.actor !== 'bot')
    ? fireRules(situation, ['reopened'])
    : { commands: [], fired: [], evidence: [], unknown: [] }
  const call = decideCall(situation)
  const evidence = [...fired.evidence, ...fired.unknown, ...(call?.evidence ?? [])]
  const cancel = off === undefined ? [] : [{ kind: 'cancel_follow_up', why: off } as const]
  if (fired.commands.length > 0) {
    const called = call?.commands.filter(command => !(off !== undefined && command.kind === 'cancel_follow_up')) ?? []
    return { commands: [...cancel, ...called, ...fired.commands], reason: 'rule_fired', evidence, fired: fired.fired }
  }
  if (call !== undefined) return call
  if (off !== undefined) return outcome('follow_up_cancelled', cancel, [...evidence, ...eventEvidence(situation)])
  return outcome(reasonOf(situation), [], eventEvidence(situation))
}

/** Why an armed timer is off after these events; undefined where it stays. */
function whyPlansEnd(situation: Situation): string | undefined {
  const { state, context } = situation
  const { armed } = state
  if (armed === undefined) return undefined
  const events = turnEvents(situation)
  if (context.view.status === 'closed' && events.some(event => event.type === 'closed')) return 'ticket_closed'
  // What we owe stays owed, whoever is assigned or leaves a note.
  if (armed.kind === 'we_owe') return undefined
  const touched = [...events, ...turnMessages(situation)].some(touch => isLaterTouch(touch, armed.anchorAt))
  return touched ? 'agent_touch' : undefined
}

function reasonOf(situation: Situation): Reason {
  const { turn } = situation
  const events = turnEvents(situation)
  if (events.some(event => event.actor === 'agent' && event.type === 'reopened')) return 'agent_reopened'
  if (events.some(event => event.actor === 'agent' && event.type === 'snoozed')) return 'agent_holds'
  const ours = turn.inputs.filter(input => (input.kind === 'event' ? input.actor === 'bot' : isBotMessage(input)))
  return ours.length > 0 && ours.length === turn.inputs.length ? 'own_event' : 'not_for_us'
}

function isBotMessage(input: Situation['turn']['inputs'][number]): boolean {
  return input.kind === 'message' && input.from === 'bot'
}

function eventEvidence({ turn }: Situation): Outcome['evidence'] {
  return turn.inputs.slice(0, 8).map(input => ({ kind: input.kind === 'message' ? 'message' : 'event', id: input.id }))
}
