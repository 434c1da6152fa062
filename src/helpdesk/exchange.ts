import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Milliseconds } from '../core/time.ts'

export interface Exchange {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** For all of it, from connecting to the last byte. */
  readonly timeout: Milliseconds
  /** Ends it early, as an error. */
  readonly signal?: AbortSignal
}

export interface Exchanged {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** Connections are kept for the next call; no longer than servers do that say nothing about it. */
const IDLE: Milliseconds = 4_000
const KEEPING = { keepAlive: true, scheduling: 'lifo', timeout: IDLE } as const
const AGENTS = { 'http:': new http.Agent(KEEPING), 'https:': new https.Agent(KEEPING) }
const MOST_UNPACKED = 256 * 2 ** 20
const unpack = promisify(gunzip)

/** The time was up before there was a connection: nothing was sent. */
export const NOT_CONNECTED = 'not_connected'

/**
 * One HTTP exchange on a kept connection, at a third of what `fetch` costs a process that does little else. Follows no redirect: it
 * could carry the key to another host. @throws the connection's error, with its code
 */
export async function exchange(url: URL, options: Exchange): Promise<Exchanged> {
  const [response, bytes] = await send(url, options)
  const status = response.statusCode!
  if (status >= 300 && status < 400 && response.headers.location !== undefined) throw new Error('A redirect.')
  const isPacked = response.headers['content-encoding'] === 'gzip'
  const body = isPacked ? await unpack(bytes, { maxOutputLength: MOST_UNPACKED }) : bytes
  return { status, headers: response.headers, text: body.toString('utf8') }
}

function send(url: URL, { method, headers, body, timeout, signal }: Exchange): Promise<[IncomingMessage, Buffer]> {
  const isTls = url.protocol === 'https:'
  return new Promise((resolve, reject) => {
    const request = (isTls ? https : http).request(url, {
      method,
      ...(signal && { signal }),
      agent: AGENTS[isTls ? 'https:' : 'http:'],
      headers: {
        'user-agent': 'rehearsal',
        'accept-encoding': 'gzip',
        ...headers,
        ...((body !== undefined || method !== 'GET') && { 'content-length': String(Buffer.byteLength(body ?? '')) }),
      },
    })
    const deadline = setTimeout(() => {
      const isUnsent = request.socket === null || request.socket.connecting
      request.destroy(Object.assign(new Error('The time was up.'), isUnsent && { code: NOT_CONNECTED }))
    }, timeout)
    const fail = (error: unknown): void => {
      clearTimeout(deadline)
      reject(error)
    }
    request.once('error', fail)
    request.once('response', response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', fail)
      response.once('end', () => {
        clearTimeout(deadline)
        resolve([response, chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)])
      })
    })
    request.end(body)
  })
}
