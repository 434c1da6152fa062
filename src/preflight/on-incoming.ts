import { reachesCustomer } from '../core/command.ts'
import type { MessageView, TicketView } from '../core/ticket-view.ts'
import type { ShopAutomation } from '../helpdesk/automation.ts'
import type { ReplayedDecision } from '../simulation/replayed.ts'
import { type Conflict, ruleCause } from './collect-findings.ts'
import { type Fired, fireRules } from './fire-rules.ts'

/**
 * A customer writes: what the shop's rules do to that message beside what we decide about it. `view` is the ticket at the
 * moment of the message.
 */
export function onIncoming(
  automation: ShopAutomation,
  view: TicketView,
  message: MessageView,
  decision: ReplayedDecision,
): Conflict[] {
  const isFirst = view.messages.find(one => one.public)?.id === message.id
  const triggers = ['ticket-message-created', isFirst ? 'ticket-created' : 'ticket-updated']
  const fired = fireRules(automation, triggers, view, message)
  return fired.flatMap(one => conflictsWith(one, view, decision))
}

function conflictsWith(fired: Fired, view: TicketView, decision: ReplayedDecision): Conflict[] {
  const base = {
    ticketId: view.id,
    at: view.at,
    cause: ruleCause(fired.rule),
    certain: fired.certain,
  }
  const found: Conflict[] = []
  const { name } = fired.rule
  const sends = fired.effects.some(effect => effect.kind === 'message')
  const closes = decision.commands.some(command => command.kind === 'close')
  if (sends && decision.commands.some(reachesCustomer)) {
    found.push({
      ...base,
      kind: 'double_message',
      severity: fired.certain ? 'stop' : 'look',
      what: `The rule “${name}” answers a message that we answer too: the customer gets both.`,
      advice: `Let the rule skip what we answer (a tag of ours in its condition), or set these intents to draft.`,
    })
  } else if (sends && closes) {
    found.push({
      ...base,
      kind: 'double_message',
      severity: 'look',
      what: `The rule “${name}” answers messages that we close without a word, such as bare thanks.`,
      advice: `Decide who has the last word: exclude thank-yous from the rule, or switch closing off for this channel.`,
    })
  }
  if (fired.effects.some(effect => effect.kind === 'status' && effect.to === 'closed') && hasStepsLeft(decision)) {
    found.push({
      ...base,
      kind: 'closed_under_us',
      severity: 'look',
      what: `The rule “${name}” closes tickets that we route, answer or wait on.`,
      advice: 'Exclude these tickets from the rule, or leave this intent to it.',
    })
  }
  const ours = decision.commands.find(command => command.kind === 'route')?.team
  const theirs = fired.effects.find(effect => effect.kind === 'team')
  if (ours !== undefined && theirs?.kind === 'team' && theirs.to !== ours) {
    found.push({
      ...base,
      kind: 'assignment_fight',
      severity: 'look',
      what: `The rule “${name}” assigns ${theirs.to ?? 'another team'} where we assign ${ours}; the later one wins.`,
      advice: 'Keep one of the two: the rule’s condition narrower, or the intent’s action at "leave".',
    })
  }
  return found
}

function hasStepsLeft(decision: ReplayedDecision): boolean {
  return decision.commands.some(
    command => command.kind === 'route' || command.kind === 'reply' || command.kind === 'schedule_follow_up',
  )
}
