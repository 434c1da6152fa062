import type { Instant, Milliseconds } from '../core/time.ts'
import type { Ticket, TicketMessage } from '../history/ticket.ts'

/** What the tickets of one intent tell about how the team handles it. */
export interface IntentFacts {
  readonly label: string
  tickets: number
  /** Tickets by the team that held them last, after every reassignment. */
  readonly teams: Map<string, number>
  /** Tickets in which an agent used a macro. */
  macros: number
  /** How long customers took to answer an agent's question: moments of question and answer. */
  readonly answers: { readonly askedAt: Instant; readonly answeredAt: Instant }[]
  /** Questions that were never answered. */
  unanswered: number
}

export interface HistoryFacts {
  readonly account: string
  tickets: number
  labelled: number
  readonly intents: ReadonlyMap<string, IntentFacts>
  readonly channels: ReadonlyMap<string, number>
  readonly languages: ReadonlyMap<string, number>
  /** Moments of agents' public messages. */
  readonly agentMessages: readonly Instant[]
  readonly timezones: ReadonlyMap<string, number>
  readonly hasAircall: boolean
}

/** Reads what a first policy can be built on. Only tickets that were complete at the cut-off count: later facts would leak. */
export function collectFacts(tickets: readonly Ticket[], label: (ticket: Ticket) => string | undefined): HistoryFacts {
  const intents = new Map<string, IntentFacts>()
  const channels = new Map<string, number>()
  const languages = new Map<string, number>()
  const timezones = new Map<string, number>()
  const agentMessages: Instant[] = []
  let labelled = 0
  let hasAircall = false
  for (const ticket of tickets) {
    increase(channels, ticket.channel)
    if (ticket.language !== undefined) increase(languages, ticket.language)
    if (ticket.customer.timezone !== undefined) increase(timezones, ticket.customer.timezone)
    hasAircall ||= ticket.tags.some(tag => tag.toLowerCase().startsWith('aircall'))
    for (const message of ticket.messages) if (isByAgent(message)) agentMessages.push(Date.parse(message.at))
    const name = label(ticket)
    if (name === undefined) continue
    labelled++
    addTicket(factsOf(intents, name), ticket)
  }
  const account = tickets[0]?.account ?? 'account'
  return {
    account,
    tickets: tickets.length,
    labelled,
    intents,
    channels,
    languages,
    agentMessages,
    timezones,
    hasAircall,
  }
}

/** The tickets whose last message and event lie at or before the cut-off. */
export function completeAt(tickets: readonly Ticket[], cutoff: Instant | undefined): readonly Ticket[] {
  if (cutoff === undefined) return tickets
  return tickets.filter(
    ticket =>
      Date.parse(ticket.created_at) <= cutoff &&
      ticket.messages.every(message => Date.parse(message.at) <= cutoff) &&
      ticket.events.every(event => Date.parse(event.at) <= cutoff),
  )
}

function factsOf(intents: Map<string, IntentFacts>, label: string): IntentFacts {
  let facts = intents.get(label)
  if (facts === undefined) {
    facts = { label, tickets: 0, teams: new Map(), macros: 0, answers: [], unanswered: 0 }
    intents.set(label, facts)
  }
  return facts
}

function addTicket(facts: IntentFacts, ticket: Ticket): void {
  facts.tickets++
  const team = finalTeam(ticket)
  if (team !== undefined) increase(facts.teams, team)
  if (ticket.messages.some(message => isByAgent(message) && message.macro !== undefined)) facts.macros++
  const people = ticket.messages.filter(
    message => message.public && (message.from === 'agent' || message.from === 'customer'),
  )
  for (const [index, message] of people.entries()) {
    const next = people[index + 1]
    if (!isByAgent(message) || next?.from === 'agent' || !asks(message)) continue
    if (next === undefined) facts.unanswered++
    else facts.answers.push({ askedAt: Date.parse(message.at), answeredAt: Date.parse(next.at) })
  }
}

/** The team after the last reassignment; the ticket's own field where no event tells. */
function finalTeam(ticket: Ticket): string | undefined {
  let team: string | undefined
  let at = Number.NEGATIVE_INFINITY
  for (const event of ticket.events) {
    const to = event.type === 'assigned' ? (event.to as { team?: unknown } | null | undefined)?.team : undefined
    const moment = Date.parse(event.at)
    if (typeof to === 'string' && to !== '' && moment >= at) {
      team = to
      at = moment
    }
  }
  return team ?? ticket.assignee?.team
}

function asks({ text, html }: TicketMessage): boolean {
  return /[?？؟]/.test(text ?? html ?? '')
}

function isByAgent(message: TicketMessage): boolean {
  return message.from === 'agent' && message.public
}

export function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Most common first; equal counts in order of their names. */
export function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** Nearest-rank quantile of unsorted lengths; undefined where there are none. */
export function quantile(lengths: readonly Milliseconds[], share: number): Milliseconds | undefined {
  const sorted = lengths.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
}
