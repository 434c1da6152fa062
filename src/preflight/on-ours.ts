import { type Command, reachesCustomer } from '../core/command.ts'
import type { MessageView, TicketView } from '../core/ticket-view.ts'
import type { ShopAutomation } from '../helpdesk/automation.ts'
import type { ReplayedDecision } from '../simulation/replayed.ts'
import { type Conflict, ruleCause } from './collect-findings.ts'
import { type Fired, fireRules } from './fire-rules.ts'

/** We act: what the shop's rules do about it. `view` is the ticket just before our commands. */
export function onOurs(automation: ShopAutomation, view: TicketView, decision: ReplayedDecision): Conflict[] {
  const triggers = triggersOf(decision.commands)
  if (triggers.length === 0) return []
  const { after, message } = applyCommands(view, decision)
  const fired = fireRules(automation, triggers, after, message)
  return fired.flatMap(one => conflictsWith(one, view, decision))
}

function triggersOf(commands: readonly Command[]): string[] {
  const triggers = new Set<string>()
  for (const { kind } of commands) {
    if (kind === 'reply' || kind === 'follow_up') triggers.add('ticket-message-created')
    if (kind === 'route') triggers.add('ticket-assigned')
    if (['close', 'reopen', 'tag', 'untag', 'route', 'priority', 'field'].includes(kind)) triggers.add('ticket-updated')
  }
  return [...triggers]
}

/** The ticket as the helpdesk's rules see it once our commands are carried out. */
function applyCommands(view: TicketView, decision: ReplayedDecision): { after: TicketView; message?: MessageView } {
  let { status, assignee, priority } = view
  const tags = new Set(view.tags)
  let message: MessageView | undefined
  for (const command of decision.commands) {
    if (command.kind === 'close') status = 'closed'
    if (command.kind === 'reopen') status = 'open'
    if (command.kind === 'tag') tags.add(command.name)
    if (command.kind === 'untag') tags.delete(command.name)
    if (command.kind === 'priority') priority = command.value
    if (command.kind === 'route') {
      assignee = {
        ...(command.team !== undefined && { team: command.team }),
        ...(command.user !== undefined && { user: command.user }),
      }
    }
    if (reachesCustomer(command)) {
      const { text, channel } = command as Extract<Command, { kind: 'reply' | 'follow_up' }>
      message = { id: 'ours', at: decision.at, from: 'bot', channel, public: true, text, attachments: 0 }
    }
  }
  const after: TicketView = {
    ...view,
    status,
    tags: [...tags],
    ...(assignee !== undefined && { assignee }),
    ...(priority !== undefined && { priority }),
    messages: message === undefined ? view.messages : [...view.messages, message],
  }
  return message === undefined ? { after } : { after, message }
}

function conflictsWith(fired: Fired, view: TicketView, decision: ReplayedDecision): Conflict[] {
  const { commands } = decision
  const { name } = fired.rule
  const base = { ticketId: view.id, at: decision.at, cause: ruleCause(fired.rule), certain: fired.certain }
  const grave = fired.certain ? 'stop' : 'look'
  const found: Conflict[] = []
  for (const effect of fired.effects) {
    if (effect.kind === 'status' && effect.to === 'open' && commands.some(command => command.kind === 'close')) {
      found.push({
        ...base,
        kind: 'reopen_ping_pong',
        severity: grave,
        what: `The rule “${name}” reopens what we close; we would close it again until the cap on reopens.`,
        advice: 'Let the rule skip tickets that carry our tag, or that a customer’s thanks closed.',
      })
    }
    if (effect.kind === 'message') {
      found.push({
        ...base,
        kind: 'double_message',
        severity: grave,
        what: `The rule “${name}” writes to the customer because of what we did to the ticket.`,
        advice: 'Let the rule skip changes and messages of ours (our user, our tag).',
      })
    }
    if (effect.kind === 'untag' && commands.some(command => command.kind === 'tag' && command.name === effect.name)) {
      found.push(tagLoop(base, name, effect.name, grave))
    }
    if (effect.kind === 'tag' && commands.some(command => command.kind === 'untag' && command.name === effect.name)) {
      found.push(tagLoop(base, name, effect.name, grave))
    }
    const ours = commands.find(command => command.kind === 'route')?.team
    if (effect.kind === 'team' && ours !== undefined && effect.to !== ours) {
      found.push({
        ...base,
        kind: 'assignment_fight',
        severity: grave,
        what: `The rule “${name}” assigns ${effect.to ?? 'another team'} as soon as we have assigned ${ours}.`,
        advice: 'Keep one of the two.',
      })
    }
    const waits = commands.some(command => command.kind === 'schedule_follow_up' || command.kind === 'follow_up')
    if (effect.kind === 'status' && effect.to === 'closed' && waits) {
      found.push({
        ...base,
        kind: 'closed_under_us',
        severity: 'look',
        what: `The rule “${name}” closes tickets on which our follow-up is waiting.`,
        advice: 'Exclude tickets with a follow-up of ours from the rule.',
      })
    }
  }
  return found
}

function tagLoop(
  base: Pick<Conflict, 'ticketId' | 'at' | 'cause' | 'certain'>,
  rule: string,
  tag: string,
  severity: 'stop' | 'look',
): Conflict {
  return {
    ...base,
    kind: 'tag_loop',
    severity,
    what: `The rule “${rule}” undoes our change of the tag “${tag}”.`,
    advice: 'Choose another tag in the policy, or leave the tag out of the rule.',
  }
}
