import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MINUTE } from '../../../../src/core/time.ts'
import { mail, openSandbox, type SandboxClient } from './sandbox-client.ts'

describe('native rules', () => {
  let client: SandboxClient

  beforeEach(async () => {
    client = await openSandbox()
  })

  afterEach(() => client.sandbox.close())

  const addRule = (code: string, eventTypes = 'ticket-message-created', priority = 0): Promise<unknown> =>
    client.call('POST', '/api/rules', { name: 'rule', code, event_types: eventTypes, priority })

  const kinds = (): unknown[] =>
    client.sandbox.ledger
      .entries()
      .filter(entry => entry.by.kind === 'rule')
      .map(entry => [entry.kind, entry.detail])

  it('act on a message and say who did it', async () => {
    await addRule(`if (containsAny(message.body_text, ['refund'])) {
      Action('addTags', {tags: 'refund'}); Action('setTeamAssignee', {assignee_team: {id: 32}}) }`)

    mail(client.sandbox, 'I want a REFUND')
    mail(client.sandbox, 'Hello', { address: 'other@mail.example' })

    expect(kinds()).toEqual([
      ['rule_executed', { name: 'rule' }],
      ['tags_added', { names: ['refund'] }],
      ['assigned', { user: null, team: 32 }],
    ])
  })

  it('on updates cannot read what was written', async () => {
    await addRule(
      `if (containsAny(message.body_text, ['refund'])) { Action('addTags', {tags: 'x'}) }`,
      'ticket-updated',
    )

    mail(client.sandbox, 'refund')

    expect(kinds()).toEqual([])
  })

  it('answer one customer at most once in five minutes, with the macro filled in', async () => {
    await client.call('POST', '/api/macros', {
      name: 'got-it',
      actions: [
        {
          name: 'setResponseText',
          arguments: { body_text: 'Hi {{ticket.customer.firstname}}, {{nothing.here}}soon.' },
        },
      ],
    })
    await addRule(`if (eq(message.from_agent, false)) { Action('applyMacro', {macro: 'got-it'}) }`)

    const id = mail(client.sandbox, 'one')
    mail(client.sandbox, 'two', { ticketId: id })
    client.sandbox.control.advance(6 * MINUTE)
    mail(client.sandbox, 'three', { ticketId: id })

    expect(client.sandbox.outbox.map(({ to, text }) => ({ to, text }))).toEqual([
      { to: ['mia@mail.example'], text: 'Hi Mia, soon.' },
      { to: ['mia@mail.example'], text: 'Hi Mia, soon.' },
    ])
  })

  it('do not chase each other for ever', async () => {
    await addRule(`if (eq(ticket.status, 'open')) { Action('setStatus', {status: 'closed'}) }`, 'ticket-updated')
    await addRule(`if (eq(ticket.status, 'closed')) { Action('setStatus', {status: 'open'}) }`, 'ticket-updated')

    mail(client.sandbox, 'x')

    expect(kinds().length).toBe(4)
  })
})
