import { type LookupAddress, lookup } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { ActionPolicy } from '../core/policy.ts'
import type { Milliseconds } from '../core/time.ts'
import { isPublicAddress } from './public-address.ts'
import { readActionOutput } from './read-action-output.ts'

export interface ActionCall {
  readonly action: Pick<ActionPolicy, 'url' | 'output'>
  /** The secret itself; sent as a bearer token, never logged. */
  readonly secret?: string
  /** The same for every try of one command. */
  readonly key: string
  readonly body: Readonly<Record<string, unknown>>
}

export type ActionAnswer =
  | { readonly kind: 'done'; readonly output: Readonly<Record<string, string>> }
  /** Certainly without effect, or nothing we can use. */
  | {
      readonly kind: 'refused'
      readonly why: 'http_refused' | 'bad_output' | 'forbidden_address' | 'redirected' | 'no_secret'
    }
  /** May have had its effect. */
  | { readonly kind: 'unknown'; readonly why: 'timed_out' | 'connection_lost' | 'http_failed' | 'too_large' }
  /** Never left this machine. */
  | { readonly kind: 'not_sent' }

export interface ActionNetwork {
  /** `host` or `host:port` of the operator's own systems, which may be private and without TLS. */
  readonly allowedHosts: readonly string[]
  readonly timeout?: Milliseconds
}

const MAX_ANSWER_BYTES = 64_000
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

/**
 * Calls a system of the shop's own. Only https to public addresses, and the operator's own hosts; the address that was checked is
 * the one connected to, redirects are not followed, the answer is read up to 64 KB and held against the policy's output.
 */
export async function callAction(call: ActionCall, network: ActionNetwork): Promise<ActionAnswer> {
  const url = new URL(call.action.url)
  const isOwn = network.allowedHosts.includes(url.host) || network.allowedHosts.includes(url.hostname)
  if (!isOwn && !mayReach(url)) return { kind: 'refused', why: 'forbidden_address' }
  const answer = await send(call, url, { isOwn, timeout: network.timeout ?? 10_000 })
  if (!('status' in answer)) return answer
  const { status, text } = answer
  if (status >= 300 && status < 400) return { kind: 'refused', why: 'redirected' }
  // Too early, too many, and a server's own errors leave open what happened.
  if (status >= 500 || status === 408 || status === 425 || status === 429)
    return { kind: 'unknown', why: 'http_failed' }
  if (status >= 400) return { kind: 'refused', why: 'http_refused' }
  const output = readActionOutput(text, call.action.output)
  return output === undefined ? { kind: 'refused', why: 'bad_output' } : { kind: 'done', output }
}

function mayReach(url: URL): boolean {
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return false
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0 || isPublicAddress(host)
}

type Received = { readonly status: number; readonly text: string } | Exclude<ActionAnswer, { kind: 'done' }>

function send(
  call: ActionCall,
  url: URL,
  { isOwn, timeout }: { isOwn: boolean; timeout: Milliseconds },
): Promise<Received> {
  const body = Buffer.from(JSON.stringify(call.body))
  return new Promise(resolve => {
    const request = (url.protocol === 'http:' ? requestHttp : requestHttps)(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': body.length,
          accept: 'application/json',
          'idempotency-key': call.key,
          ...(call.secret !== undefined && { authorization: `Bearer ${call.secret}` }),
        },
        // A connection of its own: a kept one may have been opened to an address checked long ago.
        agent: false,
        signal: AbortSignal.timeout(timeout),
        ...(!isOwn && { lookup: lookupPublic }),
      },
      response => read(response).then(resolve),
    )
    request.on('error', error => resolve(failureOf(error)))
    request.end(body)
  })
}

/** Resolves a name and refuses it where any of its addresses is not public: the next call might have got that one. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0)
    const found = addresses as LookupAddress[]
    const [first] = found
    if (first === undefined || !found.every(({ address }) => isPublicAddress(address))) {
      return callback(Object.assign(new Error('not a public address'), { code: 'FORBIDDEN_ADDRESS' }), '', 0)
    }
    if (options.all) return callback(null, found)
    return callback(null, first.address, first.family)
  })
}

async function read(response: IncomingMessage): Promise<Received> {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      size += part.length
      if (size > MAX_ANSWER_BYTES) {
        response.destroy()
        return { kind: 'unknown', why: 'too_large' }
      }
      parts.push(part)
    }
  } catch (error) {
    return failureOf(error as Error)
  }
  return { status: response.statusCode ?? 500, text: Buffer.concat(parts).toString('utf8') }
}

function failureOf(error: Error & { code?: string }): Exclude<ActionAnswer, { kind: 'done' }> {
  if (error.code === 'FORBIDDEN_ADDRESS') return { kind: 'refused', why: 'forbidden_address' }
  if (error.code !== undefined && NEVER_SENT.has(error.code)) return { kind: 'not_sent' }
  const isTimeout = error.name === 'TimeoutError' || error.name === 'AbortError' || error.code === 'ABORT_ERR'
  return { kind: 'unknown', why: isTimeout ? 'timed_out' : 'connection_lost' }
}
