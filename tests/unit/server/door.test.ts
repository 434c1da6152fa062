import { createHmac } from 'node:crypto'
import { connect as connectSocket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseWebhook } from '../../../src/helpdesk/gorgias/parse-webhook.ts'
import { type AppDeps, createApp } from '../../../src/server/create-app.ts'
import { inboxEntries } from '../../../src/server/inbox-entry.ts'
import { createRateLimit } from '../../../src/server/rate-limit.ts'
import { startServer } from '../../../src/server/start-server.ts'
import { hashSecret } from '../../../src/store/accounts.ts'
import type { InboxEntry } from '../../../src/store/inbox.ts'
import { createLogger } from '../../../src/telemetry/logger.ts'
import { createDoorMetrics } from '../../../src/telemetry/metrics.ts'

const SECRET = 'right'
const BODY = {
  ticket: { id: 7, updated_datetime: '2026-05-04T09:00:00Z', customer: { id: 1, name: 'MARKER' } },
  message: {
    id: 70,
    ticket_id: 7,
    body_text: 'MARKER words of a customer',
    created_datetime: '2026-05-04T09:00:00Z',
    from_agent: false,
    public: true,
    channel: 'email',
  },
}
const HEADERS = {
  'content-type': 'application/json',
  'x-rehearsal-secret': SECRET,
  'x-rehearsal-trigger': 'ticket-message-created',
}

/** A listening door with the real reader of deliveries, what it stored and what it logged. */
async function openDoor(overrides: Partial<AppDeps> = {}) {
  const stored: InboxEntry[] = []
  const lines: string[] = []
  const metrics = createDoorMetrics()
  const limit = createRateLimit({ perSecond: 1_000, burst: 1_000, now: () => 0 })
  const app = await createApp({
    log: createLogger({ level: 'trace', destination: { write: line => void lines.push(line) } }),
    findAccount: async id => (id === 'acme' ? { hookSecretHashes: [hashSecret(SECRET)] } : undefined),
    parseWebhook: (_, { body, trigger }) => inboxEntries(parseWebhook(body, { trigger })),
    storeEvents: async (_, entries) => {
      stored.push(...entries)
      return entries.map(entry => entry.ticketId)
    },
    nudge: () => {},
    limits: { accounts: limit, strangers: limit },
    metrics,
    ready: {},
    bodyLimit: 200_000,
    ...overrides,
  })
  const server = await startServer(app, { port: 0 })
  onTestFinished(() => server.close())
  const post = (body: string, headers: Record<string, string> = HEADERS, path = '/hooks/acme') =>
    fetch(`${server.url}${path}`, { method: 'POST', headers, body })
  const count = async (name: string): Promise<number> =>
    Number(new RegExp(`^${name} (\\d+)$`, 'm').exec((await metrics.text()).body)?.[1] ?? 0)
  return { server, post, stored, lines, count }
}

const nested = (depth: number): string => `{"ticket":${'['.repeat(depth)}${']'.repeat(depth)}}`

describe('the door', () => {
  it('takes a delivery, with fields nobody knows', async () => {
    const { post, stored, count } = await openDoor()

    const answer = await post(JSON.stringify({ ...BODY, newer: { deep: [1] } }))

    expect([answer.status, await answer.json()]).toEqual([200, { stored: 1 }])
    expect(stored).toEqual([
      {
        ticketId: '7',
        dedupeKey: 'message:70',
        input: { kind: 'message', id: '70', at: Date.parse('2026-05-04T09:00:00Z'), from: 'customer', public: true },
      },
    ])
    expect(await count('rehearsal_deliveries_accepted_total')).toBe(1)
  })

  it.each<[string, string, Record<string, string>, string, number, string]>([
    [
      'a wrong secret',
      JSON.stringify(BODY),
      { ...HEADERS, 'x-rehearsal-secret': 'wrong' },
      '/hooks/acme',
      401,
      'unauthorized',
    ],
    ['an oversize body', 'x'.repeat(300_000), HEADERS, '/hooks/acme', 413, 'too_large'],
    ['no JSON', 'MARKER', HEADERS, '/hooks/acme', 422, 'bad_input'],
    ['a bomb of brackets', nested(90_000), HEADERS, '/hooks/acme', 422, 'bad_input'],
    ['a path that climbs', JSON.stringify(BODY), HEADERS, '/hooks/acme/../../etc/passwd', 404, 'not_found'],
    ['an encoded path that climbs', JSON.stringify(BODY), HEADERS, '/hooks/acme%2f..%2fother', 401, 'unauthorized'],
    ['an account named like a property', JSON.stringify(BODY), HEADERS, '/hooks/__proto__', 401, 'unauthorized'],
    ['another method’s page', JSON.stringify(BODY), HEADERS, '/ready', 404, 'not_found'],
  ])('refuses %s, without a word of it in the log, and counts it', async (_, body, headers, path, status, code) => {
    const { post, stored, lines, count } = await openDoor()

    const answer = await post(body, headers, path)

    expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([status, code])
    expect(stored).toEqual([])
    expect(lines.join('')).not.toContain('MARKER')
    expect(await count(`rehearsal_deliveries_refused_total\\{code="${code}"\\}`)).toBe(1)
  })

  it('is not poisoned by names of prototypes', async () => {
    const { post } = await openDoor()

    const answer = await post(
      `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"id":7,"status":"open","updated_datetime":"2026-05-04T09:00:00Z"}`,
      {
        ...HEADERS,
        'x-rehearsal-trigger': 'ticket-updated',
      },
    )

    expect(answer.status).toBe(200)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('reads no body before the secret is right', async () => {
    const { server, lines } = await openDoor()
    const port = Number(new URL(server.url).port)
    const socket = connectSocket(port, '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    const answer = new Promise<string>(resolve => socket.once('data', data => resolve(data.toString())))

    socket.write('POST /hooks/acme HTTP/1.1\r\nhost: x\r\nx-rehearsal-secret: no\r\ncontent-length: 150000\r\n\r\n')

    expect(await answer).toMatch(/^HTTP\/1.1 401 /)
    expect(lines.length).toBe(1)
  })

  it('cuts off who sends too slowly', async () => {
    const { server, stored } = await openDoor()
    const port = Number(new URL(server.url).port)
    const socket = connectSocket(port, '127.0.0.1')
    const closed = new Promise<void>(resolve => socket.once('close', () => resolve()))
    socket.on('error', () => {})
    socket.resume()

    socket.write('POST /hooks/acme HTTP/1.1\r\nhost: x\r\n')
    const drip = setInterval(() => socket.writable && socket.write('x-slow: 1\r\n'), 200)
    onTestFinished(() => clearInterval(drip))

    await Promise.race([closed, sleep(9_000).then(() => Promise.reject(new Error('still open')))])
    expect(stored).toEqual([])
  }, 12_000)

  it.each([
    ['x-gorgias-hmac-sha256', 'base64', '', 200],
    ['x-gorgias-signature', 'hex', '', 200],
    ['x-gorgias-signature', 'hex', 'sha256=', 200],
  ] as const)('takes the vendor’s signature in %s as %s', async (header, encoding, prefix, status) => {
    const { post } = await openDoor({ signingKey: async () => 'key' })
    const body = JSON.stringify(BODY)
    const signature = prefix + createHmac('sha256', 'key').update(body).digest(encoding)

    const answer = await post(body, { ...HEADERS, [header]: signature })

    expect(answer.status).toBe(status)
  })

  it.each([
    ['none', {}],
    ['an empty one', { 'x-gorgias-signature': '' }],
    ['one of other bytes', { 'x-gorgias-signature': createHmac('sha256', 'key').update('{}').digest('hex') }],
    [
      'one of another key',
      { 'x-gorgias-signature': createHmac('sha256', 'no').update(JSON.stringify(BODY)).digest('hex') },
    ],
  ])('refuses %s where deliveries are signed', async (_, headers) => {
    const { post, stored } = await openDoor({ signingKey: async () => 'key' })

    const answer = await post(JSON.stringify(BODY), { ...HEADERS, ...headers })

    expect([answer.status, stored]).toEqual([401, []])
  })

  it('slows down a flood of one account, and a guesser', async () => {
    const limit = createRateLimit({ perSecond: 0.5, burst: 2, now: () => 0 })
    const { post } = await openDoor({ limits: { accounts: limit, strangers: limit } })
    const statuses: number[] = []
    const waits: (string | null)[] = []

    for (const secret of [SECRET, SECRET, SECRET, 'no', 'no', 'no']) {
      const answer = await post(JSON.stringify(BODY), { ...HEADERS, 'x-rehearsal-secret': secret })
      statuses.push(answer.status)
      waits.push(answer.headers.get('retry-after'))
    }

    expect(statuses).toEqual([200, 200, 429, 401, 401, 429])
    expect(waits).toEqual([null, null, '2', null, null, '2'])
  })
})
