import { describe, expect, it } from 'vitest'
import { RehearsalError } from '../../../src/errors/rehearsal-error.ts'
import { type AppDeps, createApp } from '../../../src/server/create-app.ts'
import { hashSecret } from '../../../src/store/accounts.ts'
import type { InboxEntry } from '../../../src/store/inbox.ts'
import { createLogger } from '../../../src/telemetry/logger.ts'
import { createDoorMetrics } from '../../../src/telemetry/metrics.ts'

const ENTRY: InboxEntry = {
  ticketId: 't1',
  dedupeKey: 'message:1',
  input: { kind: 'message', id: '1', at: 0, from: 'customer', public: true },
}

const NO_LIMIT = { take: () => undefined }

async function build(overrides: Partial<AppDeps> = {}) {
  const lines: string[] = []
  const trail: string[] = []
  const app = await createApp({
    log: createLogger({ level: 'trace', destination: { write: line => void lines.push(line) } }),
    findAccount: async account =>
      account === 'acme' ? { hookSecretHashes: [hashSecret('old'), hashSecret('new')] } : undefined,
    parseWebhook: (_account, { trigger }) => (trigger === 'nothing' ? [] : [ENTRY]),
    storeEvents: async (_account, entries) => {
      trail.push(`stored ${entries.length}`)
      return entries.map(entry => entry.ticketId)
    },
    nudge: (account, ticketId) => void trail.push(`nudged ${account} ${ticketId}`),
    limits: { accounts: NO_LIMIT, strangers: NO_LIMIT },
    metrics: createDoorMetrics(),
    ready: {},
    ...overrides,
  })
  const post = (url: string, headers: Record<string, string> = {}, payload: string | Buffer = '{}') =>
    app.inject({ method: 'POST', url, headers: { 'content-type': 'application/json', ...headers }, payload })
  return { app, post, lines, trail }
}

describe('POST /hooks/:account', () => {
  it('stores first, nudges then', async () => {
    const { post, trail } = await build()

    const answer = await post('/hooks/acme', { 'x-rehearsal-secret': 'new' })

    expect([answer.statusCode, answer.json()]).toEqual([200, { stored: 1 }])
    expect(trail).toEqual(['stored 1', 'nudged acme t1'])
  })

  it.each([
    ['the current secret in the header', '/hooks/acme', 'new', 200],
    ['the one being replaced', '/hooks/acme', 'old', 200],
    ['the secret in the path', '/hooks/acme/new', undefined, 200],
    ['a wrong one', '/hooks/acme', 'wrong', 401],
    ['a wrong one in the path', '/hooks/acme/wrong', undefined, 401],
    ['none', '/hooks/acme', undefined, 401],
    ['an empty one', '/hooks/acme', '', 401],
    ['an unknown account', '/hooks/nobody', 'new', 401],
    ['a prototype name as account', '/hooks/__proto__', 'new', 401],
  ])('checks %s', async (_what, url, secret, status) => {
    const { post, trail } = await build()

    const answer = await post(url, secret === undefined ? {} : { 'x-rehearsal-secret': secret })

    expect([answer.statusCode, trail.length > 0]).toEqual([status, status === 200])
  })

  it('looks at no body before the secret', async () => {
    const { post } = await build({
      parseWebhook: () => {
        throw new Error('parsed')
      },
    })

    const answer = await post('/hooks/acme', { 'x-rehearsal-secret': 'wrong' }, 'not json')

    expect(answer.statusCode).toBe(401)
  })

  it.each([
    ['broken JSON', { 'x-rehearsal-secret': 'new' }, '{"text":"MARKER', 422],
    ['an empty body', { 'x-rehearsal-secret': 'new' }, '', 200],
    ['another content type', { 'x-rehearsal-secret': 'new', 'content-type': 'text/plain' }, '{}', 200],
    ['too much', { 'x-rehearsal-secret': 'new' }, `{"a":"${'x'.repeat(2_000)}"}`, 413],
  ])('answers %s', async (_what, headers, payload, status) => {
    const { post, lines } = await build({ bodyLimit: 1_000 })

    const answer = await post('/hooks/acme', headers, payload)

    expect(answer.statusCode).toBe(status)
    expect(lines.join()).not.toContain('MARKER')
  })

  it('answers events it does not know with 200 and nudges nobody', async () => {
    const { post, trail } = await build()

    const answer = await post('/hooks/acme', { 'x-rehearsal-secret': 'new', 'x-rehearsal-trigger': 'nothing' })

    expect([answer.statusCode, trail]).toEqual([200, ['stored 0']])
  })

  it('answers 503 where storing fails', async () => {
    const failing = async () => {
      throw new RehearsalError('database_failed')
    }
    const { post } = await build({ storeEvents: failing })

    const answer = await post('/hooks/acme/new')

    expect(answer.statusCode).toBe(503)
  })

  it('keeps the secret, and what foreign errors say, out of the log and the answer', async () => {
    const { post, lines } = await build({
      parseWebhook: () => {
        throw new Error('MARKER cannot be read')
      },
    })

    const answer = await post('/hooks/acme/new')

    expect([answer.statusCode, answer.json()]).toEqual([
      500,
      { error: { code: 'internal', message: 'A mistake in the product itself.' } },
    ])
    expect(lines.join()).not.toMatch(/MARKER|acme\/new/)
    expect(JSON.parse(lines[0]!)).toMatchObject({ route: '/hooks/:account/:token', err: { kind: 'Error' } })
  })
})

describe('GET /ready', () => {
  it.each([
    [{ database: async () => {} }, 200, { status: 'ready', checks: { database: 'ok' } }],
    [
      { database: async () => {}, temporal: () => Promise.reject(new Error('gone')) },
      503,
      { status: 'not ready', checks: { database: 'ok', temporal: 'failing' } },
    ],
  ])('asks everything it needs', async (ready, status, body) => {
    const { app } = await build({ ready })

    const answer = await app.inject({ url: '/ready' })

    expect([answer.statusCode, answer.json()]).toEqual([status, body])
  })

  it('is alive without being ready', async () => {
    const { app } = await build()

    const answers = [await app.inject({ url: '/health' }), await app.inject({ url: '/nowhere' })]

    expect(answers.map(answer => answer.statusCode)).toEqual([200, 404])
  })
})
