import { isAutomatedSender } from './automated.ts'
import { whyNoClose } from './closing.ts'
import type { Command } from './command.ts'
import { dueOf, hasStep, pickRule } from './follow-up-rules.ts'
import { isCovered, spokenFor } from './gather.ts'
import { isAgentReopened, isHeld, isLaterTouch, recentLook, recentWork } from './human-touch.ts'
import { isOverCap, permittedChannel } from './message-permission.ts'
import { noteWords } from './note-words.ts'
import { decideOurSilence, watchOurSilence } from './our-silence.ts'
import type { FollowUpRule } from './policy.ts'
import { isQuiet, nextPermitted } from './quiet-hours.ts'
import type { Reason } from './reasons.ts'
import { wroteElsewhere } from './same-matter.ts'
import {
  isFromAgent,
  isFromCustomer,
  newestMessage,
  type Outcome,
  outcome,
  readingEvidence,
  type Situation,
} from './situation.ts'
import type { ArmedTimer } from './state.ts'
import type { Instant } from './time.ts'

/**
 * Nothing happened but a new policy: what is armed is judged again under it and moved, taken or let go. Nudges already sent
 * still count, since the step that comes next stays the same.
 */
export function decideAgain(situation: Situation): Outcome {
  const { armed } = situation.state
  if (armed === undefined) return outcome('not_for_us')
  if (armed.kind === 'we_owe') return watchOurSilence(situation) ?? letGo(outcome('no_rule'))
  const off = whyNotNow(situation, armed)
  const evidence: Outcome['evidence'] = [{ kind: 'rule', id: armed.rule }]
  // A nudge that was withheld cannot be seen; its successor still keeps its distance from the moment it was planned at.
  return letGo(off === undefined ? followUp(situation, armed, armed.since) : outcome(off, [], evidence))
}

/** A timer that did not ring has to be cancelled where no step takes its place. */
function letGo(result: Outcome): Outcome {
  if (result.commands.some(command => command.kind === 'schedule_follow_up')) return result
  return { ...result, commands: [{ kind: 'cancel_follow_up', why: result.reason }, ...result.commands] }
}

/** A timer rang. Nothing was stored but its name: the ticket is read and judged again as it stands now. */
export function decideTimer(situation: Situation): Outcome {
  const { state, turn } = situation
  const { armed } = state
  const rang = turn.inputs.find(input => input.kind === 'timer')
  if (armed === undefined || rang?.id !== `timer:${armed.rule}`) return outcome('stale')
  if (armed.kind === 'we_owe') return decideOurSilence(situation)
  const off = whyNotNow(situation, armed)
  if (off !== undefined) return outcome(off, [], [{ kind: 'rule', id: armed.rule }, ...readingEvidence(situation)])
  return followUp(situation, armed)
}

/** Why the conversation no longer wants this follow-up. */
function whyNotNow(situation: Situation, armed: ArmedTimer): Reason | undefined {
  const { context, turn } = situation
  const { view, reading } = context
  if (view.status === 'closed') return 'follow_up_off_ticket_closed'
  const last = newestMessage(situation, message => isFromCustomer(message) || isFromAgent(message))
  if (last === undefined || isAutomatedSender(situation)) return 'automated_sender'
  // A machine's mail after the anchor (out of office) does not count as the customer's answer.
  const answeredByMachine = situation.state.automatedInARow > 0 && isFromCustomer(last)
  if (last.id !== armed.anchorId && !answeredByMachine) return 'follow_up_no_longer_fits'
  if (reading?.goodbye) return 'customer_done'
  if (reading?.messageId === armed.anchorId && reading.owed.who !== 'customer') return whyNotWaiting(reading.owed.who)
  if (isAgentReopened(view) && (view.statusAt ?? 0) > armed.anchorAt) return 'agent_reopened'
  if (isHeld(view, turn.at)) return 'agent_holds'
  if (armed.kind === 'follow_up' && wroteElsewhere(situation, armed.anchorAt)) return 'customer_wrote_elsewhere'
  const touches = [...view.events, ...view.messages]
  if (recentWork(situation) !== undefined || touches.some(touch => isLaterTouch(touch, armed.anchorAt))) {
    return 'agent_active'
  }
  return undefined
}

function whyNotWaiting(who: 'nothing' | 'us' | 'third_party'): Reason {
  if (who === 'third_party') return 'waiting_for_third_party'
  return who === 'nothing' ? 'customer_done' : 'follow_up_no_longer_fits'
}

/**
 * Chooses the rule again, since policy and facts may have changed while the timer slept, and takes its step. `unseen` is what the
 * delay counts from where the nudge before cannot be seen; without it the step is due now, as where its timer rang.
 */
function followUp(situation: Situation, armed: ArmedTimer, unseen?: Instant): Outcome {
  const { turn } = situation
  const from = armed.n === 1 ? armed.anchorAt : (lastNudgeAt(situation, armed) ?? unseen)
  const picked = pickRule(situation, armed.n, from)
  if (picked.kind === 'none') return outcome('follow_up_no_longer_fits', [], [{ kind: 'rule', id: armed.rule }])
  const evidence = [{ kind: 'rule', id: picked.rule.name } as const, ...readingEvidence(situation)]
  if (picked.kind === 'unknown') {
    return outcome('field_unknown', [], [{ kind: 'rule', id: picked.rule.name, quote: picked.fields.join(', ') }])
  }
  if (!hasStep(picked.rule, armed.n)) return outcome('follow_up_no_longer_fits', [], evidence)
  if (picked.due > turn.at)
    return outcome('follow_up_scheduled', [scheduleAt(picked.rule, armed.n, picked.due)], evidence)
  return armed.n > picked.rule.after.length
    ? endFollowUp(situation, picked.rule, evidence)
    : nudge(situation, armed, picked.rule, evidence)
}

/** Delays after the first count from our own last message; one that cannot be seen (a shadow sent nothing) moves nothing. */
function lastNudgeAt(situation: Situation, armed: ArmedTimer): Instant | undefined {
  return newestMessage(situation, message => message.from === 'bot' && message.public && message.at > armed.anchorAt)
    ?.at
}

function nudge(situation: Situation, armed: ArmedTimer, rule: FollowUpRule, evidence: Outcome['evidence']): Outcome {
  const { turn, policy, context } = situation
  const later = postponed(situation)
  if (later !== undefined) {
    if (isQuiet(policy, context.customer.zones, later)) return outcome('quiet_hours', [], evidence)
    return outcome('follow_up_scheduled', [scheduleAt(rule, armed.n, later)], evidence)
  }
  const permission = permittedChannel(situation, turn.at)
  if ('refused' in permission) return outcome(permission.refused, [], evidence)
  const next = armed.n + 1
  const after: Command[] = hasStep(rule, next) ? [scheduleAt(rule, next, dueOf(situation, rule, next, turn.at))] : []
  // The message that spoke for this ticket was its nudge; what follows it goes on.
  if (isCovered(situation, armed)) return outcome('covered_by_other_ticket', after, evidence)
  if (isOverCap(policy, context.customer.contacts, turn.at)) return outcome('contact_cap', [], evidence)
  const covers = spokenFor(situation)
  const sent: Command = {
    kind: 'follow_up',
    rule: rule.name,
    n: armed.n,
    text: '',
    channel: permission.channel,
    ...(covers.length > 0 && { covers }),
  }
  return outcome('follow_up_sent', [sent, ...after], evidence)
}

/** When to come back: after the quiet hours, or when the person who is looking at the ticket has had their time. */
function postponed(situation: Situation): Instant | undefined {
  const { turn, policy, context } = situation
  const { zones } = context.customer
  const look = recentLook(situation)
  if (look !== undefined) return nextPermitted(policy, zones, look.at + policy.respectAgentFor)
  return isQuiet(policy, zones, turn.at) ? nextPermitted(policy, zones, turn.at) : undefined
}

function endFollowUp(situation: Situation, rule: FollowUpRule, evidence: Outcome['evidence']): Outcome {
  const { then } = rule
  if (then?.do === 'close') {
    const forbidden = whyNoClose(situation)
    return forbidden === undefined
      ? outcome('follow_up_ended', [{ kind: 'close' }], evidence)
      : outcome(forbidden, [], evidence)
  }
  const note: Command = { kind: 'note', text: noteWords(situation.policy).notes.notAnswered }
  const route: Command[] = then?.do === 'assign' && then.assign !== undefined ? [{ kind: 'route', ...then.assign }] : []
  return outcome('follow_up_ended', route.length > 0 ? route : [note], evidence)
}

function scheduleAt(rule: FollowUpRule, n: number, due: number): Command {
  const ending = n > rule.after.length ? rule.then?.do : undefined
  return { kind: 'schedule_follow_up', rule: rule.name, n, due, ...(ending !== undefined && { ending }) }
}
