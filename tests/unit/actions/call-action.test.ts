import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { callAction } from '../../../src/actions/call-action.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

async function serve(answer: Answer): Promise<{ url: string; host: string }> {
  const server = createServer(answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url: `http://${host}/cancel`, host }
}

const json =
  (status: number, body: unknown): Answer =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

async function ask(answer: Answer, output: Record<string, 'string' | 'number' | 'boolean'> = { done: 'boolean' }) {
  const { url, host } = await serve(answer)
  return callAction(
    { action: { url, output }, key: 'k1', secret: 's3cret', body: { input: { order_id: '7' } } },
    { allowedHosts: [host], timeout: 300 },
  )
}

describe('callAction', () => {
  it('posts the input with the secret and the key', async () => {
    const seen: unknown[] = []
    const answer = await ask((request, response) => {
      const parts: Buffer[] = []
      request.on('data', part => parts.push(part))
      request.on('end', () => {
        const { authorization, 'idempotency-key': key, 'content-type': type } = request.headers
        seen.push({ method: request.method, url: request.url, authorization, key, type })
        seen.push(JSON.parse(Buffer.concat(parts).toString()))
        response.end('{"done": true, "more": "ignored"}')
      })
    })

    expect(answer).toEqual({ kind: 'done', output: { done: 'true' } })
    expect(seen).toEqual([
      { method: 'POST', url: '/cancel', authorization: 'Bearer s3cret', key: 'k1', type: 'application/json' },
      { input: { order_id: '7' } },
    ])
  })

  it.each<[string, Answer, object]>([
    ['a refusal', json(404, {}), { kind: 'refused', why: 'http_refused' }],
    ['another answer than agreed', json(200, { done: 'yes' }), { kind: 'refused', why: 'bad_output' }],
    ['an inherited name', json(200, { __proto__: { done: true } }), { kind: 'refused', why: 'bad_output' }],
    ['no JSON', (_, response) => response.end('<html>'), { kind: 'refused', why: 'bad_output' }],
    [
      'a redirect',
      (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
      { kind: 'refused', why: 'redirected' },
    ],
    ['a failure', json(500, {}), { kind: 'unknown', why: 'http_failed' }],
    ['too many requests', json(429, {}), { kind: 'unknown', why: 'http_failed' }],
    ['silence', () => {}, { kind: 'unknown', why: 'timed_out' }],
    ['a broken connection', request => request.socket.destroy(), { kind: 'unknown', why: 'connection_lost' }],
    [
      'half an answer',
      (request, response) => {
        response.writeHead(200, { 'content-length': 100 })
        response.write('{"done"')
        setTimeout(() => request.socket.destroy(), 20)
      },
      { kind: 'unknown', why: 'connection_lost' },
    ],
    ['an endless answer', (_, response) => response.end('x'.repeat(200_000)), { kind: 'unknown', why: 'too_large' }],
  ])('on %s', async (_, answer, expected) => {
    expect(await ask(answer)).toEqual(expected)
  })

  it('knows that a call never left where nobody listens', async () => {
    const closed = 'http://127.0.0.1:1/'

    const answer = await callAction(
      { action: { url: closed, output: {} }, key: 'k', body: {} },
      { allowedHosts: ['127.0.0.1:1'] },
    )

    expect(answer).toEqual({ kind: 'not_sent' })
  })

  it.each([
    'http://127.0.0.1/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/',
    'https://user:pass@example.com/',
    'http://example.com/',
  ])('refuses %s', async url => {
    const answer = await callAction({ action: { url, output: {} }, key: 'k', body: {} }, { allowedHosts: [] })

    expect(answer).toEqual({ kind: 'refused', why: 'forbidden_address' })
  })
})
