import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'
import { redact } from '../text/redact.ts'
import { openingMessages } from '../understanding/opening.ts'
import { authorOf } from './author-of.ts'
import type { Correction } from './correction.ts'
import { openingText } from './opening-text.ts'

/**
 * A correction by an agent: on a ticket the engine has read, a tag or field value that names another of the account's intents. Where
 * the tag of the engine's reading stands beside it, the new one is a side topic. `events` are the ids of what is new; the newest
 * of them that names an intent counts.
 */
export function noticeCorrection(
  view: TicketView,
  events: ReadonlySet<string>,
  reading: Pick<Reading, 'intent' | 'language'> | null,
  labels: readonly string[],
): Correction | undefined {
  if (!reading?.intent) return undefined
  const named = view.events.findLast(
    event => events.has(event.id) && event.actor === 'agent' && labels.includes(labelOf(event) ?? ''),
  )
  const label = named && labelOf(named)
  if (named === undefined || label === undefined || label === reading.intent.label) return undefined
  if (view.tags.includes(reading.intent.label)) return undefined
  const text = openingText(openingMessages(view.messages.filter(message => message.public)), view.subject)
  if (text === '') return undefined
  return {
    id: `${view.id}:${named.id}`,
    ticketId: view.id,
    author: authorOf(view.customer),
    at: named.at,
    by: 'agent',
    was: reading.intent.label,
    label,
    text: redact(text),
    language: reading.language.code,
    channel: view.channel,
  }
}

function labelOf({ type, to }: TicketView['events'][number]): string | undefined {
  if (type === 'tagged') return typeof to === 'string' ? to : undefined
  if (type !== 'field' || typeof to !== 'object' || to === null) return undefined
  const { value } = to as { value?: unknown }
  return typeof value === 'string' ? value : undefined
}
