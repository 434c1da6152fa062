import type { Ticket } from '../history/ticket.ts'
import { readMessageText } from '../text/read-message-text.ts'
import { sentenceKey, sentencesOf } from './boilerplate.ts'
import { isCourtesy, isOfferOfMore } from './courtesy.ts'
import type { PastTicket } from './past.ts'

/** @param boilerplate the team's stock phrases, which answer nothing */
export function readPastTicket(
  ticket: Ticket,
  label: string | undefined,
  boilerplate: ReadonlySet<string>,
): PastTicket {
  const messages = ticket.messages
    .filter(message => message.public)
    .map(message => {
      const text = readMessageText(message)
      return {
        id: message.id,
        at: Date.parse(message.at),
        from: message.from,
        text,
        courtesy: message.from === 'agent' ? isMereCourtesy(text, message.author ?? '', boilerplate) : isCourtesy(text),
        ...(message.macro !== undefined && { macro: message.macro }),
        byRule: message.rule !== undefined,
      }
    })
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const final = ticket.assignee
  return {
    id: ticket.id,
    customerId: ticket.customer.id,
    createdAt: Date.parse(ticket.created_at),
    ...(ticket.previous_ticket !== undefined && { previousTicket: ticket.previous_ticket }),
    messages,
    ...(final?.team !== undefined && { finalTeam: final.team }),
    ...(final?.user !== undefined && { finalUser: final.user }),
    closes: ticket.events
      .filter(event => event.type === 'closed')
      .map(event => ({ at: Date.parse(event.at), actor: event.actor })),
    reopens: ticket.events.filter(event => event.type === 'reopened').map(event => Date.parse(event.at)),
    ...(label !== undefined && { label }),
    ...(ticket.satisfaction && { satisfaction: ticket.satisfaction.score }),
    orders: (ticket.customer.orders ?? []).flatMap(order => (order.placed_at ? [Date.parse(order.placed_at)] : [])),
  }
}

/** True where every sentence of an agent's message is a courtesy, one of the team's stock phrases or the agent's own name. */
function isMereCourtesy(text: string, author: string, boilerplate: ReadonlySet<string>): boolean {
  const names = new Set(wordsOf(author))
  const isEmpty = (sentence: string): boolean =>
    boilerplate.has(sentenceKey(sentence)) || isCourtesy(sentence) || isOfferOfMore(sentence)
  const sentences = sentencesOf(text)
  return (
    sentences.length > 0 &&
    sentences.every(
      sentence =>
        isEmpty(sentence) ||
        isName(sentence, names) ||
        // In chat a greeting stands on the same line as what it greets for: "Dear Ann, glad I could help."
        greetingsOf(sentence).some(
          end => boilerplate.has(sentenceKey(sentence.slice(0, end))) && isEmpty(sentence.slice(end).trim()),
        ),
    )
  )
}

/** Where a greeting at the head of a sentence may end: behind the first or the second comma or colon. */
function greetingsOf(sentence: string): number[] {
  return [...sentence.slice(0, 120).matchAll(/[,:](?=\s)/g)].slice(0, 2).map(comma => comma.index + 1)
}

function isName(sentence: string, names: ReadonlySet<string>): boolean {
  const words = wordsOf(sentence)
  return words.length > 0 && words.every(word => names.has(word))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}
