import { afterEach, describe, expect, it } from 'vitest'
import { createManualClock } from '../../../../src/helpdesk/sandbox/clock.ts'
import { createLimit } from '../../../../src/helpdesk/sandbox/limit.ts'
import { mail, openSandbox, type SandboxClient, START } from './sandbox-client.ts'

let client: SandboxClient | undefined

afterEach(() => client?.sandbox.close())

describe('the limit', () => {
  it('leaks evenly and tells how long to wait', () => {
    let now = 0
    const limit = createLimit({ calls: 4, per: 20_000, now: () => now })
    const take = () => limit.take('key')

    const filling = [take(), take(), take(), take(), take()]
    now = 5_000
    const later = [take(), take()]

    expect([...filling, ...later].map(({ allowed, used, retryAfter }) => [allowed, used, retryAfter])).toEqual([
      [true, 1, 0],
      [true, 2, 0],
      [true, 3, 0],
      [true, 4, 0],
      [false, 4, 5],
      [true, 4, 0],
      [false, 4, 5],
    ])
  })

  it('stands in the headers, per key', async () => {
    client = await openSandbox({ limit: { calls: 2, per: 20_000, now: () => 0 } })

    const first = await client.call('GET', '/api/tickets')
    await client.call('GET', '/api/tickets')
    const third = await client.call('GET', '/api/tickets')
    const other = await fetch(`${client.sandbox.url}/api/tickets`, {
      headers: { authorization: 'Bearer sandbox-token' },
    })

    expect(first.headers.get('x-gorgias-account-api-call-limit')).toBe('1/2')
    expect([third.status, third.headers.get('retry-after'), third.body]).toEqual([
      429,
      '10',
      { error: { msg: 'API rate limit reached.' } },
    ])
    expect(other.status).toBe(200)
  })
})

describe('the key', () => {
  it.each([
    ['nothing', undefined],
    ['a wrong key', `Basic ${Buffer.from('ana@shop.example:wrong').toString('base64')}`],
    ['an unknown user', `Basic ${Buffer.from('eve@shop.example:sandbox-key').toString('base64')}`],
    ['a wrong token', 'Bearer wrong'],
  ])('%s is refused', async (_, authorization) => {
    client = await openSandbox()

    const answer = await fetch(`${client.sandbox.url}/api/tickets`, { headers: authorization ? { authorization } : {} })

    expect([answer.status, await answer.json()]).toEqual([401, { error: { msg: 'Authentication failed.' } }])
  })
})

describe('faults', () => {
  it.each([
    ['reset_before', false],
    ['reset_after', true],
    ['error_500', false],
    ['error_503', false],
    ['rate_limited', false],
  ] as const)('%s: the effect happened: %s', async (kind, happened) => {
    client = await openSandbox()
    const id = mail(client.sandbox, 'x')
    client.sandbox.control.faults.plan({ kind, method: 'PUT' })

    await client.call('PUT', `/api/tickets/${id}`, { status: 'closed' }).catch(() => {})
    const after = (await client.call('GET', `/api/tickets/${id}`)).body['status']

    expect(after).toBe(happened ? 'closed' : 'open')
  })

  it('strike the same calls for the same seed', async () => {
    const run = async (seed: number): Promise<number[]> => {
      client = await openSandbox({ seed, faults: { error_503: 0.3 } })
      const statuses: number[] = []
      for (let i = 0; i < 20; i++) statuses.push((await client.call('GET', '/api/tickets')).status)
      await client.sandbox.close()
      return statuses
    }

    const [first, again, other] = [await run(7), await run(7), await run(8)]

    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
    expect(new Set(first)).toEqual(new Set([200, 503]))
  })
})

describe('the control endpoints', () => {
  it('play a customer, move the clock and show what happened', async () => {
    client = await openSandbox()
    const call = client.call
    const from = { address: 'mia@mail.example' }

    const inbound = await call('POST', '/sandbox/inbound', { channel: 'email', from, text: 'Hi' })
    const clock = await call('POST', '/sandbox/clock', { advance_ms: 60_000 })
    const ledger = await call('GET', `/sandbox/ledger?ticket_id=${inbound.body['ticket_id']}`)

    expect(inbound).toMatchObject({ status: 201, body: { status: 'open' } })
    expect(clock.body).toEqual({ now: new Date(START + 60_000).toISOString() })
    expect((ledger.body as unknown as { kind: string }[]).map(entry => entry.kind)).toEqual([
      'ticket_created',
      'message_created',
    ])
  })
})

describe('createManualClock', () => {
  it('runs what comes due in order, also what is scheduled on the way', () => {
    const clock = createManualClock(0)
    const seen: [string, number][] = []
    clock.schedule(20, () => seen.push(['b', clock.now()]))
    clock.schedule(10, () => {
      seen.push(['a', clock.now()])
      clock.schedule(15, () => seen.push(['a2', clock.now()]))
    })
    clock.schedule(30, () => seen.push(['never', clock.now()]))()
    clock.advance?.(25)

    expect([seen, clock.now()]).toEqual([
      [
        ['a', 10],
        ['a2', 15],
        ['b', 20],
      ],
      25,
    ])
  })
})
