import { decideAutomated } from './automated.ts'
import { whyNoClose } from './closing.ts'
import { type Command, hasEffect, reachesCustomer } from './command.ts'
import { recentTouch } from './human-touch.ts'
import { decideIntent } from './intent-action.ts'
import { OPTED_OUT_TAG, saysStart, saysStop } from './opt-out.ts'
import { watchCommand } from './our-silence.ts'
import type { Rule } from './policy.ts'
import { type FiredRules, fireRules, isSameCommand } from './policy-rules.ts'
import type { HandOverTopic, Reading } from './reading.ts'
import { findReopening, type Reopening } from './reopen-window.ts'
import { isFromCustomer, type Outcome, outcome, readingEvidence, type Situation, turnMessages } from './situation.ts'
import { decideNothingOwed } from './thanks.ts'

/** A customer wrote. What was planned is off, and what the message leaves us owing is watched. */
export function decideCustomerMessage(situation: Situation): Outcome {
  const { reading } = situation.context
  // A machine answered: the customer has not, so the wait for the customer goes on as it was.
  if (reading !== null && isMachines(reading)) return decideAutomated(situation)
  return keepTimers(situation, handOver(situation) ?? optOut(situation) ?? optIn(situation) ?? answer(situation))
}

/** Forms, marketplaces and group inboxes pass people's words on: what comes through them and asks for something is a person's. */
function isMachines({ automated, owed }: Reading): boolean {
  if (automated === null) return false
  const passesOn = automated.kind === 'list' || automated.kind === 'notification'
  return !(passesOn && owed.who === 'us')
}

/** Set again even where it stands: the decision has to show that the words were heard. */
const OPTED_OUT: Command = { kind: 'tag', name: OPTED_OUT_TAG }

function handOver(situation: Situation): Outcome | undefined {
  const { context, policy } = situation
  const topic = context.reading?.topics.find((each: HandOverTopic) => policy.handOver.includes(each))
  if (topic === undefined) return undefined
  const route: readonly Command[] = policy.handOverTo === undefined ? [] : [{ kind: 'route', ...policy.handOverTo }]
  const optedOut = saysStop(situation) ? [OPTED_OUT] : []
  const evidence = [...readingEvidence(situation), { kind: 'policy', id: `hand_over.${topic}` } as const]
  return outcome(
    'handed_over',
    [...optedOut, ...openAgain(situation), ...route, { kind: 'hand_over', topic }],
    evidence,
  )
}

function optOut(situation: Situation): Outcome | undefined {
  const { context } = situation
  if (!saysStop(situation)) return undefined
  const mayClose = context.reading?.owed.who === 'nothing' && whyNoClose(situation) === undefined
  const close: readonly Command[] = mayClose ? [{ kind: 'close' }] : []
  return outcome('opted_out', [OPTED_OUT, ...close], readingEvidence(situation))
}

/** START asks for nothing else; words beside it are read as ever, since the consent is noted in any case. */
function optIn(situation: Situation): Outcome | undefined {
  const { context } = situation
  if (!saysStart(situation) || context.reading?.owed.who === 'us') return undefined
  const commands: Command[] = context.view.tags.includes(OPTED_OUT_TAG) ? [{ kind: 'untag', name: OPTED_OUT_TAG }] : []
  if (context.reading?.owed.who === 'nothing' && whyNoClose(situation) === undefined) commands.push({ kind: 'close' })
  return outcome('opted_in', commands, readingEvidence(situation))
}

function answer(situation: Situation): Outcome {
  const rules = fireRules(situation, occasionsOf(situation))
  const reopening = findReopening(situation)
  if (rules.commands.some(command => command.kind === 'close')) {
    return withRules(outcome('rule_fired'), rules, reopening?.marks ?? [])
  }
  const touch = recentTouch(situation)
  if (touch !== undefined) {
    const evidence = [{ kind: 'type' in touch ? 'event' : 'message', id: touch.id } as const]
    // Nobody at work on a ticket looks for new words on a closed one; where our close crossed them, it is opened again.
    const crossed = situation.context.view.statusBy === 'bot' ? openAgain(situation) : []
    const extra = [...(reopening?.marks ?? []), ...crossed]
    return withRules(outcome('agent_active', [], evidence), rules, extra, reopening)
  }
  const nothing = decideNothingOwed(situation)
  const main = nothing ?? request(situation)
  const work = reopenedWork(situation, main, nothing, reopening)
  return withRules(main, rules, [...(reopening?.marks ?? []), ...work], reopening)
}

function request(situation: Situation): Outcome {
  const { reading } = situation.context
  if (reading === null || reading.empty) return outcome('empty_message', [], readingEvidence(situation))
  const main = decideIntent(situation)
  const isThanksToo = reading.thanks.label === 'thanks_plus_request' && !main.commands.some(hasEffect)
  return isThanksToo ? { ...main, reason: 'thanks_with_request' } : main
}

/**
 * A real question on a closed ticket: opened where the helpdesk has not, assigned, and greeted once unless answered. Thanks
 * get none of it; those we are not sure about get a person's eyes, but no greeting.
 */
function reopenedWork(
  situation: Situation,
  main: Outcome,
  nothing: Outcome | undefined,
  reopening: Reopening | undefined,
): Command[] {
  if (nothing !== undefined && nothing.reason !== 'thanks_not_safe' && nothing.reason !== 'low_confidence') return []
  const commands: Command[] = [...openAgain(situation)]
  if (reopening?.route !== undefined) commands.push(reopening.route)
  const isAnswered = main.commands.some(reachesCustomer)
  if (reopening?.autoReply !== undefined && nothing === undefined && !isAnswered) commands.push(reopening.autoReply)
  return commands
}

/** Not every helpdesk opens a ticket for new words, and none does where they crossed a close. */
function openAgain({ context }: Situation): readonly Command[] {
  return context.view.status === 'closed' ? [{ kind: 'reopen' }] : []
}

function occasionsOf(situation: Situation): Rule['on'][] {
  const { context } = situation
  const first = context.view.messages.find(message => message.public)
  const occasions: Rule['on'][] = ['message']
  if (first !== undefined && turnMessages(situation).some(message => message.id === first.id)) occasions.push('created')
  if (context.view.statusWas === 'closed') occasions.push('reopened')
  return occasions
}

const ASKS_NOTHING: ReadonlySet<Outcome['reason']> = new Set([
  'thanks_nothing_owed',
  'thanks_for_earlier_ticket',
  'nothing_owed',
])

/** Joins the rules' commands with the rest; where both name a team, the policy's deterministic rule wins. */
function withRules(main: Outcome, rules: FiredRules, extra: readonly Command[], reopening?: Reopening): Outcome {
  // A ticket that is being closed, or proposed for it, needs nobody.
  const closes = ASKS_NOTHING.has(main.reason) || main.commands.some(command => command.kind === 'close')
  const commands = rules.commands.filter(command => !(closes && command.kind === 'route'))
  for (const command of [...extra, ...main.commands]) {
    if (!commands.some(known => isSameCommand(known, command))) commands.push(command)
  }
  const fired = [...rules.fired, ...(reopening?.fired ?? [])]
  // Inside the window its team goes before the intent's: the customer goes on talking to those they talked to.
  const isTaken = extra.some(command => command.kind === 'route')
  const acted = main.commands.some(command => hasEffect(command) && !(isTaken && command.kind === 'route'))
  const reason = acted ? main.reason : reasonWithout(main, rules, extra, reopening)
  const evidence = [...main.evidence, ...rules.evidence, ...rules.unknown, ...(reopening?.evidence ?? [])]
  return { ...main, commands, reason, evidence, fired }
}

/** Where the message itself led to nothing, what did happen gives the reason. */
function reasonWithout(
  main: Outcome,
  rules: FiredRules,
  extra: readonly Command[],
  reopening: Reopening | undefined,
): Outcome['reason'] {
  if (extra.length > 0 && reopening !== undefined) {
    return reopening.kind === 'inside' ? 'reopened_in_window' : 'after_reopen_window'
  }
  return rules.commands.length > 0 ? 'rule_fired' : main.reason
}

/** Every word of the customer ends what was planned; where we owe the next step afterwards, that is watched. */
function keepTimers(situation: Situation, main: Outcome): Outcome {
  const { state, context } = situation
  const cancel: readonly Command[] =
    state.armed === undefined ? [] : [{ kind: 'cancel_follow_up', why: 'customer_replied' }]
  // A short automatic reply settles nothing.
  const settled = main.commands.some(
    command => command.kind === 'close' || (command.kind === 'reply' && command.purpose === 'answer'),
  )
  // A photo without words, as we asked for one, is a reader's blank and the team's next step.
  const owed = isFilesOnly(situation) ? 'us' : (context.reading?.owed.who ?? 'us')
  const watch = settled || owed !== 'us' || main.reason === 'opted_out' ? undefined : watchCommand(situation)
  return { ...main, commands: [...cancel, ...main.commands, ...(watch === undefined ? [] : [watch])] }
}

function isFilesOnly(situation: Situation): boolean {
  const hasFiles = turnMessages(situation).some(message => isFromCustomer(message) && message.attachments > 0)
  return hasFiles && situation.context.reading?.empty === true
}
