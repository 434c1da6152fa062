import type { RecentTicket } from '../core/context.ts'
import type { Evidence, IntentReading, Reading } from '../core/reading.ts'
import type { EventView, MessageView, TicketView } from '../core/ticket-view.ts'
import { detectLanguage } from '../text/language.ts'
import { readBody } from '../text/read-body.ts'
import { lastAgentWords } from './agent-words.ts'
import type { ConversationMessage } from './conversation-message.ts'
import { findEarlierTicket } from './earlier-ticket.ts'
import { quote } from './fold.ts'
import { intentText } from './intent-text.ts'
import { createMessageReader } from './message-reader.ts'
import { openingMessages } from './opening.ts'
import { readOwed } from './owed.ts'
import { readThanks } from './thanks.ts'

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
    options: { language?: string; channel?: string; embedding?: Float32Array },
  ) => IntentReading
  /** IANA name of the zone in which the team's promised days end; absent means UTC. */
  readonly timeZone?: string | undefined
  /** A stored embedding of the text, where there is one. */
  readonly embeddingOf?: (text: string) => Float32Array | undefined
}

/** All of a view that can change what is read in its newest message; who wrote and what was written is of the message. */
interface Kept {
  readonly messages: number
  readonly tags: number
  readonly subject: string | undefined
  readonly market: string | undefined
  readonly reading: Reading
}

/** Builds a reader over one trained artefact. A ticket is read again at every turn, so what was read of a message is kept with it. */
export function createReader<Model>(parts: ReaderParts<Model>): Understanding {
  const { textOf, coreOf, isNoise } = createMessageReader(parts.embeddingOf)
  const intents = new WeakMap<MessageView, { readonly text: string; readonly intent: IntentReading }>()
  const bareThanks = new WeakMap<MessageView, boolean>()
  const readings = new WeakMap<MessageView, Kept>()

  const intentOf = (view: TicketView, messages: readonly MessageView[], subject?: string): IntentReading | null => {
    const model = parts.intentModel
    const last = messages.at(-1)
    if (model === null || last === undefined) return null
    const text = intentText(messages.map(textOf).join('\n'), subject)
    const kept = intents.get(last)
    if (kept?.text === text) return kept.intent
    const embedding = parts.embeddingOf?.(text)
    const language = text === textOf(last) ? coreOf(last, view).language : detectLanguage(text, view.language)
    const { channel } = view
    const hints = { language: language.code, channel, ...(embedding && { embedding }) }
    const intent = parts.predictIntent(model, text, hints)
    intents.set(last, { text, intent })
    return intent
  }

  const isThanks = (message: MessageView, text: string): boolean => {
    let thanked = bareThanks.get(message)
    if (thanked === undefined) {
      thanked = readThanks({ text }).label === 'thanks_only'
      bareThanks.set(message, thanked)
    }
    return thanked
  }

  const conversationIntent = (view: TicketView, publics: readonly MessageView[]): IntentReading | null => {
    if (parts.intentModel === null) return null
    const opening = openingMessages(publics)
    const later = publics.filter(message => message.from === 'customer' && !opening.includes(message))
    let fallback: IntentReading | null = null
    for (const message of later.reverse()) {
      const text = textOf(message)
      // A thank-you or a word or two says nothing about what the conversation is about.
      if (isShort(text) || isThanks(message, text)) continue
      const intent = intentOf(view, [message])
      if (intent?.accepted) return intent
      fallback ??= intent
    }
    const first = opening.length === 0 ? null : intentOf(view, opening, view.subject)
    return first?.accepted ? first : (fallback ?? first)
  }

  const conversationOf = (view: TicketView): ConversationMessage[] => {
    const heard = view.messages.filter(message => isHeard(message) && !isNoise(message, view))
    return heard.map(message => ({
      from: message.from,
      text: textOf(message),
      at: message.at,
      public: message.public,
    }))
  }

  const readNewest = (
    view: TicketView,
    publics: readonly MessageView[],
    newest: MessageView,
    recent: readonly RecentTicket[],
  ): Reading => {
    const text = textOf(newest)
    const core = coreOf(newest, view)
    const conversation = conversationOf(view)
    const people = {
      names: namesOf(view),
      language: core.language.code,
      ...(parts.timeZone !== undefined && { timeZone: parts.timeZone }),
    }
    const owed = readOwed([...conversation, ...callTags(view)].sort(byTime), people)
    const byCustomer = newest.from === 'customer'
    const before = lastAgentWords(conversation.filter(message => message.public))
    const thanks = byCustomer
      ? readThanks({
          text,
          ...(before && { prevAgentText: before.text }),
          ...(owed.owed === 'us' && hasOpenCall(view, owed.evidence) && { owedByUs: true }),
          ...people,
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
  }

  return {
    id: parts.intentModel?.id ?? 'untrained',
    intents: parts.intentModel?.labels ?? [],
    read(view, recent) {
      const publics = view.messages.filter(message => message.public && isPersons(message))
      const newest = publics.at(-1)
      if (newest === undefined) return null
      if (recent.length > 0) return readNewest(view, publics, newest, recent)
      const { subject, market } = view
      const messages = view.messages.length
      const tags = view.events.filter(isTag).length
      const kept = readings.get(newest)
      if (kept?.messages === messages && kept.tags === tags && kept.subject === subject && kept.market === market)
        return kept.reading
      const reading = readNewest(view, publics, newest, recent)
      readings.set(newest, { messages, tags, subject, market, reading })
      return reading
    },
  }
}

/** Tags tell of calls too: Aircall writes them instead of a note where notes are switched off. */
function callTags(view: TicketView): ConversationMessage[] {
  return view.events.filter(isTag).map(({ to, at }) => ({ from: 'system' as const, text: to, at, public: false }))
}

function isTag(event: EventView): event is EventView & { readonly to: string } {
  return event.type === 'tagged' && typeof event.to === 'string'
}

function hasOpenCall(view: TicketView, evidence: string): boolean {
  return (
    view.messages.some(message => !message.public && evidence === quote(readBody(message))) ||
    callTags(view).some(tag => quote(tag.text) === evidence)
  )
}

/** People of this ticket, by whose names others are greeted and letters signed. */
function namesOf(view: TicketView): readonly string[] {
  const names = new Set<string>()
  if (view.customer.name !== undefined) names.add(view.customer.name)
  for (const { author } of view.messages) if (author !== undefined && !author.includes('@')) names.add(author)
  return [...names]
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
