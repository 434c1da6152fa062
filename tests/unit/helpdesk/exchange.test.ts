import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { exchange } from '../../../src/helpdesk/exchange.ts'

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void

async function serve(handler: Handler): Promise<{ url: URL; connections: () => number }> {
  let connections = 0
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    handler(request, response, Buffer.concat(chunks).toString('utf8'))
  })
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: new URL(`http://127.0.0.1:${port}/api/x?a=1`), connections: () => connections }
}

const ask = (url: URL, options: Partial<Parameters<typeof exchange>[1]> = {}) =>
  exchange(url, { method: 'GET', headers: {}, timeout: 2_000, ...options })

describe('an exchange', () => {
  it('sends method, path, headers and body, and returns status, headers and text', async () => {
    const { url } = await serve((request, response, body) => {
      response.writeHead(201, { 'x-count': '3/40' })
      response.end(`${request.method} ${request.url} ${request.headers['x-key']} ${body} é`)
    })

    const { status, headers, text } = await ask(url, { method: 'PUT', headers: { 'x-key': 'k' }, body: '{"ü":1}' })

    expect({ status, count: headers['x-count'], text }).toEqual({
      status: 201,
      count: '3/40',
      text: 'PUT /api/x?a=1 k {"ü":1} é',
    })
  })

  it('says how long a body is, also of a deletion and of none', async () => {
    const { url } = await serve((request, response) => response.end(String(request.headers['content-length'])))

    const lengths = [
      await ask(url),
      await ask(url, { method: 'DELETE' }),
      await ask(url, { method: 'DELETE', body: 'é' }),
    ].map(({ text }) => text)

    expect(lengths).toEqual(['undefined', '0', '2'])
  })

  it('ends when it is called off', async () => {
    const { url } = await serve(() => {})
    const closing = new AbortController()

    const waiting = ask(url, { signal: closing.signal })
    closing.abort()

    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('keeps its connection for the next', async () => {
    const { url, connections } = await serve((_, response) => response.end('ok'))

    for (let i = 0; i < 5; i++) await ask(url)

    expect(connections()).toBe(1)
  })

  it('unpacks what was packed, and fails where it is not', async () => {
    const { url } = await serve((request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      response.end(request.method === 'GET' ? gzipSync('many words') : 'no gzip')
    })

    expect((await ask(url)).text).toBe('many words')
    await expect(ask(url, { method: 'PUT' })).rejects.toThrow()
  })

  it('follows no redirect', async () => {
    const { url } = await serve((_, response) => response.writeHead(302, { location: '/elsewhere' }).end())

    await expect(ask(url)).rejects.toThrow('A redirect.')
  })

  it.each<[string, Handler]>([
    ['says nothing', () => {}],
    ['stops in the middle', (_, response) => void response.writeHead(200, { 'content-length': '10' }).write('abc')],
    [
      'sends on and on',
      (_, response) => {
        const timer = setInterval(() => response.write('x'), 20)
        response.on('close', () => clearInterval(timer))
      },
    ],
  ])('gives up in time where the server %s', async (_, handler) => {
    const { url } = await serve(handler)

    await expect(ask(url, { timeout: 150 })).rejects.toThrow('The time was up.')
  })

  it('fails where the connection breaks in the middle of an answer', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '10' })
      response.write('abc', () => response.socket!.destroy())
    })

    await expect(ask(url)).rejects.toThrow()
  })

  it('says with a code that nothing was sent where nobody listens', async () => {
    const { url } = await serve(() => {})
    const closed = new URL(url.href)
    closed.port = '1'

    await expect(ask(closed)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
