import type { TicketView } from '../core/ticket-view.ts'
import { DAY, MINUTE } from '../core/time.ts'
import type { ShopAutomation } from '../helpdesk/automation.ts'
import type { ReplayedDecision } from '../simulation/replayed.ts'
import { type Conflict, ruleCause } from './collect-findings.ts'
import { fireRules } from './fire-rules.ts'

/** A snooze that ends this near to our nudge would make two messages of one silence. */
const SAME_SILENCE = 2 * DAY

/** We write into a silence: what the helpdesk's own way of doing so, an ended snooze, would add. `view` is the ticket just before. */
export function onWaiting(automation: ShopAutomation, view: TicketView, decision: ReplayedDecision): Conflict[] {
  if (!decision.commands.some(command => command.kind === 'follow_up')) return []
  const ends = view.events.findLast(event => event.type === 'snoozed')?.until
  if (ends === undefined || Math.abs(ends - decision.at) > SAME_SILENCE) return []
  return fireRules(automation, ['ticket-self-unsnoozed'], view).flatMap(fired => {
    if (!fired.effects.some(effect => effect.kind === 'message')) return []
    const conflict: Conflict = {
      ticketId: view.id,
      at: decision.at,
      kind: 'double_follow_up',
      severity: fired.certain ? 'stop' : 'look',
      cause: ruleCause(fired.rule),
      what: `The rule “${fired.rule.name}” writes when a snooze ends, near to our own follow-up.`,
      advice: 'Switch the rule off for tickets that our follow-up rules cover; nobody has to snooze them any more.',
      certain: fired.certain,
    }
    return [conflict]
  })
}

/** A bot that answered within this time answered that message. */
const ANSWERED_WITHIN = 30 * MINUTE

/** Another program answered the same message in the past; `later` is the whole thread as it became. */
export function onOtherBots(view: TicketView, later: TicketView, decision: ReplayedDecision): Conflict[] {
  if (!decision.commands.some(command => command.kind === 'reply' || command.kind === 'follow_up')) return []
  const bot = later.messages.find(
    message =>
      message.from === 'bot' && message.public && message.at >= view.at && message.at <= decision.at + ANSWERED_WITHIN,
  )
  if (bot === undefined) return []
  const name = bot.author ?? (bot.rule === undefined ? 'a program' : `rule ${bot.rule}`)
  return [
    {
      ticketId: view.id,
      at: decision.at,
      kind: 'double_message',
      severity: 'stop',
      cause: { kind: 'bot', id: name, name },
      what: `${name} answered the same messages in these tickets; the customer would have got two answers.`,
      advice: 'Let one of the two answer: narrow the other program, or add its tag to ignore_tags.',
      certain: true,
    },
  ]
}
