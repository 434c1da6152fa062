import type { RecentTicket } from '../core/context.ts'
import type { Evidence, IntentReading, Reading } from '../core/reading.ts'
import type { MessageView, TicketView } from '../core/ticket-view.ts'
import { detectAutomatedHeaders } from '../text/automated-headers.ts'
import { detectLanguage } from '../text/language.ts'
import { readBody } from '../text/read-body.ts'
import { readMessageText } from '../text/read-message-text.ts'
import { BoundedCache } from './bounded-cache.ts'
import { readConsent } from './consent.ts'
import { findEarlierTicket } from './earlier-ticket.ts'
import { readEntities } from './entities.ts'
import { quote } from './fold.ts'
import { isGoodbye } from './goodbye.ts'
import { intentText } from './intent-text.ts'
import { openingMessages } from './opening.ts'
import { type ConversationMessage, lastAgentWords, readOwed } from './owed.ts'
import { readSentiment, readUrgency } from './sentiment.ts'
import { readSpam } from './spam.ts'
import { readThanks } from './thanks.ts'
import { readTopics } from './topics.ts'

export interface Understanding {
  /** Hash of the trained artefact. */
  readonly id: string
  readonly intents: readonly string[]
  /** Reads the newest public message with the conversation before it; null where there is none. */
  read(view: TicketView, recent: readonly RecentTicket[]): Reading | null
}

export interface ReaderParts<Model> {
  /** Null where nothing was learned: readings then name no intent. */
  readonly intentModel: (Model & { readonly id: string; readonly labels: readonly string[] }) | null
  readonly predictIntent: (
    model: Model,
    text: string,
    options: { language?: string; embedding?: Float32Array },
  ) => IntentReading
  /** A stored embedding of the text, where there is one. */
  readonly embeddingOf?: (text: string) => Float32Array | undefined
}

type Core = Pick<
  Reading,
  'language' | 'topics' | 'sentiment' | 'urgency' | 'entities' | 'consent' | 'goodbye' | 'spam' | 'automated'
>

const KEPT = 20_000

/** Builds a reader over one trained artefact. Readings of single messages are kept, for a ticket is read again at every turn. */
export function createReader<Model>(parts: ReaderParts<Model>): Understanding {
  const texts = new BoundedCache<string>(KEPT)
  const cores = new BoundedCache<Core>(KEPT)
  const intents = new BoundedCache<IntentReading>(KEPT)
  const textOf = (message: MessageView): string => texts.get(keyOf(message), () => readMessageText(bodyOf(message)))

  const intentOf = (view: TicketView, messages: readonly MessageView[], subject?: string): IntentReading | null => {
    const model = parts.intentModel
    if (model === null) return null
    const text = intentText(messages.map(textOf).join('\n'), subject)
    return intents.get(`${messages.map(keyOf).join('|')}|${subject ?? ''}`, () => {
      const embedding = parts.embeddingOf?.(text)
      const language = detectLanguage(text, view.language).code
      return parts.predictIntent(model, text, { language, ...(embedding && { embedding }) })
    })
  }

  const conversationIntent = (view: TicketView, publics: readonly MessageView[]): IntentReading | null => {
    const opening = openingMessages(publics)
    const later = publics.filter(message => message.from === 'customer' && !opening.includes(message))
    let fallback: IntentReading | null = null
    for (const message of later.reverse()) {
      const text = textOf(message)
      // A thank-you or a word or two says nothing about what the conversation is about.
      if (isShort(text) || readThanks({ text }).label === 'thanks_only') continue
      const intent = intentOf(view, [message])
      if (intent?.accepted) return intent
      fallback ??= intent
    }
    const first = opening.length === 0 ? null : intentOf(view, opening, view.subject)
    return first?.accepted ? first : (fallback ?? first)
  }

  return {
    id: parts.intentModel?.id ?? 'untrained',
    intents: parts.intentModel?.labels ?? [],
    read(view, recent) {
      const publics = view.messages.filter(message => message.public && isPersons(message))
      const newest = publics.at(-1)
      if (newest === undefined) return null
      const text = textOf(newest)
      const core = cores.get(`${keyOf(newest)}|${view.subject ?? ''}|${view.language ?? ''}`, () =>
        readCore(view, newest, text),
      )
      const conversation = view.messages.filter(isHeard).map(message => spokenAs(message, textOf))
      const owed = readOwed([...conversation, ...callTags(view)].sort(byTime))
      const byCustomer = newest.from === 'customer'
      const before = lastAgentWords(withoutTrailingCustomer(conversation.filter(message => message.public)))
      const thanks = byCustomer
        ? readThanks({
            text,
            ...(before && { prevAgentText: before.text }),
            ...(owed.owed === 'us' && hasOpenCall(view, owed.evidence) && { owedByUs: true }),
            language: core.language.code,
          })
        : { label: 'other' as const, safeToClose: false, confidence: 1 }
      const alone = byCustomer && publics.every(message => message.from === 'customer')
      const earlierTicket =
        alone && thanks.label === 'thanks_only'
          ? findEarlierTicket({ id: view.id, brand: view.brand, at: newest.at }, recent)
          : undefined
      const evidence: Evidence[] = [{ kind: 'message', id: newest.id, ...(text !== '' && { quote: quote(text) }) }]
      if (earlierTicket !== undefined) evidence.push({ kind: 'ticket', id: earlierTicket })
      return {
        messageId: newest.id,
        intent: conversationIntent(view, publics),
        thanks,
        owed: {
          who: owed.owed,
          ...(owed.due !== undefined && { due: owed.due }),
          confidence: owed.confidence,
          evidence: owed.evidence,
        },
        empty: text === '',
        ...(earlierTicket !== undefined && { earlierTicket }),
        evidence,
        ...core,
      }
    },
  }
}

function readCore(view: TicketView, message: MessageView, text: string): Core {
  const isCustomers = message.from === 'customer'
  const found = detectAutomatedHeaders({ ...message.headers }, view.subject, text)
  return {
    language: detectLanguage(text, view.language),
    topics: isCustomers ? readTopics(text) : [],
    sentiment: readSentiment(text),
    urgency: readUrgency(text),
    entities: readEntities(text, view.market),
    automated: isCustomers && found ? { kind: found.kind, reason: found.reason } : null,
    spam: isCustomers
      ? readSpam({ text: `${view.subject ?? ''}\n${text}`, ...(message.headers && { headers: message.headers }) })
      : { spam: false, confidence: 1 },
    consent: isCustomers ? readConsent(text) : null,
    goodbye: isCustomers && isGoodbye(text),
  }
}

/** Tags tell of calls too: Aircall writes them instead of a note where notes are switched off. */
function callTags(view: TicketView): ConversationMessage[] {
  return view.events.flatMap(event =>
    event.type === 'tagged' && typeof event.to === 'string'
      ? [{ from: 'system' as const, text: event.to, at: event.at, public: false }]
      : [],
  )
}

function hasOpenCall(view: TicketView, evidence: string): boolean {
  return (
    view.messages.some(message => !message.public && evidence === quote(readBody(bodyOf(message)))) ||
    callTags(view).some(tag => quote(tag.text) === evidence)
  )
}

function spokenAs(message: MessageView, textOf: (message: MessageView) => string): ConversationMessage {
  return { from: message.from, text: textOf(message), at: message.at, public: message.public }
}

function withoutTrailingCustomer(messages: readonly ConversationMessage[]): readonly ConversationMessage[] {
  let end = messages.length
  while (end > 0 && messages[end - 1]!.from === 'customer') end--
  return messages.slice(0, end)
}

function byTime(a: ConversationMessage, b: ConversationMessage): number {
  return (a.at ?? 0) - (b.at ?? 0)
}

/** A machine's confirmation a second after the customer's words must not stand before them as the newest message. */
function isPersons(message: MessageView): boolean {
  return message.from === 'customer' || message.from === 'agent'
}

/** Call notes are a machine's too, and they tell what is owed; public machine text promises nothing that anybody keeps. */
function isHeard(message: MessageView): boolean {
  return !message.public || isPersons(message)
}

function isShort(text: string): boolean {
  return text.split(/\s+/).length <= 3 && text.length <= 24
}

function bodyOf(message: MessageView): { text?: string; html?: string } {
  return {
    ...(message.text !== undefined && { text: message.text }),
    ...(message.html !== undefined && { html: message.html }),
  }
}

function keyOf(message: MessageView): string {
  return `${message.id}|${message.text ?? ''}|${message.text === undefined ? (message.html ?? '') : ''}`
}
