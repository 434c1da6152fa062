import type { Instant } from '../core/time.ts'
import { judgeClose } from '../forecast/judge/judge-close.ts'
import { readPast } from '../forecast/past.ts'
import type { Ticket } from '../history/ticket.ts'
import type { OpenCase, Verdict } from '../store/cases.ts'

/**
 * What became of a close by now, by the same rules as in the ledger of a replay; undefined while nobody can say. Where we
 * only proposed it, the team has to have closed the ticket itself: one that nobody closed says nothing.
 * @param intentOf what another ticket was read as, by its id
 */
export function judgeWatchedClose(
  watched: OpenCase,
  ticket: Ticket,
  others: readonly Ticket[],
  now: Instant,
  intentOf: (ticketId: string) => string | undefined,
): { readonly verdict: Verdict; readonly why: string } | undefined {
  if (watched.deed === 'overtaken') return { verdict: 'unknown', why: 'overtaken' }
  const reopened = ticket.events.some(
    event => event.type === 'reopened' && event.actor === 'agent' && isWithin(Date.parse(event.at), watched),
  )
  if (reopened) return { verdict: 'wrong', why: 'agent_reopened' }
  const all = [ticket, ...others.filter(other => other.id !== ticket.id)]
  const past = readPast(all, other => (other.id === ticket.id ? watched.intent : intentOf(other.id)))
  const machine = watched.reason === 'automated_closed' || watched.reason === 'spam_closed'
  const judged = judgeClose(
    past.tickets.get(ticket.id)!,
    watched.at,
    { ...past, end: now },
    machine ? 'machine' : 'words',
  )
  if (judged.verdict === 'wrong') return { verdict: 'wrong', why: judged.why }
  if (now < watched.until) return undefined
  if (watched.deed === 'proposed' && ticket.status !== 'closed') return { verdict: 'unknown', why: 'nobody_closed' }
  return { verdict: 'right', why: judged.why }
}

function isWithin(at: Instant, { at: from, until }: OpenCase): boolean {
  return at > from && at <= until
}
