import type { Reading } from '../core/reading.ts'
import type { MessageView, TicketView } from '../core/ticket-view.ts'
import { detectAutomatedHeaders } from '../text/automated-headers.ts'
import { detectLanguage } from '../text/language.ts'
import { readMessageText } from '../text/read-message-text.ts'
import { readConsent } from './consent.ts'
import { readEntities } from './entities.ts'
import { isGoodbye } from './goodbye.ts'
import { intentText } from './intent-text.ts'
import { bringsWords } from './machine-words.ts'
import { readSentiment, readUrgency } from './sentiment.ts'
import { readSpam } from './spam.ts'
import { readTopics } from './topics.ts'

/** A stored embedding of a text, where there is one. */
type EmbeddingOf = (text: string) => Float32Array | undefined

/** What a message says by itself, whatever stands around it. */
type Core = Pick<
  Reading,
  'language' | 'topics' | 'sentiment' | 'urgency' | 'entities' | 'consent' | 'goodbye' | 'spam' | 'automated'
>

interface Kept {
  readonly subject: string | undefined
  readonly language: string | undefined
  readonly market: string | undefined
  readonly core: Core
}

export interface MessageReader {
  /** What the person wrote. */
  textOf(message: MessageView): string
  coreOf(message: MessageView, view: TicketView): Core
  /** A machine's mail that settles nothing and asks for nothing: an absence, a bounce, a courier's notice. */
  isNoise(message: MessageView, view: TicketView): boolean
}

/** Readings of single messages, kept as long as the message objects live: hashing whole bodies costs more than reading some. */
export function createMessageReader(embeddingOf?: EmbeddingOf): MessageReader {
  const texts = new WeakMap<MessageView, string>()
  const cores = new WeakMap<MessageView, Kept>()

  const textOf = (message: MessageView): string => {
    const known = texts.get(message)
    if (known !== undefined) return known
    const text = readMessageText({
      ...(message.text !== undefined && { text: message.text }),
      ...(message.html !== undefined && { html: message.html }),
    })
    texts.set(message, text)
    return text
  }

  const coreOf = (message: MessageView, view: TicketView): Core => {
    const { subject, language, market } = view
    const kept = cores.get(message)
    // A ticket's market may become known later, and telephone numbers are read by it.
    const isSame = kept?.subject === subject && kept?.language === language && kept?.market === market
    if (kept !== undefined && isSame) return kept.core
    const core = readCore(message, textOf(message), view, embeddingOf)
    cores.set(message, { subject, language, market, core })
    return core
  }

  const isNoise = (message: MessageView, view: TicketView): boolean => {
    if (message.from !== 'customer' || !message.public) return false
    const { automated, spam } = coreOf(message, view)
    return automated !== null && !bringsWords(automated.kind, textOf(message), spam.spam)
  }

  return { textOf, coreOf, isNoise }
}

/** The ticket's subject is that of its first message; later ones have their own, or nobody knows. */
function subjectOf(message: MessageView, view: TicketView): string | undefined {
  return view.messages[0] === message ? view.subject : undefined
}

function readCore(message: MessageView, text: string, view: TicketView, embeddingOf?: EmbeddingOf): Core {
  const language = detectLanguage(text, view.language)
  const common = {
    language,
    sentiment: readSentiment(text),
    urgency: readUrgency(text),
    entities: readEntities(text, view.market),
  }
  if (message.from !== 'customer')
    return { ...common, topics: [], automated: null, spam: NO_SPAM, consent: null, goodbye: false }
  const found = detectAutomatedHeaders({ ...message.headers }, subjectOf(message, view), text)
  const automated = found && { kind: found.kind, reason: found.reason }
  const englishVector = language.code === 'en' ? embeddingOf?.(intentText(text, subjectOf(message, view))) : undefined
  return {
    ...common,
    // A machine threatens nobody and asks for nobody.
    topics: automated === null ? readTopics(text, { englishVector }) : [],
    automated,
    spam: readSpam({
      text: `${view.subject ?? ''}\n${text}`,
      ...(message.headers && { headers: message.headers }),
    }),
    consent: readConsent(text, message.channel),
    goodbye: isGoodbye(text),
  }
}

const NO_SPAM: Reading['spam'] = { spam: false, confidence: 1 }
