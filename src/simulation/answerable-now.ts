import { setImmediate } from 'node:timers/promises'
import type { Policy } from '../core/policy.ts'
import type { Instant } from '../core/time.ts'
import { asOf } from '../history/as-of.ts'
import { placeTicket } from '../history/place-ticket.ts'
import type { Ticket } from '../history/ticket.ts'
import type { KnowledgeDocument } from '../knowledge/knowledge-document.ts'
import type { ReplayedDecision, ReplayedTicket } from './replayed.ts'
import type { Helpers } from './simulate.ts'

/**
 * Tickets with a question that nothing supported when it came, and that would be answered by what the team has said by `now`, on other
 * tickets and to other customers. A replay knows as much as was known on each day; the weeks to come begin with all of it.
 * None where `signal` aborts: the simulation is done, and holds without them.
 * @param tickets all of the history
 * @param now the end of the history, or later
 */
export async function answerableNow(
  replayed: readonly ReplayedTicket[],
  {
    tickets,
    policy,
    now,
    documents,
    helpers,
    signal,
  }: {
    readonly tickets: readonly Ticket[]
    readonly policy: Policy
    readonly now: Instant
    readonly documents?: readonly KnowledgeDocument[]
    readonly helpers: Helpers
    readonly signal?: AbortSignal
  },
): Promise<ReadonlySet<string>> {
  const asked = replayed.flatMap(({ ticketId, decisions }) => {
    const decision = decisions.find(each => wantedAnswer(each, policy))
    return decision === undefined ? [] : [{ ticketId, decision }]
  })
  const answerable = new Set<string>()
  if (asked.length === 0) return answerable
  const byId = new Map(tickets.map(ticket => [ticket.id, ticket]))
  const { knowledge, write } = helpers({ tickets, policy, ...(documents && { documents }) })
  for (const { ticketId, decision } of asked) {
    await setImmediate()
    if (signal?.aborted) return new Set()
    const then = asOf(placeTicket(byId.get(ticketId)!, policy), decision.at)
    const view = { ...then, at: now }
    const found = await knowledge(view)
    if (!found?.supported) continue
    const command = { kind: 'reply', text: '', channel: view.channel, purpose: 'answer' } as const
    const words = await write({ command, decision, view, reading: null })
    if ('text' in words) answerable.add(ticketId)
  }
  return answerable
}

function wantedAnswer({ reason, read }: ReplayedDecision, { intents }: Policy): boolean {
  const intent = read?.intent?.label
  return (
    reason === 'no_supported_answer' &&
    intent !== undefined &&
    Object.hasOwn(intents, intent) &&
    intents[intent]!.action === 'answer'
  )
}
