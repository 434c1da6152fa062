import type { ActivityDeps } from '../../activities/activity-deps.ts'
import type { Command } from '../../src/core/command.ts'
import type { Decision, Stage } from '../../src/core/decision.ts'
import { evolve } from '../../src/core/evolve.ts'
import type { Policy, RouteTarget } from '../../src/core/policy.ts'
import type { TicketState } from '../../src/core/state.ts'
import { HOUR, SECOND } from '../../src/core/time.ts'
import type { Turn } from '../../src/core/turn.ts'
import type { Helpdesk } from '../../src/helpdesk/port.ts'
import type { Ticket } from '../../src/history/ticket.ts'
import { saveAccount } from '../../src/store/accounts.ts'
import { insertInbox } from '../../src/store/inbox.ts'
import type { Database } from '../../src/store/open-database.ts'
import { publishPolicy } from '../../src/store/policies.ts'
import type { TurnPorts } from '../../src/turn/ports.ts'
import { type FakeHelpdesk, fakeHelpdesk } from './temporal-fake-helpdesk.ts'

export interface Scene {
  readonly deps: ActivityDeps
  readonly desk: FakeHelpdesk
  /** Puts a message into the ticket and its event into the inbox. */
  write(ticketId: string, id: string, text: string, at: number): Promise<void>
}

/** A shop with an account, a policy, a helpdesk in memory and a small decider whose choices are plain from the text. */
export async function scene(
  database: Database,
  options: {
    account: string
    tickets: readonly Ticket[]
    timeScale?: number
    stage?: Stage
    sendDelay?: number
    handOverTo?: RouteTarget
    isSearchable?: () => boolean
  },
): Promise<Scene> {
  const { account, stage = 'full' } = options
  const desk = fakeHelpdesk(options.tickets, Date.now)
  await saveAccount(database.pool, { id: account, kind: 'sandbox', timeScale: options.timeScale ?? 1 })
  const policy = {
    version: 1,
    account,
    limits: { sendDelay: options.sendDelay ?? 0 },
    consent: { required: [], stopWords: [] },
    ignoreTags: ['rehearsal-ignore'],
    turn: { quiet: 0, longest: 0 },
    ...(options.handOverTo && { handOverTo: options.handOverTo }),
  } as unknown as Policy
  await publishPolicy(database.pool, account, { id: 'policy-1', source: '', policy, at: Date.now() })
  const { isSearchable } = options
  const deps = { ...sceneDeps(database, desk, stage), ...(isSearchable && { isSearchable }) }
  return {
    deps,
    desk,
    write: async (ticketId, id, text, at) => {
      desk.say(ticketId, { id, text, at: new Date(at).toISOString() })
      const input = { kind: 'message', id, at, from: 'customer', public: true } as const
      await insertInbox(database.pool, account, [{ ticketId, dedupeKey: `${ticketId}:${id}`, input }])
    },
  }
}

/** The activities' surroundings over a helpdesk, in this process or another. */
export function sceneDeps(database: Database, desk: Helpdesk, stage: Stage): ActivityDeps {
  return {
    pool: database.pool,
    helpdesk: () => desk,
    engine: () => ({
      intents: [],
      read: () => null,
      recent: () => [],
      knowledge: () => null,
      write: () => ({ text: '' }),
      thanksCertified: () => true,
    }),
    takeTurn: (state, turn, _policy, ports) => takeSmallTurn(state, turn, ports, stage),
    retry: {
      database: { first: 50, factor: 1, longest: 50 },
      helpdesk: { first: 50, factor: 1, longest: 50 },
      model: { first: 50, factor: 1, longest: 50, attempts: 2 },
    },
    visibilityLag: 20 * SECOND,
    log: { warn: () => {}, error: () => {} },
  }
}

export function openTicket(account: string, id: string, name = 'Ada'): Ticket {
  return {
    schema: 1,
    id,
    account,
    channel: 'email',
    status: 'open',
    tags: [],
    customer: { id: `customer-of-${id}`, name },
    created_at: '2026-01-05T09:00:00Z',
    messages: [],
    events: [],
  }
}

/** Thanks are closed; "remind" schedules a follow-up in 48 h; "remember" sends one when the timer rings; the rest is routed. */
async function takeSmallTurn(
  state: TicketState,
  turn: Turn,
  ports: TurnPorts,
  stage: Stage,
): Promise<Awaited<ReturnType<ActivityDeps['takeTurn']>>> {
  const view = await ports.view(turn.at)
  await ports.customer(view)
  const text = view.messages.findLast(message => message.from === 'customer')?.text ?? ''
  const commands: Command[] = turn.inputs.some(input => input.kind === 'timer')
    ? [{ kind: 'follow_up', rule: 'patience', n: 1, text: `Did that help? ${text}`, channel: 'email' }]
    : text.includes('thanks')
      ? [{ kind: 'tag', name: 'thanks' }, { kind: 'close' }]
      : text.includes('remind')
        ? [{ kind: 'schedule_follow_up', rule: 'patience', n: 1, due: turn.at + 48 * HOUR }]
        : [{ kind: 'route', team: 'Care' }]
  const decision: Decision = {
    at: turn.at,
    inputs: turn.inputs.map(input => input.id),
    stage,
    commands,
    reason: commands[0]!.kind === 'route' ? 'routed' : 'thanks_nothing_owed',
    evidence: [{ kind: 'message', id: view.messages.at(-1)?.id ?? '', quote: text.slice(0, 160) }],
  }
  return { decision, state: evolve(state, turn, decision), view, reading: null }
}
