import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'

/** What a decision is about: the channel on which the customer talks now, the intent the engine stands by, the language. */
export interface About {
  readonly channel: string
  readonly intent?: string
  readonly language?: string
}

export function aboutOf(view: TicketView, reading: Pick<Reading, 'intent' | 'language'> | null): About {
  const said = view.messages.findLast(message => message.public && message.from === 'customer')
  return {
    channel: said?.channel ?? view.channel,
    ...(reading?.intent?.accepted && { intent: reading.intent.label }),
    ...(reading !== null && { language: reading.language.code }),
  }
}
