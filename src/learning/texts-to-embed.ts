import type { Instant } from '../core/time.ts'
import type { TicketMessage } from '../history/ticket.ts'
import { readMessageText } from '../text/read-message-text.ts'
import { intentText } from '../understanding/intent-text.ts'
import { openingMessages } from '../understanding/opening.ts'
import { openingText } from './opening-text.ts'

/** A ticket of history or the view of a live one. */
interface Conversation {
  readonly subject?: string | undefined
  readonly messages: readonly (Pick<TicketMessage, 'id' | 'from' | 'public' | 'text' | 'html'> & {
    readonly at: string | Instant
  })[]
}

/** Every text the reader may ask a vector for while these tickets are read: an opening grows with each of its messages. */
export function textsToEmbed(tickets: readonly Conversation[]): string[] {
  const texts = new Set<string>()
  for (const ticket of tickets) {
    const publics = ticket.messages
      .filter(message => message.public)
      .map(message => ({ ...message, at: new Date(message.at).getTime() }))
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    const opening = openingMessages(publics)
    for (let end = 1; end <= opening.length; end++) texts.add(openingText(opening.slice(0, end), ticket.subject))
    for (const message of publics) {
      if (message.from === 'customer' && !opening.includes(message)) texts.add(intentText(readMessageText(message)))
    }
  }
  texts.delete('')
  return [...texts]
}
