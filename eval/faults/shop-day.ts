import { generateHistory } from '../../datasets/shop/generate-history.ts'
import { createRandom, type Random } from '../../datasets/shop/random.ts'
import { HOUR, type Instant, MINUTE, type Milliseconds } from '../../src/core/time.ts'
import type { Ticket } from '../../src/history/ticket.ts'

/** Somebody who writes to the shop, once per ticket of the day. */
export interface Visitor {
  readonly name: string
  readonly address: string
  readonly channel: 'email' | 'sms'
  readonly integration?: 'postscript' | 'aircall'
}

/** What a customer's words mean, where the rules of the run depend on it. */
export type Says = 'goodbye' | 'stop' | 'asks' | 'something'

export type AgentDoes = 'answers' | 'notes' | 'closes' | 'reopens' | 'snoozes' | 'assigns' | 'tags' | 'ignores'

export type Deed =
  | {
      readonly at: Milliseconds
      readonly ticket: number
      readonly by: 'customer'
      readonly text: string
      readonly says: Says
      readonly subject?: string
    }
  | {
      readonly at: Milliseconds
      readonly ticket: number
      readonly by: 'agent'
      readonly does: AgentDoes
      readonly text?: string
    }

export interface ShopDay {
  readonly visitors: readonly Visitor[]
  /** Ascending; `at` counts from the day's start. */
  readonly deeds: readonly Deed[]
}

const MOST_DEEDS = 12

/** One day of an invented shop: everything customers and agents do to `tickets` tickets within `length`. The same seed, the same day. */
export function planDay(options: { seed: number; tickets: number; length: Milliseconds; end: Instant }): ShopDay {
  const { seed, tickets, length, end } = options
  const visitors: Visitor[] = []
  const deeds: Deed[] = []
  for (const { ticket } of generateHistory({ seed, tickets, weeks: 1, end })) {
    const number = visitors.length
    const random = createRandom(seed, 'fault-day', number)
    visitors.push(visitorOf(ticket, number, random))
    const story = tell(ticket, number, random, length)
    deeds.push(...story, ...whims(number, visitors[number]!, story, random))
  }
  return { visitors, deeds: deeds.filter(deed => deed.at < length).sort((a, b) => a.at - b.at || a.ticket - b.ticket) }
}

function visitorOf(ticket: Ticket, number: number, random: Random): Visitor {
  const name = ticket.customer.name ?? `Visitor ${number}`
  if (ticket.channel === 'sms') {
    const integration = random.pick(['postscript', 'aircall'] as const)
    return { name, address: `+336${String(10_000_000 + number)}`, channel: 'sms', integration }
  }
  return { name, address: ticket.customer.email ?? `visitor-${number}@mail.example`, channel: 'email' }
}

/** The ticket's own story, pressed into the day: gaps keep their order, not their length. */
function tell(ticket: Ticket, number: number, random: Random, length: Milliseconds): Deed[] {
  const happened = [
    ...ticket.messages.filter(message => message.text !== undefined).map(message => ({ ...message, type: 'message' })),
    ...ticket.events.filter(event => event.actor === 'agent').map(event => ({ ...event, from: 'agent' })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const deeds: Deed[] = []
  let at = random.next() * 0.7 * length
  let before: number | undefined
  for (const one of happened.slice(0, MOST_DEEDS)) {
    const when = Date.parse(one.at)
    if (before !== undefined) at += Math.min(2 * HOUR, Math.max(20_000, (when - before) / 12))
    before = when
    const deed = deedOf(one, Math.round(at), number, ticket.subject)
    if (deed !== undefined && (deeds.length > 0 || deed.by === 'customer')) deeds.push(deed)
  }
  return deeds
}

function deedOf(
  one: { type: string; from?: unknown; text?: string; public?: boolean },
  at: Milliseconds,
  ticket: number,
  subject: string | undefined,
): Deed | undefined {
  if (one.type === 'message') {
    const text = one.text ?? ''
    if (one.from === 'customer') {
      return { at, ticket, by: 'customer', text, says: 'something', ...(subject !== undefined && { subject }) }
    }
    if (one.from === 'agent') return { at, ticket, by: 'agent', does: one.public ? 'answers' : 'notes', text }
    return undefined
  }
  const does = ({ closed: 'closes', reopened: 'reopens', assigned: 'assigns', tagged: 'tags' } as const)[one.type]
  return does && { at, ticket, by: 'agent', does }
}

export const GOODBYES = [
  'That is settled now. Thank you very much for your help, goodbye!',
  'Parfait, tout est réglé. Merci beaucoup et bonne journée !',
  'Alles klar, das hat geklappt. Vielen Dank und auf Wiedersehen!',
  'Perfecto, ya está todo resuelto. ¡Muchas gracias!',
]
export const QUESTIONS = [
  'One more thing: where is my order #1042? It has not arrived yet.',
  'Encore une question : où en est ma commande #1051 ?',
  'Noch eine Frage: Wann bekomme ich meine Rückerstattung?',
  'Otra pregunta: ¿dónde está mi pedido #1077?',
]

const ASKS_BACK = [
  'Hello, could you please tell us your order number, so that we can look it up?',
  'Bonjour, pourriez-vous nous indiquer votre numéro de commande ?',
  'Hallo, könnten Sie uns bitte Ihre Bestellnummer nennen?',
  'Hola, ¿podría indicarnos su número de pedido, por favor?',
]

/** What nobody plans: goodbyes, second thoughts, and agents who step in at any moment. */
function whims(ticket: number, visitor: Visitor, story: readonly Deed[], random: Random): Deed[] {
  const first = story[0]?.at
  if (first === undefined) return []
  const last = story.at(-1)!.at
  const later = (): Milliseconds => last + random.int(1, 200) * MINUTE
  const during = (): Milliseconds => first + Math.round(random.next() * (last - first + 2 * HOUR)) + 1_000
  const agent = (does: AgentDoes, chance: number): Deed[] =>
    random.chance(chance) ? [{ at: during(), ticket, by: 'agent', does, text: 'Looking into it.' }] : []
  const customer = (says: Says, texts: readonly string[], chance: number): Deed[] =>
    random.chance(chance) ? [{ at: later(), ticket, by: 'customer', says, text: random.pick(texts) }] : []
  const asksBack: Deed[] = random.chance(0.5)
    ? [{ at: last + 5 * MINUTE, ticket, by: 'agent', does: 'answers', text: random.pick(ASKS_BACK) }]
    : []
  return [
    ...asksBack,
    ...customer('goodbye', GOODBYES, 0.2),
    ...customer('asks', QUESTIONS, 0.15),
    ...customer('stop', ['STOP'], visitor.channel === 'sms' ? 0.2 : 0),
    ...agent('reopens', 0.06),
    ...agent('snoozes', 0.06),
    ...agent('assigns', 0.1),
    ...agent('tags', 0.1),
    ...agent('notes', 0.08),
    ...agent('ignores', 0.03),
    ...agent('closes', 0.08),
  ]
}
