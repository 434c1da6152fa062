import { readCallNote } from './calls.ts'
import type { ConversationMessage } from './conversation-message.ts'

/** The note of a call nobody has answered or returned since. */
export function waitingCall(messages: readonly ConversationMessage[]): string | undefined {
  let waiting: string | undefined
  for (const message of messages) {
    const isNote = message.public === false || message.from === 'system'
    if (isNote) {
      const note = readCallNote(message.text)
      if (note === 'waiting') waiting = message.text
      if (note === 'served') waiting = undefined
    } else if (waiting !== undefined && message.from === 'agent') waiting = undefined
  }
  return waiting
}
