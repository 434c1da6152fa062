import { atOnce, type Steps } from '../core/steps.ts'
import type { MessageView } from '../core/ticket-view.ts'
import { asOf } from '../history/as-of.ts'
import { placeAt, prepareTicket } from '../history/prepare-ticket.ts'
import type { Ticket } from '../history/ticket.ts'
import { readMessageText } from '../text/read-message-text.ts'
import { intentText } from '../understanding/intent-text.ts'
import type { Passage } from './passage.ts'

/** Shorter answers ("You are welcome!") say nothing about the question. */
const SHORTEST_ANSWER = 30
/** What a ticket costs to read besides its characters. */
const PER_TICKET = 500

/**
 * The answers people gave, each with the question before it, dated by the moment it was sent. Spam and binned tickets
 * teach nothing; automated messages are not taken for what the team would say.
 */
export function passagesOfTickets(tickets: readonly Ticket[]): Passage[] {
  return atOnce(ticketPassageSteps(tickets))
}

/** The same, ticket by ticket. */
export function* ticketPassageSteps(tickets: readonly Ticket[]): Steps<Passage[]> {
  const passages: Passage[] = []
  for (const ticket of tickets) {
    if (!ticket.spam && !ticket.trashed) passages.push(...passagesOf(ticket))
    yield ticket.messages.reduce((sum, { text = '', html = '' }) => sum + text.length + html.length, PER_TICKET)
  }
  return passages
}

function passagesOf(ticket: Ticket): Passage[] {
  const { messages, subject } = asOf(ticket, Number.POSITIVE_INFINITY)
  const passages: Passage[] = []
  let asked: MessageView[] = []
  let isFirst = true
  for (const message of messages) {
    if (!message.public) continue
    if (message.from === 'customer') asked.push(message)
    if (message.from !== 'agent' || asked.length === 0) continue
    const text = readMessageText(message)
    if (text.length < SHORTEST_ANSWER) continue
    const question = intentText(asked.map(readMessageText).join('\n'), isFirst ? subject : undefined)
    if (question !== '') passages.push(toPassage(ticket, message, question, text))
    asked = []
    isFirst = false
  }
  return passages
}

function toPassage(ticket: Ticket, message: MessageView, question: string, text: string): Passage {
  const related = [ticket.previous_ticket, ticket.merged_into].filter(id => id !== undefined)
  return {
    id: `${ticket.id}/${message.id}`,
    kind: 'answer',
    question,
    text,
    ...placeAt(prepareTicket(ticket), message.at),
    ...(ticket.language !== undefined && { language: ticket.language }),
    audience: 'public',
    validFrom: message.at,
    ticketId: ticket.id,
    ...(related.length > 0 && { relatedTickets: related }),
    customerId: ticket.customer.id,
    ...(message.macro !== undefined && { macro: message.macro }),
  }
}
