import { atOnce, type Steps } from '../core/steps.ts'
import type { Ticket } from '../history/ticket.ts'
import { readMessageText } from '../text/read-message-text.ts'
import { isCourtesy } from './courtesy.ts'

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
/** A question asks for something, unless this share of those who answer it merely thank: "Is there anything else?" */
const OFFER_MOSTLY_THANKED = 0.35
/** … of at least this many answers. */
const LEAST_ANSWERS = 10
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
  const phrases = new StockPhrases()
  for (const ticket of readForPhrases(tickets)) yield phrases.add(ticket, labelOf(ticket))
  return phrases.learned()
}

/** The tickets that are read for learning stock phrases. */
export function readForPhrases(tickets: readonly Ticket[]): Ticket[] {
  const every = Math.max(1, tickets.length / MOST_TICKETS)
  return Array.from({ length: Math.ceil(tickets.length / every) }, (_, nth) => tickets[Math.floor(nth * every)]!)
}

/** Stock phrases, learned ticket by ticket: at any moment those of the tickets so far. */
export class StockPhrases {
  readonly #seen = new Map<string, Seen>()
  #replied = 0

  /** @returns about how many characters that took to read */
  add(ticket: Ticket, label: string | undefined): number {
    const sentences = sentencesOfTeam(ticket)
    if (sentences.size > 0) this.#replied++
    for (const [sentence, next] of sentences) {
      const entry = this.#seen.get(sentence) ?? { tickets: 0, labels: new Map(), answers: 0, thanked: 0 }
      entry.tickets++
      if (label !== undefined) entry.labels.set(label, (entry.labels.get(label) ?? 0) + 1)
      if (next !== undefined && isQuestion(sentence)) {
        entry.answers++
        if (isCourtesy(next)) entry.thanked++
      }
      this.#seen.set(sentence, entry)
    }
    return CHARACTERS_OF_SENTENCE * sentences.size
  }

  learned(): ReadonlySet<string> {
    const least = Math.max(LEAST_TICKETS, this.#replied * LEAST_SHARE)
    return new Set(
      [...this.#seen]
        .filter(([sentence, entry]) => entry.tickets >= least && isAboutAnything(sentence, entry))
        .map(([sentence]) => sentence),
    )
  }
}

interface Seen {
  tickets: number
  readonly labels: Map<string, number>
  /** Questions only: how often the customer wrote afterwards, and how often only to thank. */
  answers: number
  thanked: number
}

/** Each sentence of the team's once a ticket, with what the customer wrote next; undefined where nothing came. */
function sentencesOfTeam(ticket: Ticket): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>()
  let next: string | undefined
  for (const message of ticket.messages.filter(each => each.public).reverse()) {
    if (message.from === 'customer') next = readMessageText(message)
    else if (message.from === 'agent')
      for (const sentence of sentencesOf(readMessageText(message))) found.set(sentenceKey(sentence), next)
  }
  return found
}

/** A question asks the customer for something, whatever the matter; an offer of more help asks for nothing. */
function isAboutAnything(sentence: string, { labels, answers, thanked }: Seen): boolean {
  if (labels.size < LEAST_LABELS) return false
  if (isQuestion(sentence) && (answers < LEAST_ANSWERS || thanked < answers * OFFER_MOSTLY_THANKED)) return false
  const counts = [...labels.values()]
  const total = counts.reduce((sum, count) => sum + count, 0)
  return Math.max(...counts) <= total * MOST_OF_ONE_LABEL
}

function isQuestion(sentence: string): boolean {
  return /[?？]/.test(sentence)
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
