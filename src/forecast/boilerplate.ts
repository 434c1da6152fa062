import { atOnce, type Steps } from '../core/steps.ts'
import type { Ticket } from '../history/ticket.ts'
import { readMessageText } from '../text/read-message-text.ts'

/** Read for learning, evenly over the history: stock phrases are common by definition, and no large history's every sentence is kept. */
const MOST_TICKETS = 20_000
/** A sentence that this many tickets share is a team's stock phrase; below it, chance repeats are too likely. */
const LEAST_TICKETS = 5
/** … and so it is only where they are also this share of all tickets with a reply. */
const LEAST_SHARE = 0.005
/** A stock phrase goes with any matter; one that goes with fewer labels may be the answer to one of them. */
const LEAST_LABELS = 4
/** … and so may one that mostly goes with a single label: wrong labels and side topics spread every answer over a few. */
const MOST_OF_ONE_LABEL = 0.5
/** For telling how much was read. */
const CHARACTERS_OF_SENTENCE = 80

/**
 * Sentences that the team adds to its messages whatever the matter ("Thank you for reaching out", a notice about card data),
 * learned from the history itself. They answer nothing, so a message made of them and courtesies is no substantive reply.
 */
export function learnBoilerplate(
  tickets: readonly Ticket[],
  labelOf: (ticket: Ticket) => string | undefined,
): ReadonlySet<string> {
  return atOnce(boilerplateSteps(tickets, labelOf))
}

/** The same, ticket by ticket. */
export function* boilerplateSteps(
  tickets: readonly Ticket[],
  labelOf: (ticket: Ticket) => string | undefined,
): Steps<ReadonlySet<string>> {
  const seen = new Map<string, { tickets: number; labels: Map<string, number> }>()
  let replied = 0
  const every = Math.max(1, tickets.length / MOST_TICKETS)
  for (let place = 0; place < tickets.length; place += every) {
    const ticket = tickets[Math.floor(place)]!
    const sentences = new Set(
      ticket.messages
        .filter(message => message.public && message.from === 'agent')
        .flatMap(message => sentencesOf(readMessageText(message)).map(sentenceKey)),
    )
    yield CHARACTERS_OF_SENTENCE * sentences.size
    if (sentences.size > 0) replied++
    const label = labelOf(ticket)
    for (const sentence of sentences) {
      const entry = seen.get(sentence) ?? { tickets: 0, labels: new Map<string, number>() }
      entry.tickets++
      if (label !== undefined) entry.labels.set(label, (entry.labels.get(label) ?? 0) + 1)
      seen.set(sentence, entry)
    }
  }
  const least = Math.max(LEAST_TICKETS, replied * LEAST_SHARE)
  return new Set(
    [...seen]
      .filter(([sentence, entry]) => entry.tickets >= least && isAboutAnything(sentence, entry.labels))
      .map(([sentence]) => sentence),
  )
}

/** A question asks the customer for something, whatever the matter. */
function isAboutAnything(sentence: string, labels: ReadonlyMap<string, number>): boolean {
  if (labels.size < LEAST_LABELS || /[?？]/.test(sentence)) return false
  const counts = [...labels.values()]
  const total = counts.reduce((sum, count) => sum + count, 0)
  return Math.max(...counts) <= total * MOST_OF_ONE_LABEL
}

/** Lines and sentences, without a greeting or a closing line's name being torn apart. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '')
}

/** The sentence with names and numbers masked: the greeting of one customer is the greeting of all. */
export function sentenceKey(sentence: string): string {
  return sentence
    .replace(/\p{Lu}[\p{L}’'-]+/gu, (word, at: number) => (at === 0 ? word.toLowerCase() : '_'))
    .replace(/\d+/g, '0')
    .toLowerCase()
}
