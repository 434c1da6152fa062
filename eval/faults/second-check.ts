import type { Pool } from 'pg'
import type { Decision } from '../../src/core/decision.ts'
import { evolve } from '../../src/core/evolve.ts'
import { INITIAL_STATE, type TicketState } from '../../src/core/state.ts'
import type { Input } from '../../src/core/turn.ts'
import { isSameJson } from './is-same-json.ts'

/**
 * The second judge, kept apart from the first: the product's own pure core over each ticket's decisions in their true order.
 * Returns the tickets whose stored memory is not what their decisions make of it, as it would be if a crash had kept one
 * half of a turn. Tickets with a message of unknown fate are left out: those were taken from us beside all decisions.
 */
export async function findStateDifferences(pool: Pick<Pool, 'query'>, account: string): Promise<string[]> {
  const tickets = await pool.query(
    `SELECT ticket_id, state FROM tickets t WHERE account_id = $1 AND NOT EXISTS (SELECT 1 FROM commands c
       WHERE c.account_id = t.account_id AND c.ticket_id = t.ticket_id AND c.status = 'unconfirmed')`,
    [account],
  )
  const decisions = await pool.query(
    'SELECT ticket_id, decision FROM decisions WHERE account_id = $1 ORDER BY ticket_id, seq',
    [account],
  )
  const inbox = await pool.query("SELECT input FROM inbox WHERE account_id = $1 AND input ->> 'kind' = 'message'", [
    account,
  ])
  const messages = new Map<string, Input>(inbox.rows.map(({ input }) => [input.id, input]))
  const byTicket = new Map<string, Decision[]>()
  for (const { ticket_id, decision } of decisions.rows) {
    byTicket.set(ticket_id, [...(byTicket.get(ticket_id) ?? []), decision])
  }
  return tickets.rows
    .filter(({ ticket_id, state }) => !isSameJson(replay(byTicket.get(ticket_id) ?? [], messages), state))
    .map(({ ticket_id }) => ticket_id)
}

function replay(decisions: readonly Decision[], messages: ReadonlyMap<string, Input>): TicketState {
  let state = INITIAL_STATE
  for (const decision of decisions) {
    const inputs = decision.inputs.map((id): Input => {
      if (id.startsWith('timer:'))
        return { kind: 'timer', id: id as `timer:${string}`, at: state.armed?.due ?? decision.at }
      // Events move no memory but through what was decided about them; only their ids are needed.
      return messages.get(id) ?? { kind: 'event', id, at: decision.at, type: 'field', actor: 'system' }
    })
    state = evolve(state, { at: decision.at, inputs }, decision)
  }
  return state
}
