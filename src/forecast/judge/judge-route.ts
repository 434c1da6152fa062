import type { PastTicket } from '../past.ts'
import type { Verdict, VerdictWhy } from './outcome.ts'

/** A route is right where the person or team that finished the ticket is the one we chose; case and outer blanks do not matter. */
export function judgeRoute(
  ticket: PastTicket,
  to: { team?: string; user?: string },
): { verdict: Verdict; why: VerdictWhy } {
  const [ours, theirs] = to.team !== undefined ? [to.team, ticket.finalTeam] : [to.user, ticket.finalUser]
  if (ours === undefined || theirs === undefined) return { verdict: 'unknown', why: 'final_team_unknown' }
  const same = ours.trim().toLowerCase() === theirs.trim().toLowerCase()
  return same ? { verdict: 'right', why: 'same_team' } : { verdict: 'wrong', why: 'other_team' }
}
