import { beforeAll, describe, expect, it } from 'vitest'
import { undoDecision } from '../../../activities/undo-decision.ts'
import type { Command } from '../../../src/core/command.ts'
import { setBrake } from '../../../src/store/brakes.ts'
import { readCommands } from '../../../src/store/commands.ts'
import { readTicketState } from '../../../src/store/tickets.ts'
import { readTurnScene } from '../../../src/store/turn-scene.ts'
import { listUndoable } from '../../../src/store/undo.ts'
import { contactsOf } from '../../support/contacts-of.ts'
import { testDatabase } from '../../support/database.ts'
import { openSandboxDesk, type SandboxDesk } from '../../support/sandbox-desk.ts'

const SORTED: readonly Command[] = [
  { kind: 'tag', name: 'refund' },
  { kind: 'tag', name: 'vip' },
  { kind: 'route', team: 'Billing', user: 'Ben Ruiz' },
  { kind: 'field', name: 'Product', value: 'Mugs' },
  { kind: 'field', name: 'Resolution', value: 'Refunded' },
  { kind: 'priority', value: 'high' },
  { kind: 'close' },
]

// Booted before the first test's clock runs.
beforeAll(async () => void (await testDatabase()))

/** A ticket that has a tag, a team and a field already. */
async function usedTicket(desk: SandboxDesk): Promise<string> {
  const ticket = desk.mail('Where is my mug?')
  await desk.helpdesk.addTags(ticket, ['vip'])
  await desk.helpdesk.assign(ticket, { team: 'Support' })
  await desk.helpdesk.setField(ticket, 'Product', 'Cups')
  desk.sandbox.control.advance(60_000)
  return ticket
}

async function undo(desk: SandboxDesk, id: string) {
  return undoDecision(desk.database.pool, 'shop', id, desk.now())
}

async function facts(desk: SandboxDesk, id: string) {
  const { status, tags, assignee, custom_fields, priority } = await desk.helpdesk.readTicket(id)
  return { status, tags: [...tags].sort(), assignee, fields: custom_fields, priority }
}

function teamId({ sandbox }: SandboxDesk, name: string): number {
  return [...sandbox.control.desk.store.teams.values()].find(team => team.name === name)!.id
}

async function cases(desk: SandboxDesk) {
  const { rows } = await desk.database.pool.query('SELECT decision_id, kind, verdict, why FROM cases ORDER BY 1')
  return rows
}

async function ends(desk: SandboxDesk, id: string) {
  return (await readCommands(desk.database.pool, 'shop', id)).map(each => each.status)
}

describe('undo', () => {
  it('puts status, tags, assignees, fields and priority back as they were', async () => {
    const desk = await openSandboxDesk()
    const ticket = await usedTicket(desk)
    const before = await facts(desk, ticket)
    const id = await desk.decide(ticket, { commands: SORTED, reason: 'thanks_nothing_owed' })
    await desk.carryOut(id)
    const after = await facts(desk, ticket)

    const undoing = await undo(desk, id)
    const found = (await readTurnScene(desk.database.pool, 'shop', ticket)).unfinished
    await desk.carryOut(found!)

    expect(after.status).toBe('closed')
    expect(after.tags).toEqual(['refund', 'vip'])
    expect(undoing).toEqual({ kind: 'undoing', decisionId: found, ticketId: ticket })
    expect(await facts(desk, ticket)).toEqual(before)
    const { state } = await readTicketState(desk.database.pool, 'shop', ticket)
    expect(state.keptOpen).toBe(true)
    expect(await cases(desk)).toEqual([{ decision_id: id, kind: 'close', verdict: 'wrong', why: 'undone' }])
  })

  it('leaves what people have changed since, and says so', async () => {
    const desk = await openSandboxDesk()
    const ticket = await usedTicket(desk)
    const id = await desk.decide(ticket, { commands: SORTED })
    await desk.carryOut(id)
    desk.sandbox.control.advance(60_000)
    await desk.call('PUT', `/api/tickets/${ticket}`, { status: 'open' })
    await desk.call('PUT', `/api/tickets/${ticket}`, { status: 'closed' })
    await desk.call('PUT', `/api/tickets/${ticket}`, { assignee_team: { id: teamId(desk, 'Logistics') } })
    await desk.call('PUT', `/api/tickets/${ticket}`, { priority: 'low' })

    await undo(desk, id)
    const undoId = (await readTurnScene(desk.database.pool, 'shop', ticket)).unfinished!
    await desk.carryOut(undoId)

    const now = await facts(desk, ticket)
    expect([now.status, now.assignee?.team, now.priority]).toEqual(['closed', 'Logistics', 'low'])
    expect([now.tags, now.fields]).toEqual([['vip'], { Product: 'Cups' }])
    const commands = await readCommands(desk.database.pool, 'shop', undoId)
    const left = commands.flatMap(({ command, status }) =>
      command.kind === 'restore' && status === 'dropped' ? command.what : [],
    )
    expect(left).toEqual(['status', 'priority', 'team', 'user'])
    const { messages } = await desk.helpdesk.readTicket(ticket)
    expect(messages.at(-1)!.text).toContain('changed since, left as it is')
  })

  it('does it once, however often it is asked and carried out', async () => {
    const desk = await openSandboxDesk()
    const ticket = await usedTicket(desk)
    const id = await desk.decide(ticket, { commands: SORTED })
    await desk.carryOut(id)

    const [first, second] = await Promise.all([undo(desk, id), undo(desk, id)])
    const undoId = `${ticket}:1`
    await desk.carryOut(undoId)
    await desk.carryOut(undoId)
    const third = await undo(desk, id)

    expect([first.kind, second.kind, third.kind].sort()).toEqual(['undoing', 'undone_before', 'undone_before'])
    const notes = (await desk.helpdesk.readTicket(ticket)).messages.filter(message => !message.public)
    expect(notes).toHaveLength(2)
    expect(await undo(desk, undoId)).toEqual({ kind: 'is_an_undo' })
  })

  it('goes on after the helpdesk was away in the middle', async () => {
    const desk = await openSandboxDesk()
    const ticket = await usedTicket(desk)
    const before = await facts(desk, ticket)
    const id = await desk.decide(ticket, { commands: SORTED })
    await desk.carryOut(id)
    await undo(desk, id)
    const { setField } = desk.helpdesk
    desk.helpdesk.setField = async () => {
      throw new Error('crash')
    }

    await expect(desk.carryOut(`${ticket}:1`)).rejects.toThrow('crash')
    desk.helpdesk.setField = setField
    await desk.carryOut(`${ticket}:1`)

    expect(await facts(desk, ticket)).toEqual(before)
  })

  it('stops a message that has not left yet', async () => {
    const desk = await openSandboxDesk({ sendDelay: 120_000 })
    const ticket = desk.mail('Where is my mug?')
    const reply: Command = { kind: 'reply', text: 'On its way.', channel: 'email', purpose: 'answer' }
    const id = await desk.decide(ticket, { commands: [reply], reason: 'answered' })

    await undo(desk, id)
    await desk.carryOut(id)
    await desk.carryOut(`${ticket}:1`)

    expect(desk.sandbox.outbox).toEqual([])
    expect(await ends(desk, id)).toEqual(['withheld', 'withheld'])
    const { customer } = await desk.helpdesk.readTicket(ticket)
    expect(await contactsOf(desk.database.pool, 'shop', customer.id, desk.now())).toEqual([])
  })

  it('proposes a correction in the customer’s language where the message has left, also while all is stopped', async () => {
    const desk = await openSandboxDesk()
    const ticket = desk.mail('Où est ma tasse ?')
    const reply: Command = { kind: 'reply', text: 'En route.', channel: 'email', purpose: 'answer' }
    const id = await desk.decide(ticket, { commands: [reply], reason: 'answered' })
    await desk.carryOut(id)
    await setBrake(desk.database.pool, 'shop', { level: 'stopped', cause: 'person' })

    await undo(desk, id)
    await desk.carryOut(`${ticket}:1`)

    expect(desk.sandbox.outbox).toHaveLength(1)
    const notes = (await desk.helpdesk.readTicket(ticket)).messages.filter(message => !message.public)
    expect(notes.some(note => note.text?.includes('envoyé par erreur'))).toBe(true)
  })

  it('lists what may be taken back since a moment, newest first', async () => {
    const desk = await openSandboxDesk()
    const [first, second] = [await usedTicket(desk), await usedTicket(desk)]
    const early = await desk.decide(first, { commands: [{ kind: 'close' }] })
    desk.sandbox.control.advance(60_000)
    const since = desk.now()
    const close = await desk.decide(second, { commands: [{ kind: 'close' }] })
    const tag = await desk.decide(second, { commands: [{ kind: 'tag', name: 'a' }], at: since + 1 })
    await undo(desk, tag)
    const { pool } = desk.database

    expect(await listUndoable(pool, 'shop', { since: 0 })).toEqual([close, early])
    expect(await listUndoable(pool, 'shop', { since })).toEqual([close])
    expect(await listUndoable(pool, 'shop', { since: 0, kind: 'tag' })).toEqual([])
  })
})
