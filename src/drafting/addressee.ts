import type { TicketView } from '../core/ticket-view.ts'
import { detectLanguage } from '../text/language.ts'
import { readMessageText } from '../text/read-message-text.ts'
import { redact } from '../text/redact.ts'
import { readEntities } from '../understanding/entities.ts'
import { fold } from '../understanding/fold.ts'
import { soundsLikeInstruction } from './checks.ts'

/** What the customer is told about which conversation this is. */
export type Topic = { readonly kind: 'order' | 'subject'; readonly text: string }

const LONGEST_SUBJECT = 60
const MOST_CHARACTERS = 4_000
const ENOUGH_CONFIDENCE = 0.5

/** Subjects that a helpdesk or phone system made up, and those that say nothing. */
const MADE_UP =
  /conversation with|\bcall\b|voicemail|new (?:message|ticket)|no subject|contact form|^(?:re|fwd?|aw|wg|tr|rv)?:?\s*$|https?:|www\.|[@<>{}[\]|\\]/i
const PREFIX = /^(?:(?:re|fwd?|aw|wg|tr|rv|antw)\s?:\s*){1,6}/i

const LONGEST_GREETING = 80
const TITLED = /\b(Herrn?|Frau|Monsieur|Madame|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|[Ss]eñora?|Sra?\.)\s(\p{Lu}[\p{L}'’-]{1,40})/u

/** A given name fit for a greeting; undefined where the field holds an address, a company or nothing usable. */
export function firstNameOf(name: string | undefined): string | undefined {
  if (name === undefined || name.length > 80 || /[@\d_/\\<>{}[\]|:]/.test(name)) return undefined
  if (
    /\b(?:gmbh|ltd|inc|sarl|llc|corp|ag|kg|shop|customer|client|kunde|cliente|unknown|guest|support|team)\b/i.test(name)
  )
    return undefined
  const given = name.includes(',') ? name.slice(name.indexOf(',') + 1) : name
  const words = given
    .trim()
    .split(/\s+/)
    .filter(word => !/^(?:mr|mrs|ms|miss|dr|prof|herr|frau|m|mme|mlle|sr|sra|don|do[ñn]a)\.?$/i.test(word))
  // A title before a lone name means a family name: "Frau Weber" must not become "Hallo Weber".
  if (words.length === 1 && given.trim().split(/\s+/).length > 1) return undefined
  const first = words[0]
  if (first === undefined || !/^[\p{L}][\p{L}'’.-]{1,30}$/u.test(first)) return undefined
  return first === first.toUpperCase() || first === first.toLowerCase() ? capitalise(first) : first
}

/** How a colleague addressed them by title: `Frau Weber`, `Madame Petit`. Checked against the customer's own name. */
export function titledNameOf(view: TicketView): string | undefined {
  const { name } = view.customer
  const greeted = view.messages.findLast(message => message.public && message.from === 'agent')
  if (name === undefined || greeted === undefined) return undefined
  const found = TITLED.exec(readMessageText(greeted).slice(0, LONGEST_GREETING))
  if (found === null) return undefined
  const [, title, family] = found
  return name.split(/[\s,]+/).includes(family!) ? `${title} ${family}` : undefined
}

/** The language the customer writes in (ISO 639-1); `und` where nothing can be said. */
export function customerLanguage(view: TicketView): string {
  const words = view.messages
    .filter(message => message.public && message.from === 'customer')
    .map(readMessageText)
    .join('\n')
    .slice(0, MOST_CHARACTERS)
  const found = detectLanguage(words, view.language)
  return found.confidence >= ENOUGH_CONFIDENCE ? found.code : (view.language ?? found.code)
}

/** The order the conversation is about, where the customer named exactly one; else the customer's own subject line. */
export function topicOf(view: TicketView): Topic | undefined {
  const orders = new Set<string>()
  const texts = view.messages.filter(message => message.public && message.from === 'customer').map(readMessageText)
  for (const text of [view.subject ?? '', ...texts]) for (const order of readEntities(text).orders) orders.add(order)
  const [order] = orders
  if (orders.size === 1 && order !== undefined) return { kind: 'order', text: `#${order}` }
  const subject = usableSubject(view.subject)
  return subject === undefined ? undefined : { kind: 'subject', text: subject }
}

/** A subject that may be repeated to the customer; undefined where it is none, or steers, shouts or shows data. */
export function usableSubject(given: string | undefined): string | undefined {
  if (given === undefined || given.length > 200) return undefined
  const subject = given
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PREFIX, '')
    .replace(/["“”„«»]/g, '')
    .replace(/[\s.!?…,;:]+$/, '')
  if (subject.length < 3 || subject.length > LONGEST_SUBJECT || MADE_UP.test(subject)) return undefined
  if (redact(subject) !== subject || !/\p{L}{3}/u.test(subject)) return undefined
  // Shouting and attempts to steer a machine are not repeated to anybody.
  if (soundsLikeInstruction(subject) || (subject.length > 8 && subject === subject.toUpperCase())) return undefined
  return subject
}

/** True where the team says du, tu or tú to this customer. */
export function isFamiliar(view: TicketView, tone: string): boolean {
  if (/\b(?:informal|familiar|casual|du|tutoie|tutoyer|tuteo)\b/i.test(tone)) return true
  const message = view.messages.findLast(each => each.public && each.from === 'agent')
  if (message === undefined) return false
  const words = fold(readMessageText(message).slice(0, MOST_CHARACTERS))
  if (/\b(?:sie|ihnen|ihre[nmrs]?|vous|votre|vos|usted|ustedes|le|su|sus)\b/.test(words)) return false
  return /\b(?:du|dir|dich|deine?[nmrs]?|tu|toi|ton|ta|tes|te|ti|contigo)\b/.test(words)
}

function capitalise(word: string): string {
  return word.toLowerCase().replace(/(^|[-'’.])\p{L}/gu, letter => letter.toUpperCase())
}
