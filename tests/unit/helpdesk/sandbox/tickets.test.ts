import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../../src/core/time.ts'
import { type Json, mail, openSandbox, type SandboxClient } from './sandbox-client.ts'

let client: SandboxClient

beforeEach(async () => {
  client = await openSandbox()
})

afterEach(() => client.sandbox.close())

const tagNames = (ticket: Json): unknown[] => (ticket['tags'] as Json[]).map(tag => tag['name'])

describe('tags', () => {
  it('POST adds, DELETE removes, PUT replaces all', async () => {
    const id = mail(client.sandbox, 'Where is it?')

    const added = await client.call('POST', `/api/tickets/${id}/tags`, { names: ['a', 'b'] })
    await client.call('POST', `/api/tickets/${id}/tags`, { names: ['c'] })
    const removed = await client.call('DELETE', `/api/tickets/${id}/tags`, { names: ['b'] })
    const afterRemoval = tagNames((await client.call('GET', `/api/tickets/${id}`)).body)
    const replaced = await client.call('PUT', `/api/tickets/${id}/tags`, { names: ['only'] })
    const afterReplacement = tagNames((await client.call('GET', `/api/tickets/${id}`)).body)
    await client.call('PUT', `/api/tickets/${id}/tags`, {})
    const afterClearing = tagNames((await client.call('GET', `/api/tickets/${id}`)).body)

    expect([added.status, removed.status, replaced.status]).toEqual([201, 204, 202])
    expect([afterRemoval, afterReplacement, afterClearing]).toEqual([['a', 'c'], ['only'], []])
  })

  it('PUT on the ticket replaces all tags too', async () => {
    const id = mail(client.sandbox, 'Where is it?')
    await client.call('POST', `/api/tickets/${id}/tags`, { names: ['a', 'b'] })

    const { body } = await client.call('PUT', `/api/tickets/${id}`, { tags: [{ name: 'c' }] })

    expect(tagNames(body)).toEqual(['c'])
  })
})

describe('status', () => {
  it('knows open and closed only, and leaves what is not given', async () => {
    const id = mail(client.sandbox, 'Where is it?')

    const refused = await client.call('PUT', `/api/tickets/${id}`, { status: 'pending' })
    const { body } = await client.call('PUT', `/api/tickets/${id}`, { status: 'closed' })

    expect(refused).toMatchObject({
      status: 400,
      body: {
        error: { msg: 'Failed to validate the request.', data: { status: ['Must be one of: open, closed.'] } },
      },
    })
    expect([body['status'], body['subject'], body['priority']]).toEqual(['closed', 'My order', 'normal'])
    expect(client.sandbox.ledger.entries({ kind: 'status' })).toEqual([
      expect.objectContaining({ ticketId: id, by: { kind: 'user', id: 12 }, detail: { from: 'open', to: 'closed' } }),
    ])
  })

  it('snooze closes and opens by itself, unless cancelled', async () => {
    const until = '2026-03-04T09:00:00Z'
    const waking = mail(client.sandbox, 'one')
    const cancelled = mail(client.sandbox, 'two', { address: 'noe@mail.example' })
    await client.call('PUT', `/api/tickets/${waking}`, { snooze_datetime: until })
    await client.call('PUT', `/api/tickets/${cancelled}`, { snooze_datetime: until })
    await client.call('PUT', `/api/tickets/${cancelled}`, { snooze_datetime: null })
    const statusOf = (id: number): string => client.sandbox.control.desk.ticket(id).status

    const before = [waking, cancelled].map(statusOf)
    client.sandbox.control.advance(2 * DAY)
    const after = [waking, cancelled].map(statusOf)

    expect([before, after]).toEqual([
      ['closed', 'closed'],
      ['open', 'closed'],
    ])
  })
})

describe('reopen windows', () => {
  const cases = [
    { channel: 'email', wait: 10 * DAY, reopens: true },
    { channel: 'email', wait: 10 * DAY + HOUR, reopens: false },
    { channel: 'sms', integration: 'postscript', wait: 24 * HOUR, reopens: true },
    { channel: 'sms', integration: 'postscript', wait: 25 * HOUR, reopens: false },
    { channel: 'sms', integration: 'aircall', wait: 72 * HOUR, reopens: true },
    { channel: 'sms', integration: 'aircall', wait: 73 * HOUR, reopens: false },
  ]

  it.each(cases)('$channel $integration after $wait ms: reopens $reopens', async ({ reopens, wait, ...how }) => {
    const from = { name: 'Noé', address: how.channel === 'sms' ? '+33612345678' : 'noe@mail.example' }
    const first = client.sandbox.control.inbound({ ...how, from, text: 'Bonjour', messageId: '<1@mail.example>' })
    await client.call('PUT', `/api/tickets/${first.ticket.id}`, { status: 'closed' })
    client.sandbox.control.advance(wait)

    const second = client.sandbox.control.inbound({ ...how, from, text: 'Merci', inReplyTo: '<1@mail.example>' })

    expect({
      same: second.ticket.id === first.ticket.id,
      first: first.ticket.status,
      second: second.ticket.status,
    }).toEqual({ same: reopens, first: reopens ? 'open' : 'closed', second: 'open' })
  })

  it('never writes into a trashed ticket', async () => {
    const id = mail(client.sandbox, 'one')
    await client.call('PUT', `/api/tickets/${id}`, { trashed_datetime: '2026-03-02T09:00:00Z' })

    const next = mail(client.sandbox, 'two', { ticketId: id })

    expect(next).not.toBe(id)
  })
})

describe('messages', () => {
  const reply = { channel: 'email', via: 'api', from_agent: true, body_text: 'It left today.' }
  const source = { type: 'email', from: { address: 'support@shop.example' }, to: [{ address: 'mia@mail.example' }] }

  it('without sent_datetime reaches the customer, with it does not, a note never does', async () => {
    const id = mail(client.sandbox, 'Where is it?')

    await client.call('POST', `/api/tickets/${id}/messages`, { ...reply, source, external_id: 'x-1' })
    await client.call('POST', `/api/tickets/${id}/messages`, {
      ...reply,
      source,
      sent_datetime: '2026-03-02T09:00:00Z',
    })
    await client.call('POST', `/api/tickets/${id}/messages`, { ...reply, channel: 'internal-note', source })

    expect(client.sandbox.outbox).toEqual([
      expect.objectContaining({ ticketId: id, to: ['mia@mail.example'], text: 'It left today.', externalId: 'x-1' }),
    ])
  })

  it('accepts a repeated external_id: the customer gets both', async () => {
    const id = mail(client.sandbox, 'Where is it?')

    const first = await client.call('POST', `/api/tickets/${id}/messages`, { ...reply, source, external_id: 'x-1' })
    const second = await client.call('POST', `/api/tickets/${id}/messages`, { ...reply, source, external_id: 'x-1' })

    expect([first.status, second.status, client.sandbox.outbox.length]).toEqual([201, 201, 2])
  })

  it('shows a message only after the visibility delay', async () => {
    const id = mail(client.sandbox, 'Where is it?')
    client.sandbox.control.desk.visibilityDelay = HOUR
    await client.call('POST', `/api/tickets/${id}/messages`, { ...reply, source })
    const count = async (): Promise<number> =>
      ((await client.call('GET', `/api/messages?ticket_id=${id}`)).body['data'] as Json[]).length

    const before = await count()
    client.sandbox.control.advance(HOUR)
    const after = await count()

    expect([before, after]).toEqual([1, 2])
  })

  it('needs channel, via and from_agent', async () => {
    const id = mail(client.sandbox, 'Where is it?')

    const answer = await client.call('POST', `/api/tickets/${id}/messages`, { channel: 'email', body_text: 'x' })

    expect(answer).toMatchObject({ status: 400, body: { error: { data: { via: [expect.any(String)] } } } })
  })
})

describe('lists', () => {
  it('page by cursor without losing or repeating while tickets arrive', async () => {
    const ids = Array.from({ length: 7 }, (_, i) => mail(client.sandbox, 'x', { address: `c${i}@mail.example` }))
    const seen: unknown[] = []
    let cursor: string | null = ''

    while (cursor !== null) {
      const { body } = await client.call('GET', `/api/tickets?limit=3&cursor=${cursor}`)
      seen.push(...(body['data'] as Json[]).map(ticket => ticket['id']))
      cursor = (body['meta'] as { next_cursor: string | null }).next_cursor
      mail(client.sandbox, 'late', { address: `late${seen.length}@mail.example` })
    }

    expect(seen).toEqual(ids.toReversed())
  })

  it.each([
    ['limit=101', 'limit'],
    ['order_by=status:asc', 'order_by'],
    ['cursor=nonsense', 'cursor'],
  ])('refuse %s', async (query, field) => {
    const answer = await client.call('GET', `/api/tickets?${query}`)

    expect(answer).toMatchObject({ status: 400, body: { error: { data: { [field]: [expect.any(String)] } } } })
  })

  it('a nested customer with more than its id updates that person', async () => {
    const id = mail(client.sandbox, 'x')
    const customerId = client.sandbox.control.desk.ticket(id).customer_id

    await client.call('PUT', `/api/tickets/${id}`, { customer: { id: customerId, name: 'Somebody Else' } })

    expect(client.sandbox.control.desk.store.customers.get(customerId)?.name).toBe('Somebody Else')
  })
})
