import { beforeEach, describe, expect, it } from 'vitest'
import { carryOutDecision } from '../../activities/carry-out.ts'
import { takeTicketTurn } from '../../activities/take-turn.ts'
import { MINUTE, SECOND } from '../../src/core/time.ts'
import { RehearsalError } from '../../src/errors/rehearsal-error.ts'
import { setBrake } from '../../src/store/brakes.ts'
import { finishCommand, readCommands } from '../../src/store/commands.ts'
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

async function shop(options: Partial<Parameters<typeof scene>[1]> = {}): Promise<Scene> {
  return scene(database, { account: 'acme', tickets: [openTicket('acme', 't1')], ...options })
}

/** Decides on a thank-you: tag, close, receipt. */
async function decideThanks(live: Scene): Promise<string> {
  await live.write('t1', 'm1', 'many thanks', NOW)
  return decide(live, NOW)
}

/** Decides on a follow-up whose time has come: one message, receipt. */
async function decideFollowUp(live: Scene): Promise<string> {
  await live.write('t1', 'm1', 'please remind me', NOW)
  const { wakeAt } = await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now: NOW }, false)
  return decide(live, wakeAt!)
}

/** Decides to answer and to close: both, or neither. */
async function decideAnswerAndClose(live: Scene): Promise<string> {
  await live.write('t1', 'm1', 'many thanks', NOW)
  const takeTurn: Scene['deps']['takeTurn'] = async (...args) => {
    const taken = await live.deps.takeTurn(...args)
    const reply = { kind: 'reply', text: 'You are welcome', channel: 'email', purpose: 'answer' } as const
    return { ...taken, decision: { ...taken.decision, commands: [reply, { kind: 'close' }] } }
  }
  const request = { account: 'acme', ticketId: 't1', now: NOW }
  return (await takeTicketTurn({ ...live.deps, takeTurn }, request, false)).decisionId!
}

async function decide(live: Scene, now: number): Promise<string> {
  return (await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now }, false)).decisionId!
}

async function carry(live: Scene, decisionId: string, rung?: number) {
  const request = { account: 'acme', decisionId, now: NOW, ...(rung !== undefined && { rung }) }
  return (await carryOutDecision(live.deps, request)).again
}

async function ends(decisionId: string) {
  const commands = await readCommands(database.pool, 'acme', decisionId)
  return commands.map(each => each.status)
}

describe('carrying out', () => {
  it('writes each command once, however often it is called', async () => {
    const live = await shop()
    const id = await decideThanks(live)

    for (let i = 0; i < 3; i++) await carry(live, id)

    expect(live.desk.writes).toEqual(['tag t1 thanks', 'closed t1', 'note t1 t1:0:2'])
    expect(await ends(id)).toEqual(['done', 'done', 'done'])
  })

  it.each([
    ['shadow', [], ['withheld', 'withheld']],
    ['off', [], ['withheld', 'withheld']],
    ['draft', ['note t1 t1:0:2'], ['withheld', 'withheld', 'done']],
    ['canary', ['tag t1 thanks', 'closed t1', 'note t1 t1:0:2'], ['done', 'done', 'done']],
  ] as const)('honours the stage %s', async (stage, writes, statuses) => {
    const live = await shop({ stage })
    await live.write('t1', 'm1', 'many thanks', NOW)

    const { decisionId } = await takeTicketTurn(live.deps, { account: 'acme', ticketId: 't1', now: NOW }, false)
    if (decisionId !== undefined) await carry(live, decisionId)

    expect(live.desk.writes).toEqual(writes)
    expect(await ends('t1:0')).toEqual(statuses)
  })

  it('reopens once when a customer message races the close', async () => {
    const live = await shop()
    const id = await decideThanks(live)
    live.desk.beforeStatus = () => {
      live.desk.beforeStatus = undefined!
      live.desk.say('t1', { id: 'm2', at: new Date(NOW + 1).toISOString(), text: 'wait, one more thing' })
    }

    await carry(live, id)
    await carry(live, id)

    expect(live.desk.writes).toEqual(['tag t1 thanks', 'closed t1', 'open t1', 'note t1 t1:0:2'])
    expect(await ends(id)).toEqual(['done', 'dropped', 'done'])
    expect(live.desk.tickets.get('t1')!.messages.at(-1)!.text).toContain('NOT done: closed the ticket')
  })

  it('leaves a ticket open on which the customer wrote before the close', async () => {
    const live = await shop()
    const id = await decideThanks(live)
    live.desk.say('t1', { id: 'm2', at: new Date(NOW + 1).toISOString(), text: 'wait' })

    await carry(live, id)

    expect(live.desk.writes).toEqual(['tag t1 thanks', 'note t1 t1:0:2'])
  })

  it('goes on after a crash between the close and the second look', async () => {
    const live = await shop()
    const id = await decideThanks(live)
    let reads = 0
    const { readTicket } = live.desk
    live.desk.readTicket = async ticketId => {
      if (++reads === 2) throw new Error('crash')
      return readTicket(ticketId)
    }

    await expect(carry(live, id)).rejects.toThrow('crash')
    live.desk.say('t1', { id: 'm2', at: new Date(NOW + 1).toISOString(), text: 'wait' })
    await live.desk.setStatus('t1', 'closed')
    await carry(live, id)

    expect(live.desk.writes).toEqual(['tag t1 thanks', 'closed t1', 'closed t1', 'open t1', 'note t1 t1:0:2'])
  })

  it('sends a follow-up once and counts it against the cap', async () => {
    const live = await shop()
    const id = await decideFollowUp(live)

    await carry(live, id)
    await carry(live, id)

    expect(live.desk.writes).toEqual(['message t1 t1:1:0', 'note t1 t1:1:1'])
    expect((await contactsOf(database.pool, 'acme', 'customer-of-t1', NOW)).length).toBe(1)
  })

  it('looks for a message whose answer was lost and finds it', async () => {
    const live = await shop()
    const id = await decideFollowUp(live)
    live.desk.sends.push('lost')

    const again = await carry(live, id)
    await carry(live, id, again)

    expect(live.desk.writes).toEqual(['message t1 t1:1:0', 'note t1 t1:1:1'])
    expect(await ends(id)).toEqual(['done', 'done'])
  })

  it('never sends again what cannot be found, hands over and says so', async () => {
    const live = await shop()
    const id = await decideFollowUp(live)
    live.desk.sends.push('vanished')

    const looks: number[] = []
    for (let again = await carry(live, id); again !== undefined; again = await carry(live, id, again)) looks.push(again)
    await carry(live, id)

    const { decidedAt, state } = await readTicketState(database.pool, 'acme', 't1')
    expect(looks.map(at => at - decidedAt!)).toEqual([5 * SECOND, 10 * SECOND, 20 * SECOND])
    expect(live.desk.writes).toEqual(['note t1 t1:1:1'])
    expect(await ends(id)).toEqual(['unconfirmed', 'done'])
    expect(state).toMatchObject({ handedOver: 'unconfirmed_send' })
    expect(live.desk.tickets.get('t1')!.messages.at(-1)!.text).toContain('it will not be sent again')
  })

  it('leaves a ticket its memory where a call that stalled has found the message meanwhile', async () => {
    const live = await shop()
    const id = await decideFollowUp(live)
    await database.pool.query(
      `UPDATE commands SET status = 'reserved', reserved_at = now() - interval '1 day' WHERE command_id = 't1:1:0'`,
    )
    const { state: before } = await readTicketState(database.pool, 'acme', 't1')
    const findMessage = async (): Promise<undefined> => {
      await finishCommand(database.pool, 'acme', 't1:1:0', { status: 'done', messageId: 'm9' })
    }
    const helpdesk = async (account: string) => ({ ...(await live.deps.helpdesk(account)), findMessage })

    await carryOutDecision({ ...live.deps, helpdesk }, { account: 'acme', decisionId: id, now: NOW })
    await carry(live, id)

    expect(await ends(id)).toEqual(['done', 'done'])
    expect((await readTicketState(database.pool, 'acme', 't1')).state).toEqual(before)
  })

  it('does not send after a crash in the middle of sending', async () => {
    const live = await shop()
    const id = await decideFollowUp(live)
    await database.pool.query(
      `UPDATE commands SET status = 'reserved', reserved_at = now() - interval '1 day' WHERE command_id = 't1:1:0'`,
    )

    await carry(live, id)

    expect(live.desk.writes).toEqual(['note t1 t1:1:1'])
    expect(await ends(id)).toEqual(['unconfirmed', 'done'])
  })

  it.each([
    ['a customer’s word', 'customer', true],
    ['an agent’s note', 'agent', false],
  ] as const)('holds a message back for %s that came after the ticket was looked at', async (_, from, isPublic) => {
    const live = await shop()
    const id = await decideFollowUp(live)
    const desk = await live.deps.helpdesk('acme')
    const readTicket: typeof desk.readTicket = async (...args) => {
      const seen = await desk.readTicket(...args)
      const ticket = live.desk.tickets.get('t1')!
      const at = new Date(NOW + MINUTE).toISOString()
      const meanwhile = { id: 'meanwhile', at, from, public: isPublic, channel: 'email', text: 'Wait' } as const
      if (ticket.messages.every(message => message.id !== meanwhile.id))
        live.desk.tickets.set('t1', { ...ticket, messages: [...ticket.messages, meanwhile] })
      return seen
    }
    const deps = { ...live.deps, helpdesk: async () => ({ ...desk, readTicket }) }

    await carryOutDecision(deps, { account: 'acme', decisionId: id, now: NOW })

    expect([live.desk.writes, await ends(id)]).toEqual([[], ['dropped', 'dropped']])
  })

  it.each([
    ['refused', ['note t1 t1:1:1'], ['refused', 'done'], 0],
    ['limited', ['message t1 t1:1:0', 'note t1 t1:1:1'], ['done', 'done'], 1],
  ] as const)('handles a send that is %s', async (fate, writes, statuses, contacts) => {
    const live = await shop()
    const id = await decideFollowUp(live)
    live.desk.sends.push(fate)

    await carry(live, id).catch(error => expect(error.code).toBe('rate_limited'))
    await carry(live, id)

    expect(live.desk.writes).toEqual(writes)
    expect(await ends(id)).toEqual(statuses)
    expect((await contactsOf(database.pool, 'acme', 'customer-of-t1', NOW)).length).toBe(contacts)
  })

  it.each([
    ['refused', ['note t1 t1:0:2'], ['refused', 'dropped', 'done']],
    ['unconfirmed', ['note t1 t1:0:2'], ['unconfirmed', 'dropped', 'done']],
    ['dropped', [], ['dropped', 'dropped', 'dropped']],
  ] as const)('leaves the ticket open after a crash behind a message that was %s', async (end, writes, statuses) => {
    const live = await shop()
    const id = await decideAnswerAndClose(live)
    // As far as an earlier call came before its process died.
    await finishCommand(database.pool, 'acme', `${id}:0`, { status: end })

    await carry(live, id)

    expect(live.desk.writes).toEqual(writes)
    expect(await ends(id)).toEqual(statuses)
  })

  it.each([
    [
      'the customer writes',
      async ({ desk }: Scene) => desk.say('t1', { id: 'm2', at: new Date(NOW + 1).toISOString(), text: 'found it' }),
      ['dropped', 'dropped'],
    ],
    [
      'somebody stops us',
      async () => void (await setBrake(database.pool, 'acme', { level: 'stopped', cause: 'person' })),
      ['withheld', 'withheld'],
    ],
  ] as const)('sends nothing when %s while a send waits for its turn', async (_, happen, statuses) => {
    const live = await shop()
    const id = await decideFollowUp(live)
    const { sendMessage } = live.desk
    live.desk.sendMessage = async message => {
      await happen(live)
      return sendMessage(message)
    }

    await carry(live, id)

    expect(live.desk.writes).toEqual([])
    expect(await ends(id)).toEqual(statuses)
    expect(await contactsOf(database.pool, 'acme', 'customer-of-t1', NOW)).toEqual([])
  })

  it('begins anew where the thread could not be read, for then nothing has left', async () => {
    const live = await shop()
    const id = await decideFollowUp(live)
    const { sendMessage } = live.desk
    live.desk.sendMessage = async () => {
      live.desk.sendMessage = sendMessage
      throw new RehearsalError('helpdesk_failed')
    }

    await expect(carry(live, id)).rejects.toMatchObject({ code: 'helpdesk_failed' })
    const between = await ends(id)
    await carry(live, id)

    expect(between).toEqual(['pending', 'pending'])
    expect(live.desk.writes).toEqual(['message t1 t1:1:0', 'note t1 t1:1:1'])
  })

  it('drops everything when the ticket is gone', async () => {
    const live = await shop()
    const id = await decideFollowUp(live)
    live.desk.tickets.delete('t1')

    await carry(live, id)

    expect(live.desk.writes).toEqual([])
    expect(await ends(id)).toEqual(['dropped', 'dropped'])
    expect(await contactsOf(database.pool, 'acme', 'customer-of-t1', NOW)).toEqual([])
  })

  it('gives a ticket with an unconfirmed message to those who take hand-overs', async () => {
    const live = await shop({ handOverTo: { team: 'Care' } })
    const id = await decideFollowUp(live)
    await database.pool.query(
      `UPDATE commands SET status = 'reserved', reserved_at = now() - interval '1 day' WHERE command_id = 't1:1:0'`,
    )

    await carry(live, id)

    expect(live.desk.writes).toEqual(['assign t1 Care', 'note t1 t1:1:1'])
  })

  it.each(['customer', 'agent'] as const)('drops a message when the %s wrote meanwhile, without a word', async from => {
    const live = await shop()
    const id = await decideFollowUp(live)
    live.desk.say('t1', { id: 'm2', at: new Date(NOW + 1).toISOString(), text: 'found it', from })

    await carry(live, id)

    expect(live.desk.writes).toEqual([])
    expect(await ends(id)).toEqual(['dropped', 'dropped'])
    expect(await contactsOf(database.pool, 'acme', 'customer-of-t1', NOW)).toEqual([])
  })

  it('waits the send delay, in which people can step in', async () => {
    const live = await shop({ sendDelay: 2 * MINUTE })
    const id = await decideFollowUp(live)

    const again = await carry(live, id)
    const early = [...live.desk.writes]
    await carry(live, id, again)

    const { decidedAt } = await readTicketState(database.pool, 'acme', 't1')
    expect([again! - decidedAt!, early]).toEqual([2 * MINUTE, []])
    expect(live.desk.writes).toEqual(['message t1 t1:1:0', 'note t1 t1:1:1'])
  })

  it('writes a follow-up as a note in the draft stage', async () => {
    const live = await shop({ stage: 'draft' })
    const id = await decideFollowUp(live)

    await carry(live, id)

    expect(live.desk.writes).toEqual(['note t1 t1:1:0', 'note t1 t1:1:1'])
    expect(await contactsOf(database.pool, 'acme', 'customer-of-t1', NOW)).toEqual([])
  })
})
