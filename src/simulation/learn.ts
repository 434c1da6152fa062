import type { Instant } from '../core/time.ts'
import { asOf } from '../history/as-of.ts'
import type { LabelSource } from '../history/label-source.ts'
import { releaseTicket } from '../history/prepare-ticket.ts'
import type { Ticket, TicketMessage } from '../history/ticket.ts'
import { detectLanguage } from '../text/language.ts'
import { readMessageText } from '../text/read-message-text.ts'
import type { Embedder } from '../understanding/embeddings/embedder.ts'
import { intentText } from '../understanding/intent-text.ts'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import { trainIntentModel } from '../understanding/intents/train-intent-model.ts'
import { openingMessages } from '../understanding/opening.ts'

export interface Lesson {
  readonly text: string
  readonly label: string
  readonly language: string
}

/**
 * The labelled first messages that were complete at the cut-off: a label given later, or a ticket still running then, would
 * carry the future into the model.
 */
export function collectLessons(tickets: readonly Ticket[], cutoff: Instant, labels: LabelSource | undefined): Lesson[] {
  if (labels === undefined) return []
  return tickets.flatMap((ticket): Lesson[] => {
    if (lastSign(ticket) >= cutoff) return []
    const label = labels.labelOf(ticket)?.label
    const view = asOf(ticket, cutoff)
    releaseTicket(ticket)
    const opening = openingMessages(view.messages.filter(message => message.public))
    if (label === undefined || opening.length === 0) return []
    const text = openingText(opening, view.subject)
    return text === '' ? [] : [{ text, label, language: detectLanguage(text, view.language).code }]
  })
}

function lastSign(ticket: Ticket): Instant {
  const moments = [...ticket.messages, ...ticket.events].map(each => Date.parse(each.at))
  return Math.max(Date.parse(ticket.created_at), ...moments)
}

/** Trains the account's intents; with an embedder every lesson is embedded first. */
export async function learnIntents(
  lessons: readonly Lesson[],
  embedder: Embedder | null,
  seed: number,
  onProgress?: (done: number, total: number) => void,
): Promise<IntentModel> {
  const vectors = await embedder?.embed(
    lessons.map(lesson => lesson.text),
    onProgress,
  )
  const examples = lessons.map((lesson, index) => (vectors ? { ...lesson, embedding: vectors[index]! } : lesson))
  return trainIntentModel(examples, { seed, embeddingsPresent: vectors !== undefined })
}

/** A ticket of history or the view of a live one. */
interface Conversation {
  readonly subject?: string | undefined
  readonly messages: readonly (Pick<TicketMessage, 'id' | 'from' | 'public' | 'text' | 'html'> & {
    readonly at: string | Instant
  })[]
}

/** Every text the reader may ask a vector for while these tickets are replayed: an opening grows with each of its messages. */
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

function openingText(messages: readonly Parameters<typeof readMessageText>[0][], subject: string | undefined): string {
  return intentText(messages.map(readMessageText).join('\n'), subject)
}
