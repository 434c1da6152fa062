import { beforeEach, describe, expect, it } from 'vitest'
import { carryOutDecision } from '../../activities/carry-out.ts'
import { takeTicketTurn } from '../../activities/take-turn.ts'
import { MINUTE } from '../../src/core/time.ts'
import { RehearsalError } from '../../src/errors/rehearsal-error.ts'
import { readBrakes, releaseBrakes, setBrake } from '../../src/store/brakes.ts'
import { readCommands } from '../../src/store/commands.ts'
import { readDecision } from '../../src/store/decisions.ts'
import { readWaiting } from '../../src/store/inbox.ts'
import type { Database } from '../../src/store/open-database.ts'
import { readTicketState } from '../../src/store/tickets.ts'
import { contactsOf } from '../support/contacts-of.ts'
import { testDatabase } from '../support/database.ts'
import { openTicket, type Scene, scene } from '../support/temporal-scene.ts'

const NOW = Date.now()
let database: Database

beforeEach(async () => {
  database = await testDatabase()
})

async function shop(sendDelay = 0): Promise<Scene> {
  return scene(database, { account: 'acme', tickets: [openTicket('acme', 't1')], sendDelay })
}

async function decide(live: Scene, now: number): Promise<string | undefined> {
  return (await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now }, false)).decisionId
}

/** A follow-up whose time has come: one message and the receipt. */
async function decideFollowUp(live: Scene): Promise<string> {
  await live.write('t1', 'm1', 'please remind me', NOW)
  const { wakeAt } = await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now: NOW }, false)
  return (await decide(live, wakeAt!))!
}

async function carry(live: Scene, decisionId: string, rung?: number): Promise<number | undefined> {
  const request = { account: 'acme', decisionId, now: NOW, ...(rung !== undefined && { rung }) }
  return (await carryOutDecision(live.deps, request)).again
}

async function ends(decisionId: string): Promise<string[]> {
  return (await readCommands(database.pool, 'acme', decisionId)).map(each => each.status)
}

const stop = { level: 'stopped', cause: 'person' } as const

describe('a stop', () => {
  it('keeps a message that waits for its time from being sent, also when it is released before that time', async () => {
    const live = await shop(2 * MINUTE)
    const id = await decideFollowUp(live)
    const again = await carry(live, id)

    await setBrake(database.pool, 'acme', stop)
    await releaseBrakes(database.pool, 'acme', 'all')
    const end = await carry(live, id, again)

    expect(again).toBeDefined()
    expect(end).toBeUndefined()
    expect(live.desk.writes).toEqual([])
    expect(await ends(id)).toEqual(['withheld', 'withheld'])
    expect(await contactsOf(database.pool, 'acme', 'customer-of-t1', NOW)).toEqual([])
  })

  it('holds in the middle of a decision', async () => {
    const live = await shop()
    await live.write('t1', 'm1', 'many thanks', NOW)
    const id = (await decide(live, NOW))!
    const { addTags } = live.desk
    live.desk.addTags = async (...args) => {
      await addTags(...args)
      await setBrake(database.pool, 'acme', stop)
    }

    await carry(live, id)

    expect(live.desk.writes).toEqual(['tag t1 thanks'])
    expect(await ends(id)).toEqual(['done', 'withheld', 'withheld'])
  })

  it('does not deny a close that took effect before its second try was stopped', async () => {
    const live = await shop()
    await live.write('t1', 'm1', 'many thanks', NOW)
    const id = (await decide(live, NOW))!
    const { setStatus } = live.desk
    live.desk.setStatus = async (...args) => {
      await setStatus(...args)
      throw new RehearsalError('stopped')
    }

    await carry(live, id)

    expect(live.desk.writes.slice(0, 2)).toEqual(['tag t1 thanks', 'closed t1'])
    expect((await ends(id)).slice(0, 2)).toEqual(['done', 'done'])
  })

  it('lets a close of ours that a customer raced be put right', async () => {
    const live = await shop()
    await live.write('t1', 'm1', 'many thanks', NOW)
    const id = (await decide(live, NOW))!
    live.desk.beforeStatus = () => {
      live.desk.beforeStatus = undefined!
      live.desk.say('t1', { id: 'm2', at: new Date(NOW + 1).toISOString(), text: 'wait' })
    }
    const { setStatus } = live.desk
    live.desk.setStatus = async (...args) => {
      await setStatus(...args)
      if (args[1] === 'closed') await setBrake(database.pool, 'acme', stop)
    }

    await carry(live, id)

    expect(live.desk.writes).toEqual(['tag t1 thanks', 'closed t1', 'open t1'])
    expect(await ends(id)).toEqual(['done', 'dropped', 'withheld'])
  })

  it.each([
    ['keeps what a write has done whose answer was lost before it', true, ['done', 'withheld', 'withheld']],
    ['keeps from being tried again what had no effect', false, ['withheld', 'withheld', 'withheld']],
  ])('%s', async (_, effect, expected) => {
    const live = await shop()
    await live.write('t1', 'm1', 'many thanks', NOW)
    const id = (await decide(live, NOW))!
    const { addTags } = live.desk
    live.desk.addTags = async (...args) => {
      if (effect) await addTags(...args)
      throw new RehearsalError('helpdesk_failed')
    }
    await expect(carry(live, id)).rejects.toThrow()

    await setBrake(database.pool, 'acme', stop)
    await carry(live, id)

    expect(await ends(id)).toEqual(expected)
  })

  it.each([
    ['ours', 'bot', ['done', 'withheld']],
    ['a person’s', 'agent', ['withheld', 'withheld']],
  ] as const)('knows an assignment whose answer was lost by whose the last one is: %s', async (_, actor, expected) => {
    const live = await shop()
    await live.write('t1', 'm1', 'where is my order?', NOW)
    const id = (await decide(live, NOW))!
    const ticket = live.desk.tickets.get('t1')!
    const event = { id: 'e1', at: new Date(NOW + 1).toISOString(), actor, type: 'assigned' as const }
    live.desk.assign = async () => {
      // The policy calls the team Care, the helpdesk by its whole name.
      live.desk.tickets.set('t1', { ...ticket, assignee: { team: 'Customer care' }, events: [event] })
      throw new RehearsalError('helpdesk_failed')
    }
    await expect(carry(live, id)).rejects.toThrow()

    await setBrake(database.pool, 'acme', stop)
    await carry(live, id)

    expect(await ends(id)).toEqual(expected)
  })

  it('goes on deciding in shadow, and keeps inbox and state', async () => {
    const live = await shop()
    await setBrake(database.pool, 'acme', stop)
    await live.write('t1', 'm1', 'many thanks', NOW)

    const toCarryOut = await decide(live, NOW)

    expect(toCarryOut).toBeUndefined()
    const { decision } = await readDecision(database.pool, 'acme', 't1:0')
    expect([decision.stage, decision.brake, decision.commands.length]).toEqual(['shadow', 'stopped', 2])
    expect(await ends('t1:0')).toEqual(['withheld', 'withheld'])
    expect((await readTicketState(database.pool, 'acme', 't1')).nextSeq).toBe(1)
    expect(await readWaiting(database.pool, 'acme', 't1')).toEqual([])
  })

  it('lets what is decided after its release pass', async () => {
    const live = await shop()
    await setBrake(database.pool, 'acme', stop)
    await releaseBrakes(database.pool, 'acme', {})
    await live.write('t1', 'm1', 'many thanks', NOW)

    await carry(live, (await decide(live, NOW))!)

    expect(live.desk.writes).toEqual(['tag t1 thanks', 'closed t1', 'note t1 t1:0:2'])
  })

  it('holds its own channel alone', async () => {
    const live = await shop()
    await setBrake(database.pool, 'acme', { ...stop, channel: 'sms' })
    await live.write('t1', 'm1', 'many thanks', NOW)

    await carry(live, (await decide(live, NOW))!)

    expect(await ends('t1:0')).toEqual(['done', 'done', 'done'])
  })
})

describe('a brake to draft', () => {
  it('writes the receipt and nothing else', async () => {
    const live = await shop()
    await live.write('t1', 'm1', 'many thanks', NOW)
    const id = (await decide(live, NOW))!
    await setBrake(database.pool, 'acme', { level: 'draft', channel: 'email', cause: 'person' })

    await carry(live, id)

    expect(live.desk.writes).toEqual(['note t1 t1:0:2'])
    expect(await ends(id)).toEqual(['withheld', 'withheld', 'done'])
  })
})

describe('releaseBrakes', () => {
  it('releases exactly the scope it is given', async () => {
    await shop()
    await setBrake(database.pool, 'acme', stop)
    await setBrake(database.pool, 'acme', { ...stop, channel: 'sms', why: 'wrong macro' })

    const released = await releaseBrakes(database.pool, 'acme', { channel: 'sms' }, 'macro fixed')
    const left = await readBrakes(database.pool, 'acme')

    expect(released.map(each => [each.version, each.channel, each.why])).toEqual([[2, 'sms', 'wrong macro']])
    expect(left.map(each => [each.version, each.channel])).toEqual([[1, undefined]])
  })
})
