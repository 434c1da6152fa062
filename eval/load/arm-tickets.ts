import type { Client } from '@temporalio/client'
import { INITIAL_STATE, type TicketState } from '../../src/core/state.ts'
import type { Database } from '../../src/store/open-database.ts'
import { createNudge } from '../../src/worker/nudge.ts'

/** A ticket that sleeps until a follow-up is due. */
export interface Sleeper {
  readonly account: string
  readonly ticketId: string
  readonly customerId: string
  readonly messageId: string
  readonly askedAt: number
  readonly due: number
}

const PAGE = 2_000
const AT_ONCE = 32

/** Puts tickets into the store as they stand after the decision that planned their follow-up; that they sleep, their workflows note. */
export async function storeSleepers({ pool }: Database, sleepers: readonly Sleeper[]): Promise<void> {
  for (let i = 0; i < sleepers.length; i += PAGE) {
    const page = sleepers.slice(i, i + PAGE)
    await pool.query(
      `INSERT INTO tickets (account_id, ticket_id, state, next_seq, customer_id, policy_id, decided_at, is_open)
       SELECT t.account_id, t.ticket_id, t.state, 0, t.customer_id, a.active_policy_id, t.decided_at, true
       FROM unnest($1::text[], $2::text[], $3::jsonb[], $4::text[], $5::timestamptz[])
         AS t (account_id, ticket_id, state, customer_id, decided_at) JOIN accounts a USING (account_id)`,
      [
        page.map(one => one.account),
        page.map(one => one.ticketId),
        page.map(one => JSON.stringify(stateOf(one))),
        page.map(one => one.customerId),
        page.map(one => new Date(one.askedAt)),
      ],
    )
  }
}

function stateOf({ messageId, askedAt, due }: Sleeper): TicketState {
  const armed = { kind: 'follow_up', rule: 'no-answer', n: 1, due, anchorId: messageId, anchorAt: askedAt } as const
  return { ...INITIAL_STATE, armed }
}

/** How many have noted when they wake. */
export async function countAsleep({ pool }: Database): Promise<number> {
  const { rows } = await pool.query('SELECT count(*)::int AS n FROM tickets WHERE wake_at IS NOT NULL OR next_seq > 0')
  return rows[0].n
}

/** Starts their workflows as the door does, so many at once. */
export async function startSleepers(client: Client, queue: string, sleepers: readonly Sleeper[]): Promise<void> {
  const nudge = createNudge(client, queue)
  let next = 0
  const work = async (): Promise<void> => {
    for (let i = next++; i < sleepers.length; i = next++) await nudge(sleepers[i]!.account, sleepers[i]!.ticketId)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
