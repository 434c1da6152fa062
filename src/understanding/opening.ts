import type { MessageView } from '../core/ticket-view.ts'
import { MINUTE } from '../core/time.ts'

/** People open with a greeting and write the matter a moment later; after this long it is a new thought. */
const PAUSE = 10 * MINUTE

/**
 * The customer's public messages that together open the conversation: the first, and those that follow it before anybody of
 * the team has answered. Machines' confirmations in between do not end it.
 * @param publics public messages, ascending
 */
export function openingMessages<M extends Pick<MessageView, 'from' | 'at'>>(publics: readonly M[]): M[] {
  const opening: M[] = []
  for (const message of publics) {
    if (message.from === 'agent' && opening.length > 0) break
    if (message.from !== 'customer') continue
    if (opening.length > 0 && message.at - opening.at(-1)!.at > PAUSE) break
    opening.push(message)
  }
  return opening
}
