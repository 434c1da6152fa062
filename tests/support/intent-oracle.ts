import { asOf } from '../../src/history/as-of.ts'
import { chooseLabelSource } from '../../src/history/label-source.ts'
import type { Ticket } from '../../src/history/ticket.ts'
import { opinionSubject } from '../../src/understanding/model/opinion-subject.ts'

/** Knows what the team called the conversation that a model is shown. */
export function intentOracle(tickets: readonly Ticket[]): (shown: string) => string {
  const labels = chooseLabelSource(tickets)
  const known = new Map<string, string>()
  for (const ticket of tickets) {
    const label = labels?.labelOf(ticket)?.label
    for (const message of ticket.messages) {
      const text = opinionSubject(asOf(ticket, Date.parse(message.at)))?.text
      if (text !== undefined && label !== undefined) known.set(text.slice(0, 6_000), label)
    }
  }
  return shown => known.get(shown) ?? 'none'
}

/** What stands in the message block of the prompt. */
export function shownText(body: Record<string, unknown>): string {
  const user = (body['messages'] as { content: string }[])[1]!.content
  return user.slice(user.lastIndexOf('<data>') + 7, user.lastIndexOf('</data>') - 1)
}
