import { isFromAgent, newestMessage, type Situation } from './situation.ts'
import type { EventView, MessageView, TicketView } from './ticket-view.ts'
import { type Instant, MINUTE } from './time.ts'

/** Tags, fields and assignments that an agent sets right after an answer belong to that answer; the agent is done, not busy. */
const FINISHING_TOUCHES = 2 * MINUTE

/** An agent who closes has finished; everything else a person does to a ticket may be the start of work on it. */
const WORKING_EVENTS: readonly string[] = [
  'assigned',
  'reopened',
  'snoozed',
  'unsnoozed',
  'priority',
  'tagged',
  'untagged',
  'field',
]

/** What keeps us out at the turn's moment: a person's touch or look, no older than the policy's respect for it. */
export function recentTouch(situation: Situation): EventView | MessageView | undefined {
  const look = recentLook(situation)
  return look !== undefined && look.at > answerFinished(situation) ? look : recentWork(situation)
}

/** The same of touches alone: they end what was planned, while a look only puts it off. */
export function recentWork(situation: Situation): EventView | MessageView | undefined {
  const { turn, policy, context } = situation
  const since = Math.max(turn.at - policy.respectAgentFor, answerFinished(situation))
  const isRecent = (at: Instant) => at > since && at <= turn.at
  return (
    context.view.events.findLast(event => isRecent(event.at) && isWork(event)) ??
    context.view.messages.findLast(message => isRecent(message.at) && isNote(message))
  )
}

function answerFinished(situation: Situation): Instant {
  return (newestMessage(situation, isFromAgent)?.at ?? Number.NEGATIVE_INFINITY) + FINISHING_TOUCHES
}

/** Signs that a person has the ticket before them; vendors tell few of them, and none changes the ticket. */
export const LOOKS: readonly string[] = ['viewed', 'typing', 'drafted']

/** The newest look of a person at the ticket, no older than the policy's respect for a touch. */
export function recentLook({ turn, policy, context }: Situation): EventView | undefined {
  const since = turn.at - policy.respectAgentFor
  return context.view.events.findLast(event => event.at > since && event.at <= turn.at && isLook(event))
}

/** A person looked at the ticket and left it as it is. */
export function isLook(event: Pick<EventView, 'actor' | 'type'>): boolean {
  return event.actor === 'agent' && LOOKS.includes(event.type)
}

/** True where a person did something to the ticket after an answer was finished: whatever we planned is off. */
export function isLaterTouch(touch: EventView | MessageView, answeredAt: Instant): boolean {
  if (touch.at <= answeredAt + FINISHING_TOUCHES) return false
  return isTouch(touch)
}

/** A person's work on the ticket, or their note. */
export function isTouch(touch: EventView | MessageView): boolean {
  return 'type' in touch ? isWork(touch) : isNote(touch)
}

/** A person's event that may be the start of work on the ticket; closing is the end of it. */
export function isWork(event: Pick<EventView, 'actor' | 'type'>): boolean {
  return event.actor === 'agent' && WORKING_EVENTS.includes(event.type)
}

function isNote(message: MessageView): boolean {
  return message.from === 'agent' && !message.public
}

/** A person opened the ticket again and nobody has closed it since. */
export function isAgentReopened(view: TicketView): boolean {
  return view.status === 'open' && view.reopens > 0 && view.statusBy === 'agent'
}

/** A person put the ticket aside until a moment that has not come. */
export function isHeld(view: TicketView, at: Instant): boolean {
  if (view.snoozedUntil === undefined || view.snoozedUntil <= at) return false
  return view.events.findLast(event => event.type === 'snoozed')?.actor !== 'bot'
}
