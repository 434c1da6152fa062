import { beforeAll, describe, expect, it } from 'vitest'
import { undoDecision } from '../../../activities/undo-decision.ts'
import { watchOutcomes } from '../../../src/control/watch-closes.ts'
import type { Command } from '../../../src/core/command.ts'
import { DAY, HOUR } from '../../../src/core/time.ts'
import { judgeReaction } from '../../../src/store/cases.ts'
import { testDatabase } from '../../support/database.ts'
import { openSandboxDesk, type SandboxDesk } from '../../support/sandbox-desk.ts'

const CLOSE: readonly Command[] = [{ kind: 'close' }]
const PROPOSAL: readonly Command[] = [{ kind: 'note', text: 'Proposal: close this ticket.' }]

// Booted before the first test's clock runs.
beforeAll(async () => void (await testDatabase()))

/** A ticket that was answered, and on which the customer said thanks. */
async function thanked(desk: SandboxDesk): Promise<string> {
  const ticket = desk.mail('Where is my mug?')
  await answer(desk, ticket, 'It left our warehouse this morning, you can follow it with the number in your account.')
  desk.sandbox.control.advance(HOUR)
  desk.mail('Thank you so much!', ticket)
  desk.sandbox.control.advance(60_000)
  return ticket
}

/** Ana answers in public. */
async function answer(desk: SandboxDesk, ticket: string, text: string): Promise<void> {
  await desk.call('POST', `/api/tickets/${ticket}/messages`, {
    channel: 'email',
    via: 'api',
    from_agent: true,
    public: true,
    body_text: text,
    sender: { email: 'ana@shop.example' },
    receiver: { email: 'mia@mail.example' },
    source: { type: 'email', from: { address: 'support@shop.example' }, to: [{ address: 'mia@mail.example' }] },
  })
  desk.sandbox.control.advance(60_000)
}

async function decided(desk: SandboxDesk, ticket: string, commands: readonly Command[]): Promise<string> {
  const id = await desk.decide(ticket, { commands, reason: 'thanks_nothing_owed' })
  await desk.carryOut(id)
  desk.sandbox.control.advance(60_000)
  return id
}

async function look(desk: SandboxDesk) {
  await watchOutcomes(desk.database.pool, 'shop', desk.helpdesk, desk.now())
  const { rows } = await desk.database.pool.query('SELECT verdict, why FROM cases ORDER BY decision_id')
  return rows
}

/** Whatever happens on a ticket is followed by a decision, if only one to do nothing. */
async function noticed(desk: SandboxDesk, ticket: string): Promise<void> {
  await desk.decide(ticket, { commands: [], reason: 'not_for_us' })
}

describe('what becomes of a close', () => {
  it('is right when nobody came back in seven days', async () => {
    const desk = await openSandboxDesk()
    await decided(desk, await thanked(desk), CLOSE)

    const early = await look(desk)
    desk.sandbox.control.advance(7 * DAY)
    const late = await look(desk)

    expect(early).toEqual([{ verdict: null, why: null }])
    expect(late).toEqual([{ verdict: 'right', why: 'nothing_followed' }])
  })

  it('is wrong as soon as the customer writes again, and not for more thanks', async () => {
    const desk = await openSandboxDesk()
    const ticket = await thanked(desk)
    await decided(desk, ticket, CLOSE)
    desk.mail('Thanks again!', ticket)
    await noticed(desk, ticket)

    const thanks = await look(desk)
    desk.mail('Actually the handle is broken, can you send me a new one?', ticket)
    desk.sandbox.control.advance(1_000)
    await noticed(desk, ticket)
    const request = await look(desk)

    expect(thanks).toEqual([{ verdict: null, why: null }])
    expect(request).toEqual([{ verdict: 'wrong', why: 'customer_wrote_again' }])
  })

  it('is wrong when an agent reopens', async () => {
    const desk = await openSandboxDesk()
    const ticket = await thanked(desk)
    await decided(desk, ticket, CLOSE)
    await desk.call('PUT', `/api/tickets/${ticket}`, { status: 'open' })
    await noticed(desk, ticket)

    expect(await look(desk)).toEqual([{ verdict: 'wrong', why: 'agent_reopened' }])
  })

  it('stays wrong by a person’s word, whatever follows', async () => {
    const desk = await openSandboxDesk()
    const id = await decided(desk, await thanked(desk), CLOSE)
    await undoDecision(desk.database.pool, 'shop', id, desk.now())
    desk.sandbox.control.advance(8 * DAY)

    expect(await look(desk)).toEqual([{ verdict: 'wrong', why: 'undone' }])
  })
})

describe('what the team makes of a proposal to close', () => {
  it.each([
    ['closes it without a word', async (desk: SandboxDesk, id: string) => close(desk, id), 'right', 'nothing_followed'],
    [
      'answers and closes it',
      async (desk: SandboxDesk, id: string) => {
        await answer(desk, id, 'Your refund of 20 EUR was also booked today, it takes three days to arrive.')
        await close(desk, id)
      },
      'wrong',
      'team_replied',
    ],
    ['leaves it open', async () => {}, 'unknown', 'nobody_closed'],
  ])('%s', async (_name, act, verdict, why) => {
    const desk = await openSandboxDesk()
    const ticket = await thanked(desk)
    await decided(desk, ticket, PROPOSAL)

    await act(desk, ticket)
    desk.sandbox.control.advance(7 * DAY)

    expect(await look(desk)).toEqual([{ verdict, why }])
  })
})

describe('what becomes of a message', () => {
  const REPLY: readonly Command[] = [{ kind: 'reply', text: 'It is on its way.', channel: 'email', purpose: 'answer' }]

  it('is right when nobody complains in time, and says nothing where it never left', async () => {
    const desk = await openSandboxDesk()
    const sent = await desk.decide(desk.mail('Where is my mug?'), { commands: REPLY, reason: 'answered' })
    await desk.carryOut(sent)
    await desk.decide(desk.mail('Where is it?'), { commands: REPLY, reason: 'answered', stage: 'shadow' })

    desk.sandbox.control.advance(8 * DAY)

    expect(await look(desk)).toEqual([
      { verdict: 'right', why: 'no_complaint' },
      { verdict: 'unknown', why: 'not_sent' },
    ])
  })

  it('is wrong when the next word is angry; later words are about something else', async () => {
    const desk = await openSandboxDesk()
    const ticket = desk.mail('Where is my mug?')
    await desk.carryOut(await desk.decide(ticket, { commands: REPLY, reason: 'answered' }))
    const { pool } = desk.database

    await judgeReaction(pool, 'shop', ticket, { at: desk.now() + HOUR, negative: true })
    await judgeReaction(pool, 'shop', ticket, { at: desk.now() + 2 * HOUR, negative: false })

    expect(await look(desk)).toEqual([{ verdict: 'wrong', why: 'negative_reply' }])
  })
})

async function close(desk: SandboxDesk, ticket: string): Promise<void> {
  await desk.call('PUT', `/api/tickets/${ticket}`, { status: 'closed' })
}
