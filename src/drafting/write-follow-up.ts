import type { FollowUpRule, Persona } from '../core/policy.ts'
import type { TicketView } from '../core/ticket-view.ts'
import { detectLanguage } from '../text/language.ts'
import { readMessageText } from '../text/read-message-text.ts'
import { customerLanguage, firstNameOf, isFamiliar, titledNameOf, topicOf, usableSubject } from './addressee.ts'
import { LANGUAGES, startUpper, Wording } from './compose.ts'
import { mustDisclose } from './disclosure.ts'
import { findOpenPoint, type OpenPoint } from './open-point.ts'
import type { Phrases } from './phrases/phrases.ts'
import type { Words } from './words.ts'

export interface FollowUpNeeded {
  readonly view: TicketView
  readonly persona: Persona
  /** Undefined where the policy no longer has the rule: the nudge is then worded as one that nothing follows. */
  readonly rule: FollowUpRule | undefined
  /** 1 for the first nudge. */
  readonly n: number
  readonly channel: string
  readonly seed: number
  /** Subjects of the customer's other tickets that the message speaks for; empty where one has none. */
  readonly others?: readonly string[]
}

/** Text messages stay short whatever the persona says. */
const SHORT_CHANNELS = new Set(['sms', 'whatsapp'])
const SMS_CHARACTERS = 300
/** “Hello Tom,” belongs to the message, not to its question. */
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|bonjour|bonsoir|salut|hallo|guten (?:tag|morgen)|liebe[rs]?|hola|buen[oa]s(?: (?:dias|días|tardes))?|estimad[oa])\b[^,.!?:]{0,40}[,!:]\s*/i
const LONGEST_QUOTE = 160
const SHORT_QUOTE = 90

/**
 * A reminder that names what we asked last. Deterministic: ticket, n and seed choose the wording.
 * Refuses with `no_draft` where nothing open is found, the language is not ours, or the channel's limit is too small.
 */
export function writeFollowUp(needed: FollowUpNeeded): Words {
  const { view, persona, channel, n, seed } = needed
  const point = findOpenPoint(view)
  const language = writingLanguage(view)
  const phrases = language === undefined ? undefined : LANGUAGES[language]
  if (point === undefined || phrases === undefined || language === undefined) return { refused: 'no_draft' }
  const quote = quotable(point, language)
  if (point.kinds.length === 0 && quote === undefined) return { refused: 'no_draft' }
  const titled = titledNameOf(view)
  const name = titled ?? firstNameOf(view.customer.name)
  const wording = new Wording(
    `${seed}:${view.id}:${n}`,
    isFamiliar(view, persona.tone),
    name === undefined ? {} : { name },
  )
  const isFormal = titled !== undefined || (/formal/i.test(persona.tone) && !/informal/i.test(persona.tone))
  const draft = { needed, phrases, point, quote, wording, hasName: name !== undefined, isFormal }
  const isShort = SHORT_CHANNELS.has(base(channel))
  const limit = limitOf(persona, channel)
  const candidates = isShort ? shortForms(draft) : [longForm(draft, true), longForm(draft, false), ...shortForms(draft)]
  const text = candidates.find(each => each !== undefined && each.length <= limit)
  return text === undefined ? { refused: 'no_draft' } : { text }
}

interface Draft {
  readonly needed: FollowUpNeeded
  readonly phrases: Phrases
  readonly point: OpenPoint
  readonly quote: string | undefined
  readonly wording: Wording
  readonly hasName: boolean
  /** The greeting keeps the distance that the persona, or the colleague before us, kept. */
  readonly isFormal: boolean
}

/** Where the customer's language is not ours, the language our own team answered in; undefined where that is foreign too. */
export function writingLanguage(view: TicketView): string | undefined {
  const wanted = customerLanguage(view)
  if (LANGUAGES[wanted] !== undefined) return wanted
  const agent = view.messages.findLast(message => message.public && message.from === 'agent')
  const used = agent === undefined ? 'und' : detectLanguage(readMessageText(agent)).code
  if (LANGUAGES[used] !== undefined) return used
  return wanted === 'und' && used === 'und' ? 'en' : undefined
}

/** Characters a message on this channel may have; infinite where the persona sets no limit. */
export function limitOf(persona: Persona, channel: string): number {
  const own = persona.maxCharacters[channel] ?? persona.maxCharacters[base(channel)] ?? Number.POSITIVE_INFINITY
  return base(channel) === 'sms' ? Math.min(own, SMS_CHARACTERS) : own
}

function base(channel: string): string {
  return channel.split('.')[0]!
}

function longForm(draft: Draft, withClosing: boolean): string {
  const { needed, phrases, wording, hasName, isFormal } = draft
  const { persona, view } = needed
  const isLast = isLastNudge(needed)
  const greetings = hasName ? phrases.greetings[isFormal ? 'formal' : 'warm'] : phrases.nameless
  const about = aboutOf(draft)
  const body = [wording.say('opening', phrases.openings[openingOf(needed)], { about }), pointSentence(draft)]
  const others = othersSentence(draft)
  if (others !== undefined) body.push(others)
  const ending = isLast ? phrases.endings[closesAfter(needed) ? 'close' : 'stop'] : phrases.closings
  const parts = [wording.say('greeting', greetings), body.join(' ')]
  if (withClosing || isLast) parts.push(wording.say('ending', ending))
  parts.push(signature(persona))
  if (mustDisclose(persona, view)) parts.push(phrases.disclosure.full)
  return parts.filter(part => part !== '').join('\n\n')
}

function* shortTexts(draft: Draft, others: string | undefined): Generator<string | undefined> {
  const { needed, phrases, wording, hasName, isFormal } = draft
  const hello = hasName ? `${wording.fill(phrases.greetings[isFormal ? 'formal' : 'warm'][0]!)} ` : ''
  const close = isLastNudge(needed) && closesAfter(needed) ? ` ${phrases.short.close}` : ''
  const tail = [` ${needed.persona.signOff || needed.persona.name}`.trimEnd()]
  if (mustDisclose(needed.persona, needed.view)) tail.push(phrases.disclosure.short)
  const also = others === undefined ? '' : ` ${others}`
  const ending = `${also}${close} –${tail.join(' ')}`
  for (const count of [2, 1]) {
    const words = pointWords(draft, 'short', count)
    if (words === undefined) break
    const sentence = wording.say('short', phrases.short.need, words)
    yield (hasName ? hello + sentence : startUpper(sentence)) + ending
  }
  if (draft.quote !== undefined && draft.quote.length <= SHORT_QUOTE) {
    const sentence = wording.say('short', phrases.short.quote, { quote: draft.quote })
    yield (hasName ? hello + sentence : startUpper(sentence)) + ending
  }
}

/** One that speaks for other tickets says so within the limit: by their subjects, else in general, and only at last not at all. */
function shortForms(draft: Draft): readonly (string | undefined)[] {
  const others = [othersSentence(draft, 1), othersSentence(draft, 0), undefined]
  return [...new Set(others)].flatMap(sentence => [...shortTexts(draft, sentence)])
}

const MOST_NAMED = 3

/** Names the other matters where their subjects can be shown; what cannot is still counted. */
function othersSentence({ needed, phrases, wording }: Draft, most = MOST_NAMED): string | undefined {
  const { others = [] } = needed
  if (others.length === 0) return undefined
  const named = [...new Set(others.flatMap(subject => usableSubject(subject) ?? []))]
  const list = named.slice(0, most).map(subject => `“${subject}”`)
  const words = phrases.others[others.length === 1 ? 'one' : 'many']
  return wording.fill(words, { others: list.length === 0 ? '' : `: ${list.join(', ')}` })
}

function pointSentence(draft: Draft): string {
  const { phrases, wording, quote } = draft
  const words = pointWords(draft, 'long', 2)
  if (words === undefined) return wording.say('quote', phrases.quotes, { quote: quote! })
  return wording.say('point', [...phrases.needs, ...phrases.asks], words)
}

/** The open point as object and as question; two of them are joined only where both are objects. */
function pointWords(
  { point, phrases, wording }: Draft,
  part: string,
  most: number,
): { need: string; ask: string; Ask: string } | undefined {
  const kinds = point.kinds.slice(0, most)
  if (kinds.length === 0) return undefined
  const needs = kinds.map(kind => wording.say(`${part}:need:${kind}`, phrases.points[kind].need))
  const asks = kinds.map(kind => wording.say(`${part}:ask:${kind}`, phrases.points[kind].ask))
  const ask = asks.join(phrases.and)
  return { need: needs.join(phrases.and), ask, Ask: startUpper(ask) }
}

function aboutOf({ needed, point, phrases, wording }: Draft): string {
  const topic = topicOf(needed.view)
  if (topic === undefined || (topic.kind === 'order' && point.kinds.includes('order_number'))) return ''
  return wording.fill(phrases.about[topic.kind], { [topic.kind]: topic.text })
}

function isLastNudge({ n, rule }: FollowUpNeeded): boolean {
  return n >= (rule?.after.length ?? n)
}

/** A first message is no reminder yet, also where it is the only one. */
function openingOf(needed: FollowUpNeeded): 'first' | 'again' | 'last' {
  if (needed.n === 1) return 'first'
  return isLastNudge(needed) ? 'last' : 'again'
}

/** Only a rule that really closes may say so. */
function closesAfter({ rule }: FollowUpNeeded): boolean {
  return rule?.then?.do === 'close'
}

function signature({ name, signOff }: Persona): string {
  return signOff || name
}

/** The team's own question, shortened; only where it is in the language we write. */
function quotable({ question }: OpenPoint, language: string): string | undefined {
  const line = question
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(GREETING, '')
  if (/https?:|www\.|\S@\S/.test(line)) return undefined
  const found = detectLanguage(line, language)
  if (found.code !== language && found.code !== 'und' && found.confidence >= 0.6) return undefined
  return line.length <= LONGEST_QUOTE
    ? startUpper(line)
    : `${startUpper(line.slice(0, LONGEST_QUOTE)).replace(/\s+\S*$/, '')} …`
}
