import { readTickets } from '../../history/read-tickets.ts'
import type { ChangedTicket, Comparison } from '../../report/comparison.ts'
import { conversationAround } from '../../report/conversation-around.ts'
import { readMessageText } from '../../text/read-message-text.ts'

/** Conversations shown: enough to judge a change by, few enough to be read. */
const MOST = 60

/** Puts what was said beside the gravest changes, from the tickets themselves. */
export async function addConversations(comparison: Comparison, paths: readonly string[]): Promise<Comparison> {
  const wanted = new Map(comparison.changed.slice(0, MOST).map(ticket => [ticket.id, ticket]))
  const said = new Map<string, NonNullable<ChangedTicket['messages']>>()
  for await (const item of readTickets(paths)) {
    if (said.size === wanted.size) break
    const change = item.kind === 'ticket' ? wanted.get(item.ticket.id) : undefined
    if (item.kind !== 'ticket' || change === undefined) continue
    const messages = item.ticket.messages
      .filter(message => message.public)
      .map(message => ({ from: message.from, at: Date.parse(message.at), text: readMessageText(message) }))
      .sort((x, y) => x.at - y.at)
    said.set(change.id, conversationAround(messages, momentOf(change)))
  }
  return {
    ...comparison,
    changed: comparison.changed.map(ticket => {
      const messages = said.get(ticket.id)
      return messages === undefined ? ticket : { ...ticket, messages }
    }),
  }
}

function momentOf({ didA, didB, decisionA, decisionB, created }: ChangedTicket): number {
  return Date.parse((decisionB ?? decisionA ?? didB[0] ?? didA[0])?.at ?? created)
}
