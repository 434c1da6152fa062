import type { Instant } from '../core/time.ts'
import { asOf } from '../history/as-of.ts'
import type { LabelSource } from '../history/label-source.ts'
import type { Ticket } from '../history/ticket.ts'
import { detectLanguage } from '../text/language.ts'
import { readMessageText } from '../text/read-message-text.ts'
import type { Embedder } from '../understanding/embeddings/embedder.ts'
import { intentText } from '../understanding/intent-text.ts'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import { trainIntentModel } from '../understanding/intents/train-intent-model.ts'

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
    const first = view.messages.find(message => message.public && message.from === 'customer')
    if (label === undefined || first === undefined) return []
    const text = intentText(readMessageText(first), view.subject)
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

/** Every text the reader may ask a vector for while these tickets are replayed. */
export function textsToEmbed(tickets: readonly Ticket[]): string[] {
  const texts = new Set<string>()
  for (const ticket of tickets) {
    let first = true
    for (const message of ticket.messages) {
      if (!message.public || message.from !== 'customer') continue
      const text = intentText(readMessageText(message), first ? ticket.subject : undefined)
      first = false
      if (text !== '') texts.add(text)
    }
  }
  return [...texts]
}
