import type { Sender } from '../core/ticket-view.ts'
import { DAY, type Instant } from '../core/time.ts'
import { hasReminderWords } from './reminder-words.ts'

interface Said {
  readonly at: Instant
  readonly from: Sender
  readonly text: string
  readonly byRule: boolean
  /** It says nothing but thanks. */
  readonly courtesy: boolean
}

/**
 * The team's message after its own last word, by a rule or in the words that reminders have. A confirmation of receipt is no last
 * word: whoever only has that waits for the team.
 */
export function isReminder(messages: readonly Said[], index: number): boolean {
  const message = messages[index]!
  if (message.from !== 'agent' && message.from !== 'bot') return false
  const before = messages.slice(0, index).findLast(said => said.from === 'customer' || isPersons(said))
  return before?.from === 'agent' && (message.byRule || hasReminderWords(message.text))
}

/** A customer who answers later than this does not answer the reminder. */
const ANSWER_WINDOW = 14 * DAY

/** A reminder that was really sent, and whether the customer's next word came within the window. */
export interface PastReminder {
  readonly customerId: string
  readonly at: Instant
  readonly answered: boolean
  /** They answered, and within the window they thanked: at once, or after the team had gone on. */
  readonly thanked: boolean
}

export function remindersOf(customerId: string, messages: readonly Said[]): PastReminder[] {
  return messages.flatMap((message, index) => {
    if (!isReminder(messages, index)) return []
    const answers = messages
      .slice(index + 1)
      .filter(({ from, at }) => from === 'customer' && at <= message.at + ANSWER_WINDOW)
    return [
      {
        customerId,
        at: message.at,
        answered: answers.length > 0,
        thanked: answers.some(({ courtesy }) => courtesy),
      },
    ]
  })
}

function isPersons({ from, byRule }: Said): boolean {
  return from === 'agent' && !byRule
}
