import { isAutomatedSender } from './automated.ts'
import type { Command } from './command.ts'
import { hasStep, pickRule } from './follow-up-rules.ts'
import { isHeld } from './human-touch.ts'
import { permittedChannel } from './message-permission.ts'
import { watchOurSilence } from './our-silence.ts'
import { isFromAgent, newestMessage, type Outcome, outcome, readingEvidence, type Situation } from './situation.ts'

/** A person wrote to the customer: what was planned before is off, and what their message leaves open is planned anew. */
export function decideAgentMessage(situation: Situation): Outcome {
  const { armed } = situation.state
  const planned = planAfterAgent(situation)
  if (armed === undefined) return planned
  const commands: readonly Command[] = [{ kind: 'cancel_follow_up', why: 'agent_replied' }, ...planned.commands]
  // Where nothing takes its place, the end of a follow-up is the news; the end of our own watch is not.
  const isOver = planned.commands.length === 0 && armed.kind !== 'we_owe'
  return { ...planned, commands, reason: isOver ? 'follow_up_cancelled' : planned.reason }
}

function planAfterAgent(situation: Situation): Outcome {
  const { context, turn } = situation
  const { reading, view } = context
  const evidence = readingEvidence(situation)
  if (reading === null) return outcome('agent_replied')
  if (view.status === 'closed') return outcome('follow_up_off_ticket_closed', [], evidence)
  if (reading.goodbye) return outcome('customer_done', [], evidence)
  switch (reading.owed.who) {
    case 'nothing':
      return outcome('agent_replied', [], evidence)
    case 'third_party':
      return outcome('waiting_for_third_party', [], evidence)
    case 'us':
      return watchOurSilence(situation) ?? outcome('agent_replied', [], evidence)
    case 'customer':
      if (isHeld(view, turn.at)) return outcome('agent_holds', [], evidence)
      return planFollowUp(situation)
  }
}

/** Plans the first nudge about the agent's newest message, counted from that message. */
function planFollowUp(situation: Situation): Outcome {
  const { turn } = situation
  const evidence = readingEvidence(situation)
  const from = newestMessage(situation, isFromAgent)?.at ?? turn.at
  if (isAutomatedSender(situation)) return outcome('automated_sender', [], evidence)
  const picked = pickRule(situation, 1, from)
  if (picked.kind === 'none') return outcome('waiting_for_customer', [], evidence)
  const about = { kind: 'rule', id: picked.rule.name } as const
  if (picked.kind === 'unknown') return outcome('field_unknown', [], [{ ...about, quote: picked.fields.join(', ') }])
  if (!hasStep(picked.rule, 1)) return outcome('waiting_for_customer', [], [about])
  const { due } = picked
  const permission = picked.rule.after.length > 0 ? permittedChannel(situation, due) : undefined
  if (permission !== undefined && 'refused' in permission) return outcome(permission.refused, [], [about, ...evidence])
  const ending = picked.rule.after.length === 0 ? picked.rule.then?.do : undefined
  const command: Command = {
    kind: 'schedule_follow_up',
    rule: picked.rule.name,
    n: 1,
    due,
    ...(ending !== undefined && { ending }),
  }
  return outcome('follow_up_scheduled', [command], [about, ...evidence])
}
