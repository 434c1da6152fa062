import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Milliseconds } from '../../core/time.ts'
import type { Desk } from './desk.ts'
import type { FaultKind, Faults } from './faults.ts'
import { GorgiasError } from './gorgias-error.ts'
import type { createLimit } from './limit.ts'
import { userByEmail } from './people.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** A fault that strikes once the call has had its effect. */
    lateFault: FaultKind | undefined
  }
}

export interface ApiKeys {
  /** The REST API key all users share; Basic auth is `email:key`. */
  readonly apiKey: string
  /** An OAuth access token and the user it acts as. */
  readonly token: string
  readonly tokenUser: string
}

/** What every call to `/api` passes: key, limit, faults. */
export function installGate(
  app: FastifyInstance,
  options: {
    desk: Desk
    keys: ApiKeys
    faults: Faults
    limit: ReturnType<typeof createLimit> | undefined
    /** Writes down who has read what of a ticket. */
    recordReads?: boolean
    /** How long a call that times out is held, where callers would wait longer. Real time. */
    longestHold?: Milliseconds
  },
): void {
  const { desk, keys, faults, limit, longestHold } = options
  app.decorateRequest('userId', 0)
  app.decorateRequest('lateFault', undefined)

  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return
    const { userId, key } = authenticate(desk, keys, request)
    request.userId = userId
    if (limit !== undefined) {
      const verdict = limit.take(key)
      reply.header('X-Gorgias-Account-Api-Call-Limit', `${verdict.used}/${verdict.limit}`)
      reply.header('Retry-after', String(verdict.retryAfter))
      if (!verdict.allowed) throw new GorgiasError(429, 'API rate limit reached.')
    }
    const fault = faults.next(request.method, request.url)
    if (fault === undefined) return
    desk.ledger.add({ kind: 'fault', by: { kind: 'system' }, detail: { fault, method: request.method } })
    if (fault === 'error_500') throw new GorgiasError(500, 'Internal server error.')
    if (fault === 'error_503') throw new GorgiasError(503, 'Service unavailable.')
    if (fault === 'rate_limited') {
      reply.header('Retry-after', '1')
      throw new GorgiasError(429, 'API rate limit reached.')
    }
    if (fault === 'reset_before' || fault === 'timeout_before') await lose(fault, request, reply, longestHold)
    else request.lateFault = fault
  })

  if (options.recordReads) {
    app.addHook('preHandler', async request => {
      const seen = ticketSeen(request)
      if (seen === undefined) return
      const { ticketId, what } = seen
      desk.ledger.add({ kind: 'read', by: { kind: 'user', id: request.userId }, ticketId, detail: { what } })
    })
  }

  app.addHook('onSend', async (request, reply, payload) => {
    if (request.lateFault !== undefined) await lose(request.lateFault, request, reply, longestHold)
    return payload
  })
}

function ticketSeen(request: FastifyRequest): { ticketId: number; what: 'ticket' | 'messages' | 'events' } | undefined {
  if (request.method !== 'GET') return undefined
  const { pathname, searchParams } = new URL(request.url, 'http://sandbox')
  if (pathname === '/api/messages' && searchParams.has('ticket_id')) {
    return { ticketId: Number(searchParams.get('ticket_id')), what: 'messages' }
  }
  if (pathname === '/api/events' && searchParams.has('object_id')) {
    return { ticketId: Number(searchParams.get('object_id')), what: 'events' }
  }
  const ticketId = Number(/^\/api\/tickets\/(\d+)$/.exec(pathname)?.[1])
  return Number.isNaN(ticketId) ? undefined : { ticketId, what: 'ticket' }
}

/** Leaves the caller without an answer: the line goes dead, or stays open until the caller gives up. */
async function lose(
  fault: FaultKind,
  request: FastifyRequest,
  reply: FastifyReply,
  longestHold: Milliseconds | undefined,
): Promise<void> {
  if (fault === 'timeout_before' || fault === 'timeout_after') {
    await new Promise<void>(resolve => {
      reply.raw.once('close', resolve)
      if (longestHold !== undefined) setTimeout(resolve, longestHold).unref()
    })
  }
  request.raw.socket.destroy()
  reply.hijack()
}

function authenticate(desk: Desk, keys: ApiKeys, request: FastifyRequest): { userId: number; key: string } {
  const [scheme, value = ''] = (request.headers.authorization ?? '').split(' ')
  if (scheme === 'Bearer' && value === keys.token) {
    const user = userByEmail(desk.store, keys.tokenUser)
    if (user !== undefined) return { userId: user.id, key: 'token' }
  }
  if (scheme === 'Basic') {
    const [email = '', password] = Buffer.from(value, 'base64').toString().split(':')
    const user = userByEmail(desk.store, email)
    if (user !== undefined && password === keys.apiKey) return { userId: user.id, key: 'key' }
  }
  throw new GorgiasError(401, 'Authentication failed.')
}
