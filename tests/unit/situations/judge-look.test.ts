import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Decision } from '../../../src/core/decision.ts'
import { judgeLook } from '../../../src/situations/judge-look.ts'
import { ourDeeds } from '../../../src/situations/our-deeds.ts'
import type { Look } from '../../../src/situations/situation-form.ts'
import { mail, openSandbox, type SandboxClient } from '../helpdesk/sandbox/sandbox-client.ts'

const NOTHING: Look = { tags: [], no_tags: [], notes: [], no_notes: [] }
const MESSAGE = { times: 1, on: undefined, from: undefined, says: [], not: [], language: undefined, at_most: undefined }

describe('judgeLook', () => {
  let client: SandboxClient

  beforeEach(async () => {
    client = await openSandbox()
  })

  afterEach(() => client.sandbox.close())

  /** A ticket on which user 11 wrote one message and closed. */
  const look = async (wanted: Partial<Look>): Promise<string[]> => {
    const id = mail(client.sandbox, 'Where is my order?')
    const { desk } = client.sandbox.control
    await client.call('POST', `/api/tickets/${id}/messages`, {
      channel: 'email',
      via: 'api',
      from_agent: true,
      public: true,
      source: { type: 'email', from: { address: 'support@shop.example' }, to: [{ address: 'mia@mail.example' }] },
      body_text: 'Hello Mia, could you tell us the number of your order?',
    })
    await client.call('PUT', `/api/tickets/${id}`, { status: 'closed', assignee_team: { id: 32 } })
    const ticket = desk.ticket(id)
    const ownId = desk.ledger.entries({ kind: 'assigned' })[0]!.by.id!
    const decisions = [{ reason: 'routed' }] as unknown as Decision[]
    const ours = ourDeeds(desk, ticket, ownId, 0)
    return judgeLook(
      { ...NOTHING, ...wanted },
      { desk, ticket, ours, decisions, armed: undefined, called: [], language: 'en' },
    )
  }

  it('finds nothing where all is as expected', async () => {
    const received = { ...MESSAGE, on: 'email', says: ['number of your order'], not: ['refund'], at_most: 100 }

    expect(
      await look({ status: 'closed', assigned: { team: 'Billing', user: undefined }, decided: ['routed'], received }),
    ).toEqual([])
  })

  it('names every difference with what is there instead', async () => {
    const received = { ...MESSAGE, on: 'sms', says: ['refund'], language: 'de', at_most: 20 }

    const differences = await look({
      status: 'open',
      assigned: 'nobody',
      decided: ['answered'],
      tags: ['vip'],
      notes: ['promised'],
      waiting: 'patience',
      untouched: true,
      received,
    })

    const text = 'the message “Hello Mia, could you tell us the number of your order?”'
    expect(differences).toEqual([
      'expected the decision answered; decided was routed',
      'expected the status open; it is closed',
      'expected the team nobody; it is Billing',
      'expected the tag vip; there are none',
      'expected a note with “promised”; we left no note',
      'expected it by sms; it went by email',
      `expected at most 20 characters; ${text} has 54`,
      `expected it in de; ${text} is en`,
      `expected “refund”; ${text} does not say it`,
      'expected patience to wait; nothing does',
      'expected us to do nothing; we did message_created, status, assigned',
    ])
  })
})
