import type { Sender } from '../core/ticket-view.ts'
import { DAY, type Instant } from '../core/time.ts'

/** The team's own reminder to a silent customer, in the words such reminders have. It shows that a nudge was in place, not that we owed. */
const REMINDER =
  /follow(?:ing)?[\s-]?up|check(?:ing)?\s+in|just\s+wanted\s+to\s+(?:see|check)|still\s+need|relanc|reviens\s+vers\s+vous|avez-vous\s+pu|nachfass|nachfragen|noch\s+nichts\s+(?:von|gehört)|seguimiento|seguir\s+con|quería\s+saber|ha\s+podido|reminder|rappel|erinner|recordatorio/i

export function hasReminderWords(text: string): boolean {
  return REMINDER.test(text)
}

interface Said {
  readonly at: Instant
  readonly from: Sender
  readonly text: string
  readonly byRule: boolean
}

/** The team's message after its own last word: by a rule, or in the words that reminders have. */
export function isReminder(messages: readonly Said[], index: number): boolean {
  const message = messages[index]!
  const before = messages[index - 1]
  if (before === undefined || !isTeam(message) || !isTeam(before)) return false
  return message.byRule || hasReminderWords(message.text)
}

/** A customer who answers later than this does not answer the reminder. */
const ANSWER_WINDOW = 14 * DAY

/** A reminder that was really sent, and whether the customer's next word came within the window. */
export interface PastReminder {
  readonly customerId: string
  readonly at: Instant
  readonly answered: boolean
}

export function remindersOf(customerId: string, messages: readonly Said[]): PastReminder[] {
  return messages.flatMap((message, index) => {
    if (!isReminder(messages, index)) return []
    const next = messages.slice(index + 1).find(({ from }) => from === 'customer')
    return [{ customerId, at: message.at, answered: next !== undefined && next.at <= message.at + ANSWER_WINDOW }]
  })
}

function isTeam({ from }: Said): boolean {
  return from === 'agent' || from === 'bot'
}
