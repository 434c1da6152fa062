import { readMessageText } from '../text/read-message-text.ts'
import { intentText } from '../understanding/intent-text.ts'

/** The text that an opening is learned from and read as: its messages, quotes and signatures removed, under its subject. */
export function openingText(messages: readonly Parameters<typeof readMessageText>[0][], subject?: string): string {
  return intentText(messages.map(readMessageText).join('\n'), subject)
}
