import { afterEach, expect, it } from 'vitest'
import { SECOND } from '../../../../src/core/time.ts'
import type { LedgerEntry } from '../../../../src/helpdesk/sandbox/ledger.ts'
import { mail, openSandbox, type SandboxClient } from './sandbox-client.ts'

let client: SandboxClient

afterEach(() => client.sandbox.close())

it('writes down who has read what of a ticket, where asked to', async () => {
  client = await openSandbox({ recordReads: true })
  const id = mail(client.sandbox, 'hello')

  await client.call('GET', `/api/tickets/${id}`)
  await client.call('GET', `/api/messages?ticket_id=${id}`)
  await client.call('GET', `/api/events?object_type=Ticket&object_id=${id}`)
  await client.call('GET', '/api/tickets')

  const reads = client.sandbox.ledger.entries({ kind: 'read' })
  expect(reads.map(({ ticketId, by, detail }) => [ticketId, by.kind, detail['what']])).toEqual([
    [id, 'user', 'ticket'],
    [id, 'user', 'messages'],
    [id, 'user', 'events'],
  ])
})

it('tells every ledger entry at once', async () => {
  const heard: LedgerEntry[] = []
  client = await openSandbox({ onLedgerEntry: entry => heard.push(entry) })

  mail(client.sandbox, 'hello')

  expect(heard).toEqual(client.sandbox.ledger.entries())
})

it('holds a call that times out no longer than asked', async () => {
  client = await openSandbox({ longestHold: 50 })
  client.sandbox.control.faults.plan({ kind: 'timeout_before' })

  await expect(client.call('GET', '/api/tickets')).rejects.toThrow('fetch failed')
})

it('goes on trying a delivery for as long as asked, and counts what is on its way', async () => {
  client = await openSandbox({ persistence: { retries: Array(9).fill(SECOND), patience: Number.POSITIVE_INFINITY } })
  const { webhooks } = client.sandbox.control
  const http = { url: 'http://127.0.0.1:1/', method: 'POST', form: '{{context}}', triggers: { 'ticket-created': true } }
  await client.call('POST', '/api/integrations', { type: 'http', name: 'hook', http })
  mail(client.sandbox, 'hello')

  const pending: number[] = []
  for (let i = 0; i < 11; i++) {
    await webhooks.settled()
    pending.push(webhooks.pending())
    client.sandbox.control.advance(SECOND)
  }

  expect(pending).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0])
})
