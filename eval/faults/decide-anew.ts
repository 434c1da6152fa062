import type { Pool } from 'pg'
import { createEngines } from '../../src/composition/create-engines.ts'
import { openHelpers } from '../../src/composition.ts'
import type { Decision } from '../../src/core/decision.ts'
import { evolve } from '../../src/core/evolve.ts'
import { INITIAL_STATE, type TicketState } from '../../src/core/state.ts'
import type { Milliseconds } from '../../src/core/time.ts'
import type { Input, Turn } from '../../src/core/turn.ts'
import type { Helpdesk } from '../../src/helpdesk/port.ts'
import { asOf } from '../../src/history/as-of.ts'
import { inputsOf } from '../../src/history/inputs-of.ts'
import type { Ticket } from '../../src/history/ticket.ts'
import { readCustomerScene } from '../../src/store/customer-scene.ts'
import { consentOf } from '../../src/turn/consent-of.ts'
import type { TurnPorts } from '../../src/turn/ports.ts'
import { RECENT_TICKETS } from '../../src/turn/recent-tickets.ts'
import { takeTurn } from '../../src/turn/take-turn.ts'
import { isSameJson } from './is-same-json.ts'
import { ACCOUNT, type ShopPolicy } from './open-shop.ts'

/**
 * Why a decision may differ from the one that the whole, true log asks for. `saw_other_messages`: reads hide new messages, and
 * later ones are stamped by a clock of the helpdesk's own. `raced`: somebody, or we, did something at about that time, and with
 * clocks ten minutes apart nobody can say which side of the read it fell on. `customer_elsewhere`: the customer has other tickets,
 * and how those stood then is not kept.
 */
type Tolerated = 'saw_other_messages' | 'raced' | 'customer_elsewhere'

export interface DecidedAnew {
  readonly same: number
  readonly tolerated: Readonly<Record<Tolerated, number>>
  /** Decisions that should have been others, as they are stored and as they come out now. */
  readonly differing: readonly { readonly id: string; readonly stored: Outcome; readonly anew: Outcome }[]
}

/** What a decision does and why. The stage may have been lowered by a stop; quotes say nothing new. */
type Outcome = Pick<Decision, 'reason' | 'commands' | 'at'>

interface Stored {
  readonly id: string
  readonly decision: Decision
  readonly policyId: string
  readonly modelId: string | undefined
  readonly seen: readonly string[]
}

interface Scene {
  readonly pool: Pool
  readonly helpdesk: Helpdesk
  readonly policies: readonly ShopPolicy[]
  /** How far clocks are apart at most. */
  readonly skew: Milliseconds
}

/**
 * The second judge's second look: every decision is taken once more by the pure core, from the helpdesk's own log as it stands
 * at the end in its true order, and has to come out as it was stored.
 */
export async function decideAnew(scene: Scene): Promise<DecidedAnew> {
  const { pool } = scene
  const engines = createEngines({ pool, embedder: null, helpers: openHelpers, past: () => [] })
  const byTicket = await readDecisions(pool)
  const tickets = new Map<string, Ticket>()
  for (const id of byTicket.keys()) tickets.set(id, await scene.helpdesk.readTicket(id))
  const shared = sharedCustomers([...tickets.values()])
  const tolerated: Record<Tolerated, number> = { saw_other_messages: 0, raced: 0, customer_elsewhere: 0 }
  const differing: DecidedAnew['differing'][number][] = []
  let same = 0
  for (const [id, decisions] of byTicket) {
    const ticket = tickets.get(id)!
    let state = INITIAL_STATE
    // What customers said of our messages is kept without its time. On other tickets of theirs they may have said it too.
    const stopped = shared.has(ticket.customer.id) ? undefined : new Set<string>()
    for (const stored of decisions) {
      const turn = turnOf(stored.decision, ticket, state)
      const { policy } = scene.policies.find(each => each.id === stored.policyId)!
      const engine = await engines(ACCOUNT, policy, stored.modelId, 0)
      const anew = await takeTurn(state, turn, policy, portsOf(scene, ticket, engine, stopped))
      if (isSameJson(outcome(anew.decision), outcome(stored.decision))) same++
      else {
        const why = whyTolerated(scene, stored, ticket, anew.view.messages, shared)
        if (why === undefined)
          differing.push({ id: stored.id, stored: outcome(stored.decision), anew: outcome(anew.decision) })
        else tolerated[why]++
      }
      state = evolve(state, turn, stored.decision)
      const said = consentOf(anew.view, anew.reading, stored.decision)
      if (said?.consent === 'stop') stopped?.add(said.channel)
      else if (said !== undefined) stopped?.delete(said.channel)
    }
  }
  return { same, tolerated, differing }
}

function outcome({ reason, commands, at }: Decision): Outcome {
  return { reason, commands, at }
}

function turnOf(decision: Decision, ticket: Ticket, state: TicketState): Turn {
  const known = new Map(inputsOf(ticket).map(input => [input.id, input]))
  const inputs = decision.inputs.flatMap((id): Input[] => {
    if (id.startsWith('timer:'))
      return [{ kind: 'timer', id: id as `timer:${string}`, at: state.armed?.due ?? decision.at }]
    const input = known.get(id)
    return input === undefined ? [] : [input]
  })
  return { at: decision.at, inputs }
}

type Engine = Awaited<ReturnType<ReturnType<typeof createEngines>>>

function portsOf(
  { pool, helpdesk }: Scene,
  ticket: Ticket,
  engine: Engine,
  stopped: ReadonlySet<string> | undefined,
): TurnPorts {
  return {
    view: at => asOf(ticket, at, { undated: 'as_given' }),
    recent: async view => {
      const others = await helpdesk.readCustomerTickets(view.customer.id, RECENT_TICKETS + 1, view.id)
      return engine.recent(view, others.filter(({ id }) => id !== view.id).slice(0, RECENT_TICKETS))
    },
    read: view => engine.read(view),
    customer: async view => {
      const of = { customerId: view.customer.id, ticketId: view.id, at: view.at }
      const { timezone, ...customer } = await readCustomerScene(pool, ACCOUNT, of)
      return {
        ...customer,
        ...(stopped && { stopped: [...stopped] }),
        contacts: customer.contacts.filter(at => at < view.at),
        ...(timezone !== undefined && { zones: [timezone] }),
      }
    },
    knowledge: view => engine.knowledge(view),
    write: needed => engine.write(needed),
    thanksCertified: (view, reading) => engine.thanksCertified(view, reading),
    roundRobin: () => ({}),
  }
}

function whyTolerated(
  { skew }: Scene,
  { decision, seen }: Stored,
  ticket: Ticket,
  shown: readonly { readonly id: string }[],
  shared: ReadonlySet<string>,
): Tolerated | undefined {
  const ids = new Set(shown.map(({ id }) => id))
  if (ids.size !== seen.length || seen.some(id => !ids.has(id))) return 'saw_other_messages'
  const isNear = (at: string): boolean => Math.abs(Date.parse(at) - decision.at) <= skew
  const inputs = new Set(decision.inputs)
  const near = inputsOf(ticket).some(({ id, at }) => !inputs.has(id) && isNear(new Date(at).toISOString()))
  if (near) return 'raced'
  return shared.has(ticket.customer.id) ? 'customer_elsewhere' : undefined
}

function sharedCustomers(tickets: readonly Ticket[]): ReadonlySet<string> {
  const once = new Set<string>()
  return new Set(tickets.flatMap(({ customer: { id } }) => (once.size === once.add(id).size ? [id] : [])))
}

async function readDecisions(pool: Pool): Promise<ReadonlyMap<string, readonly Stored[]>> {
  const { rows } = await pool.query(
    `SELECT ticket_id, decision_id, decision, policy_id, model_id, seen_message_ids FROM decisions
     WHERE account_id = $1 ORDER BY ticket_id, seq`,
    [ACCOUNT],
  )
  const byTicket = new Map<string, Stored[]>()
  for (const row of rows) {
    const stored = {
      id: row.decision_id,
      decision: row.decision,
      policyId: row.policy_id,
      modelId: row.model_id ?? undefined,
      seen: row.seen_message_ids,
    }
    byTicket.set(row.ticket_id, [...(byTicket.get(row.ticket_id) ?? []), stored])
  }
  return byTicket
}
