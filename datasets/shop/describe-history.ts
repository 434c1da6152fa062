import type { ToldTicket } from './tell-ticket.ts'

/** How often each planted feature occurs, and how long messages are (characters of plain text) per channel and side. */
export interface HistoryDescription {
  readonly counts: Readonly<Record<string, number>>
  readonly lengths: Readonly<Record<string, { readonly median: number; readonly p90: number }>>
}

/** Counts what a history contains, for reports and for tests of the generator. */
export function describeHistory(history: Iterable<ToldTicket>): HistoryDescription {
  const counts: Record<string, number> = {}
  const add = (name: string, by = 1): void => {
    counts[name] = (counts[name] ?? 0) + by
  }
  const lengths: Record<string, number[]> = {}
  for (const { ticket, truth } of history) {
    add('tickets')
    add(`intent ${truth.intent}`)
    add(`language ${truth.language}`)
    add(`channel ${ticket.channel}`)
    add(`status ${ticket.status}`)
    add(`resolution ${truth.resolution}`)
    add(`phrasing ${truth.phrasing}`)
    if (truth.secondaryIntent) add('second intent')
    if (truth.sequelOf) add('belongs to an earlier ticket')
    if (truth.needsPerson) add(`needs a person: ${truth.needsPerson}`)
    if (ticket.customer.vip) add('VIP customer')
    if (ticket.satisfaction) add('satisfaction score')
    for (const { effect } of Object.values(truth.followUps)) add(`follow-up would be ${effect}`)
    for (const owed of Object.values(truth.owedAfter)) add(`owed: ${owed}`)
    for (const [id, bare] of Object.entries(truth.bareThanks)) {
      if (bare) add(truth.safeToClose[id] ? 'bare thanks, safe' : 'bare thanks, something owed')
    }
    for (const { type, actor } of ticket.events) add(`event ${type} by ${actor}`)
    for (const message of ticket.messages) {
      add('messages')
      add(`message from ${message.from}${message.public ? '' : ' (note)'}`)
      if (message.headers?.['Auto-Submitted']) add('automated mail headers')
      if (message.html) add(message.text ? 'text and HTML' : 'HTML only')
      if (message.in_reply_to) add('quotes an earlier mail')
      if (message.attachments) add('with attachments')
      if (message.macro) add('macro used')
      if (message.rule) add('sent by a native rule')
      if (message.text && (message.from === 'customer' || message.from === 'agent') && message.public) {
        const series = `${message.from} ${message.channel}`
        lengths[series] ??= []
        lengths[series].push(message.text.length)
      }
    }
  }
  return {
    counts: Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))),
    lengths: Object.fromEntries(
      Object.entries(lengths).map(([series, list]) => {
        const sorted = list.toSorted((a, b) => a - b)
        return [
          series,
          { median: sorted[Math.floor(sorted.length / 2)]!, p90: sorted[Math.floor(sorted.length * 0.9)]! },
        ]
      }),
    ),
  }
}
