import { beforeEach, describe, expect, it } from 'vitest'
import { carryOutDecision } from '../../activities/carry-out.ts'
import { takeTicketTurn } from '../../activities/take-turn.ts'
import type { ActionAnswer } from '../../src/actions/call-action.ts'
import type { Command } from '../../src/core/command.ts'
import { evolve } from '../../src/core/evolve.ts'
import type { ActionPolicy, Policy } from '../../src/core/policy.ts'
import { readCommands, reserveCommand } from '../../src/store/commands.ts'
import type { Database } from '../../src/store/open-database.ts'
import { publishPolicy } from '../../src/store/policies.ts'
import { testDatabase } from '../support/database.ts'
import { openTicket, type Scene, scene } from '../support/temporal-scene.ts'

const NOW = Date.now()
const ACTION: ActionPolicy = {
  url: 'https://shop.example/cancel',
  input: { order_id: 'string' },
  output: { cancelled: 'boolean' },
  approval: 'none',
  repeatable: false,
}
const RUN: Command = { kind: 'action', name: 'cancel', input: { order_id: '7' } }

let database: Database
let calls: string[]

beforeEach(async () => {
  database = await testDatabase()
  calls = []
})

/** A shop whose decider answers every message with these commands, and whose own system answers so, one answer a call. */
async function shop(commands: readonly Command[], answers: readonly ActionAnswer[], action = ACTION): Promise<Scene> {
  const live = await scene(database, { account: 'acme', tickets: [openTicket('acme', 't1')] })
  const policy = {
    limits: { sendDelay: 0 },
    turn: { quiet: 0, longest: 0 },
    ignoreTags: [],
    actions: { cancel: action },
  } as unknown as Policy
  await publishPolicy(database.pool, 'acme', { id: 'policy-2', source: '', policy, at: Date.now() })
  const left = [...answers]
  const deps: Scene['deps'] = {
    ...live.deps,
    callAction: async (_, { key }) => {
      calls.push(key)
      return left.shift()!
    },
    takeTurn: async (state, turn, _, ports) => {
      const view = await ports.view(turn.at)
      const decision = {
        at: turn.at,
        inputs: turn.inputs.map(input => input.id),
        stage: 'full' as const,
        commands,
        reason: 'routed' as const,
        evidence: [],
      }
      return { decision, state: evolve(state, turn, decision), view, reading: null }
    },
  }
  return { ...live, deps }
}

async function decide(live: Scene): Promise<string> {
  await live.write('t1', 'm1', 'please cancel', NOW)
  return (await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now: NOW }, false)).decisionId!
}

const carry = (live: Scene, decisionId: string) =>
  carryOutDecision(live.deps, { account: 'acme', decisionId, now: NOW })

async function ends(decisionId: string) {
  const commands = await readCommands(database.pool, 'acme', decisionId)
  return commands.map(({ status, result }) => (result === undefined ? status : { status, result }))
}

describe('an action', () => {
  it('is called once, and the receipt says what came back', async () => {
    const live = await shop([RUN], [{ kind: 'done', output: { cancelled: 'true' } }])
    const id = await decide(live)

    for (let i = 0; i < 3; i++) await carry(live, id)

    expect(calls).toEqual(['acme:t1:0:0'])
    expect(await ends(id)).toEqual([{ status: 'done', result: { cancelled: 'true' } }, 'done'])
    expect(live.desk.tickets.get('t1')!.messages.at(-1)?.text).toContain(
      'action cancel (order_id 7) → (cancelled true)',
    )
  })

  it('that waits for approval is only proposed', async () => {
    const live = await shop([{ ...RUN, approval: 'human' }], [])
    const id = await decide(live)

    await carry(live, id)

    expect(calls).toEqual([])
    expect(await ends(id)).toEqual(['withheld', 'done'])
    expect(live.desk.tickets.get('t1')!.messages.at(-1)?.text).toContain('“@rehearsal approve”')
  })

  it.each<[string, ActionPolicy, readonly ActionAnswer[], number, string]>([
    ['refused', ACTION, [{ kind: 'refused', why: 'http_refused' }], 1, 'refused'],
    ['lost, where it may not be repeated', ACTION, [{ kind: 'unknown', why: 'timed_out' }], 1, 'unconfirmed'],
    [
      'lost, where the key makes it safe',
      { ...ACTION, repeatable: true },
      [
        { kind: 'unknown', why: 'timed_out' },
        { kind: 'done', output: {} },
      ],
      2,
      'done',
    ],
    ['never sent', ACTION, [{ kind: 'not_sent' }, { kind: 'done', output: {} }], 2, 'done'],
  ])('that is %s', async (_, action, answers, tries, status) => {
    const live = await shop([RUN], answers, action)
    const id = await decide(live)

    await carry(live, id)

    const [end] = await ends(id)
    expect(calls).toEqual(Array.from({ length: tries }, () => 'acme:t1:0:0'))
    expect(typeof end === 'object' ? end.status : end).toBe(status)
  })

  it('whose call a crash cut short is not called again', async () => {
    const live = await shop([RUN], [])
    const id = await decide(live)
    await reserveCommand(database.pool, 'acme', `${id}:0`, NOW)

    await carry(live, id)

    expect(calls).toEqual([])
    expect((await ends(id))[0]).toBe('unconfirmed')
    expect(live.desk.tickets.get('t1')!.messages.at(-1)?.text).toContain('please check whether it took effect')
  })
})

describe('an agent’s undo', () => {
  it('takes the newest decision back through one of its own', async () => {
    const live = await shop([{ kind: 'tag', name: 'vip' }], [])
    await carry(live, await decide(live))
    const undo: Scene['deps'] = {
      ...live.deps,
      takeTurn: async (state, turn, policy, ports) => {
        const taken = await live.deps.takeTurn(state, turn, policy, ports)
        return { ...taken, decision: { ...taken.decision, commands: [{ kind: 'undo' }], reason: 'asked_by_agent' } }
      },
    }
    await live.write('t1', 'm2', 'an order', NOW + 1)
    const asked = await takeTicketTurn(undo, { account: 'acme', ticketId: 't1', now: NOW + 2 }, false)

    await carry(live, asked.decisionId!)
    const next = await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now: NOW + 3 }, false)
    await carry(live, next.decisionId!)

    expect(asked.more).toBe(true)
    expect(live.desk.writes.filter(write => write.includes('tag'))).toEqual(['tag t1 vip', 'untag t1 vip'])
  })
})
