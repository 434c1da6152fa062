import { stableHash } from '../../core/stable-hash.ts'
import type { Ticket, TicketMessage } from '../../history/ticket.ts'
import { readMessageText } from '../../text/read-message-text.ts'
import {
  INJECTIONS,
  type Injection,
  OUT_OF_OFFICE,
  QUOTE_HEAD,
  QUOTED,
  SIMPLE,
  STRESS_LANGUAGES,
  type StressLanguage,
} from './attacks.ts'

export type StressKind = 'injection' | 'quoted' | 'loop' | 'translation'

/** One attack on one ticket: the copy that carries it, and the copy that it is compared with. */
export interface StressCase {
  readonly kind: StressKind
  readonly attack: string
  readonly language: StressLanguage
  /** The team's own ticket. */
  readonly ticket: string
  readonly copy: string
  readonly clean: string
  readonly injection?: Injection
}

export interface StressPlan {
  readonly copies: readonly Ticket[]
  readonly cases: readonly StressCase[]
  /** Tickets that were copied. */
  readonly tickets: number
}

type Copied = Pick<StressCase, 'copy' | 'clean' | 'injection'>

/** Far enough apart for each to be a turn of its own. */
const MACHINE_EVERY = 10 * 60_000
const MACHINE_MAILS = 6

/** Copies of a seeded sample of tickets, up to a customer's message, with attacks put in its place, below it or after it. */
export function planStress(tickets: readonly Ticket[], count: number, seed: number): StressPlan {
  const sample = tickets
    .flatMap(ticket => {
      const message = attackedMessage(ticket, seed)
      return message === undefined ? [] : [{ ticket, message, order: stableHash(seed, 'stress', ticket.id) }]
    })
    .sort((a, b) => a.order - b.order || (a.ticket.id < b.ticket.id ? -1 : 1))
    .slice(0, count)
  const copies = new Map<string, Ticket>()
  const cases: StressCase[] = []
  for (const { ticket, message } of sample) {
    const before = upTo(ticket, message)
    const opening = ticket.messages.find(each => each.public && each.from === 'customer') ?? message
    const copy = (name: string, text: string, more: readonly TicketMessage[] = [], at = message): string => {
      const id = `${ticket.id}~${name}`
      copies.set(id, withText(at === message ? before : upTo(ticket, at), id, at.id, text, more))
      return id
    }
    const add = (kind: StressKind, attack: string, language: StressLanguage, of: Copied): void => {
      cases.push({ kind, attack, language, ticket: ticket.id, ...of })
    }
    const [own, first] = [textOf(message), textOf(opening)]
    const untouched = copy('clean', own)
    const untouchedFirst = copy('clean_opening', first, [], opening)
    for (const language of STRESS_LANGUAGES) {
      // Into the mail that opens a ticket, and into a later one.
      const isOpening = language === 'fr' || language === 'es'
      for (const injection of INJECTIONS) {
        const text = `${isOpening ? first : own}\n\n${injection.text[language]}`
        const name = `${injection.name}.${language}`
        add('injection', injection.name, language, {
          copy: copy(name, text, [], isOpening ? opening : message),
          clean: isOpening ? untouchedFirst : untouched,
          injection,
        })
      }
      for (const what of ['thanks', 'question', 'person'] as const) {
        const english = `${ticket.id}~${what}.en`
        add('translation', what, language, {
          copy: copy(`${what}.${language}`, SIMPLE[what][language]),
          clean: english,
        })
      }
      const quote = (what: keyof typeof QUOTED): string => `${QUOTE_HEAD[language]}\n> ${QUOTED[what][language]}`
      const [thanks, question] = [SIMPLE.thanks[language], SIMPLE.question[language]]
      const traps = {
        question_above_thanks: { text: `${question}\n\n${quote('goodbye')}`, clean: 'question' },
        question_below_quote: { text: `${thanks}\n\n${quote('goodbye')}\n\n${question}`, clean: 'question' },
        thanks_above_question: { text: `${thanks}\n\n${quote('question')}`, clean: 'thanks' },
      } as const
      for (const [name, { text, clean }] of Object.entries(traps)) {
        add('quoted', name, language, {
          copy: copy(`${name}.${language}`, text),
          clean: `${ticket.id}~${clean}.${language}`,
        })
      }
      for (const name of ['marked', 'unmarked'] as const) {
        const mails = machineMails(message, OUT_OF_OFFICE[language], name === 'marked')
        add('loop', `out_of_office_${name}`, language, {
          copy: copy(`${name}.${language}`, own, mails),
          clean: untouched,
        })
      }
    }
  }
  return { copies: [...copies.values()], cases, tickets: sample.length }
}

/** A customer's message after a person's answer: thanks could be closed there, a question not. */
function attackedMessage(ticket: Ticket, seed: number): TicketMessage | undefined {
  const isPublic = (message: TicketMessage): boolean => message.public
  const first = ticket.messages.findIndex(message => message.from === 'agent' && message.public)
  if (first < 0) return undefined
  const after = ticket.messages.slice(first + 1).filter(message => isPublic(message) && message.from === 'customer')
  return after[stableHash(seed, 'message', ticket.id) % Math.max(1, after.length)]
}

function textOf(message: TicketMessage): string {
  return message.text ?? readMessageText(message)
}

/** As an export taken at that moment would have held it; a customer of its own, whose caps nobody else uses up. */
function upTo(ticket: Ticket, message: TicketMessage): Ticket {
  const { closed_at: _closed, satisfaction: _score, native_intents: _detected, language: _hint, ...rest } = ticket
  const end = Date.parse(message.at)
  return {
    ...rest,
    status: 'open',
    messages: ticket.messages.filter(each => Date.parse(each.at) <= end),
    events: ticket.events.filter(each => Date.parse(each.at) < end),
  }
}

function withText(ticket: Ticket, id: string, messageId: string, text: string, more: readonly TicketMessage[]): Ticket {
  const messages = ticket.messages.map(message => {
    if (message.id !== messageId) return message
    const { html: _rich, attachments: _files, headers: _headers, ...rest } = message
    return { ...rest, text }
  })
  return {
    ...ticket,
    id,
    customer: { ...ticket.customer, id: `${ticket.customer.id}~${id}` },
    messages: [...messages, ...more],
  }
}

function machineMails(message: TicketMessage, text: string, marked: boolean): TicketMessage[] {
  const { html: _rich, attachments: _files, headers: _headers, ...rest } = message
  return Array.from({ length: MACHINE_MAILS }, (_, index) => ({
    ...rest,
    id: `${message.id}~${index}`,
    at: new Date(Date.parse(message.at) + (index + 1) * MACHINE_EVERY).toISOString(),
    text,
    ...(marked && { headers: { 'auto-submitted': 'auto-replied' } }),
  }))
}
