import type { TicketView } from '../../core/ticket-view.ts'
import { readMessageText } from '../../text/read-message-text.ts'
import { redact } from '../../text/redact.ts'
import { intentText } from '../intent-text.ts'
import { openingMessages } from '../opening.ts'

export interface OpinionSubject {
  /** The customer's newest message: by its id the policy's share is drawn, and the opinion is kept. */
  readonly messageId: string
  /** What is shown to the model: the customer's words alone, redacted. */
  readonly text: string
}

/** Later messages that are shown beside the opening. */
const LATER = 3

/**
 * What a model would be shown of a conversation, the same in replay and live: subject and opening, then the customer's last
 * messages. Undefined where the customer wrote nothing.
 */
export function opinionSubject(view: TicketView): OpinionSubject | undefined {
  const publics = view.messages.filter(message => message.public)
  const customers = publics.filter(message => message.from === 'customer')
  const newest = customers.at(-1)
  if (newest === undefined) return undefined
  const opening = openingMessages(publics)
  const later = customers.filter(message => !opening.includes(message)).slice(-LATER)
  const first = intentText(opening.map(readMessageText).join('\n'), view.subject)
  const text = [first, ...later.map(message => intentText(readMessageText(message)))]
    .filter(words => words !== '')
    .join('\n\n')
  return text === '' ? undefined : { messageId: newest.id, text: redact(text) }
}
