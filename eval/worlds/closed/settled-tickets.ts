import type { Activities, TurnOutcome } from '../../../activities/index.ts'
import type { Instant } from '../../../src/core/time.ts'
import type { Database } from '../../../src/store/open-database.ts'

/** Tickets whose workflow sleeps until this moment or an earlier one. */
export async function ticketsDue(pool: Pick<Database['pool'], 'query'>, at: Instant): Promise<string[]> {
  const { rows } = await pool.query<{ ticket_id: string }>('SELECT ticket_id FROM tickets WHERE wake_at <= $1', [
    new Date(at),
  ])
  return rows.map(row => row.ticket_id)
}

/** Tells when a ticket's workflow has nothing more to do: a turn taken after the question found nothing, and all is carried out. */
export function watchActivities(inner: Activities): {
  activities: Activities
  settled(ticketId: string): Promise<void>
} {
  const waiting = new Map<string, { resolve: () => void; reject: (error: unknown) => void; openDecision?: string }>()
  const finish = (ticketId: string): void => {
    waiting.get(ticketId)?.resolve()
    waiting.delete(ticketId)
  }
  return {
    settled: ticketId => new Promise((resolve, reject) => void waiting.set(ticketId, { resolve, reject })),
    activities: {
      ...inner,
      takeTurn: async request => {
        const asked = waiting.get(request.ticketId)
        let outcome: TurnOutcome
        try {
          outcome = await inner.takeTurn(request)
        } catch (error) {
          waiting.get(request.ticketId)?.reject(error)
          throw error
        }
        if (asked === undefined || asked !== waiting.get(request.ticketId)) return outcome
        if (outcome.decisionId !== undefined && !outcome.more) asked.openDecision = outcome.decisionId
        else if (!outcome.more) finish(request.ticketId)
        return outcome
      },
      carryOut: async request => {
        const carried = await inner.carryOut(request)
        for (const [ticketId, { openDecision }] of waiting) if (openDecision === request.decisionId) finish(ticketId)
        return carried
      },
    },
  }
}
