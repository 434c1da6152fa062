import type pg from 'pg'
import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { Helpdesk } from '../helpdesk/port.ts'
import type { Ticket } from '../history/ticket.ts'
import { endSilentMessages, judgeCase, keepWatching, listDueCases, type OpenCase } from '../store/cases.ts'
import { readIntents } from '../store/decisions.ts'
import { judgeWatchedClose } from './judge-close.ts'

/** How many watched closes one round reads: two calls each, beside the work of the day. */
const PER_ROUND = 20
const OTHERS = 10

/** Finds out what became of closes and messages. @param at account time */
export async function watchOutcomes(pool: pg.Pool, account: string, helpdesk: Helpdesk, at: Instant): Promise<void> {
  await endSilentMessages(pool, account, at)
  for (const watched of await listDueCases(pool, account, at, PER_ROUND)) {
    const judged = await judge(pool, account, helpdesk, watched, at)
    if (judged === undefined) await keepWatching(pool, account, watched.decisionId)
    else await judgeCase(pool, account, watched.decisionId, judged)
  }
}

async function judge(pool: pg.Pool, account: string, helpdesk: Helpdesk, watched: OpenCase, at: Instant) {
  const ticket = await readTicket(helpdesk, watched.ticketId)
  if (ticket === undefined) return { verdict: 'unknown' as const, why: 'gone' }
  // New tickets about the same show at the end; what happens on the ticket itself shows at once.
  const others =
    at >= watched.until && watched.customerId !== undefined
      ? await helpdesk.readCustomerTickets(watched.customerId, OTHERS)
      : []
  const intents = await readIntents(
    pool,
    account,
    others.map(other => other.id),
  )
  return judgeWatchedClose(watched, ticket, others, at, id => intents.get(id))
}

async function readTicket(helpdesk: Helpdesk, id: string): Promise<Ticket | undefined> {
  try {
    return await helpdesk.readTicket(id)
  } catch (error) {
    if (RehearsalError.is(error) && error.code === 'not_found') return undefined
    throw error
  }
}
