import { expect, it, onTestFinished } from 'vitest'
import { changedSince } from '../../../src/helpdesk/gorgias/changed-since.ts'
import type { GorgiasClient } from '../../../src/helpdesk/gorgias/client.ts'
import { mail, openSandbox } from '../../unit/helpdesk/sandbox/sandbox-client.ts'
import { connect } from './connector.ts'

/** More than a page of either list holds. */
const TICKETS = 130

it('finds every message, though tickets change while it reads', async () => {
  const desk = await openSandbox()
  onTestFinished(() => desk.sandbox.close())
  const { clock } = desk.sandbox.control.desk
  const since = clock.now()
  const tickets = Array.from({ length: TICKETS }, (_, nth) => {
    clock.advance?.(1_000)
    return mail(desk.sandbox, `Question ${nth}`)
  })
  const { client } = connect(desk.sandbox)
  let pages = 0
  const restless: GorgiasClient = {
    ...client,
    async call(request) {
      const answer = await client.call(request)
      clock.advance?.(1_000)
      // What would have come on the last page moves up to the first.
      await desk.call('PUT', `/api/tickets/${tickets[pages++]}`, { priority: 'high' })
      return answer
    },
  }

  const found: string[] = []
  for await (const { ticketId, messages } of changedSince(restless, since, undefined))
    if (messages.length > 0) found.push(ticketId)

  expect(pages).toBeGreaterThan(2)
  expect(found.sort()).toEqual(tickets.map(String).sort())
})

it('leaves out what came before, and tells of tickets where something else was done', async () => {
  const desk = await openSandbox()
  onTestFinished(() => desk.sandbox.close())
  const { clock } = desk.sandbox.control.desk
  mail(desk.sandbox, 'Before')
  const touched = mail(desk.sandbox, 'Before, too')
  clock.advance?.(60_000)
  const since = clock.now()
  await desk.call('PUT', `/api/tickets/${touched}`, { status: 'closed' })
  const fresh = mail(desk.sandbox, 'After')
  const { client } = connect(desk.sandbox)

  const found: unknown[] = []
  for await (const { ticketId, messages, hasEvents } of changedSince(client, since, undefined))
    found.push([ticketId, messages.length, hasEvents])

  expect(found).toEqual([
    [String(fresh), 1, false],
    [String(touched), 0, true],
  ])
})
