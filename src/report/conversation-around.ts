import type { ResultExample } from './result.ts'

const MESSAGES_AROUND = 4
const LONGEST_TEXT = 600

/** The messages around a moment, as examples show them: a few before it, fewer after it, long ones cut. */
export function conversationAround(
  messages: readonly { readonly from: string; readonly at: number; readonly text: string }[],
  moment: number,
): ResultExample['messages'] {
  const firstAfter = messages.findIndex(message => message.at > moment)
  const here = firstAfter === -1 ? messages.length : firstAfter
  return messages.slice(Math.max(0, here - MESSAGES_AROUND), here + MESSAGES_AROUND / 2).map(message => ({
    from: message.from,
    at: new Date(message.at).toISOString(),
    text: message.text.length > LONGEST_TEXT ? `${message.text.slice(0, LONGEST_TEXT)}…` : message.text,
    after: message.at > moment,
  }))
}
