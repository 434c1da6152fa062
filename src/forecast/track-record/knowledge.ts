import type { Steps } from '../../core/steps.ts'
import type { Instant, Milliseconds } from '../../core/time.ts'
import type { Ticket } from '../../history/ticket.ts'
import { readForPhrases, StockPhrases } from '../boilerplate.ts'
import { firstResponse } from '../past.ts'
import { readPastTicket } from '../read-past-ticket.ts'
import { median } from '../statistics/bootstrap.ts'
import { lastSign } from './cut-ticket.ts'

/** What the ledger's judge had learned of a history by a moment. */
export interface Knowledge {
  readonly at: Instant
  readonly boilerplate: ReadonlySet<string>
  /** NaN where nobody had replied yet. */
  readonly medianFirstResponse: Milliseconds
}

/** A history that becomes known: ask it for one moment after another. */
export interface GrowingKnowledge {
  /** @param at not before the moment asked for last */
  upTo(at: Instant): Steps<Knowledge>
}

/** Parsing the moments of a ticket takes as long as reading so many characters. */
const CHARACTERS_OF_SIGNS = 100

/**
 * Learns what the whole history teaches the judge from the tickets alone that were over by then, so that each is read once however many
 * moments are asked for. Which labels there are, and where they stand, is taken as given, as the policy is.
 */
export function* growKnowledge(
  tickets: readonly Ticket[],
  labelOf: (ticket: Ticket) => string | undefined,
): Steps<GrowingKnowledge> {
  const over: { readonly ticket: Ticket; readonly at: Instant }[] = []
  for (const ticket of tickets) {
    over.push({ ticket, at: lastSign(ticket) })
    yield CHARACTERS_OF_SIGNS
  }
  over.sort((a, b) => a.at - b.at || (a.ticket.id < b.ticket.id ? -1 : 1))
  const forPhrases = new Set(readForPhrases(tickets))
  const phrases = new StockPhrases()
  const responses: Milliseconds[] = []
  let next = 0
  return { upTo }

  function* upTo(at: Instant): Steps<Knowledge> {
    const from = next
    for (let each = over[next]; each !== undefined && each.at < at; each = over[next]) {
      if (forPhrases.has(each.ticket)) yield phrases.add(each.ticket, labelOf(each.ticket))
      next++
    }
    const boilerplate = phrases.learned()
    for (const { ticket } of over.slice(from, next)) {
      const past = readPastTicket(ticket, undefined, boilerplate)
      yield past.messages.reduce((sum, { text }) => sum + text.length, 0)
      const response = firstResponse(past)
      if (response !== undefined) responses.push(response)
    }
    return { at, boilerplate, medianFirstResponse: median(responses) }
  }
}
