import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { SECRET_HEADER, TRIGGER_HEADER } from '../helpdesk/gorgias/connect-webhooks.ts'
import { checkHookSecret } from './check-hook-secret.ts'
import { checkSignature, SIGNATURE_HEADERS } from './check-signature.ts'
import type { AppDeps } from './create-app.ts'

interface HookParams {
  account: string
  token?: string
}

type HookRequest = FastifyRequest<{ Params: HookParams }>

/**
 * Where helpdesks deliver what happened: `POST /hooks/<account>`, with the secret in the header `X-Rehearsal-Secret` or at
 * the end of the path. It is checked before any of the body is read, a signature on the raw bytes before they are parsed; the events
 * are stored, the answer is sent, then the tickets are nudged. Doubled, late and unknown deliveries are all answered with 200: a
 * helpdesk switches off a webhook that fails too often.
 */
export function hookRoutes(app: FastifyInstance, deps: AppDeps): void {
  // The body stays as it came: nothing is parsed before it is known to be the helpdesk's.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  const admit = async (request: HookRequest, reply: FastifyReply): Promise<void> => {
    const { account, token } = request.params
    const header = request.headers[SECRET_HEADER.toLowerCase()]
    const given = [token, typeof header === 'string' ? header : undefined].filter(each => each !== undefined)
    // An unknown account and a wrong secret look the same from outside.
    const known = await deps.findAccount(account)
    if (!known || !checkHookSecret(given, known.hookSecretHashes)) {
      slowDown(deps.limits.strangers.take(request.ip), reply)
      throw new RehearsalError('unauthorized')
    }
    slowDown(deps.limits.accounts.take(account), reply)
  }

  const handle = async (request: HookRequest): Promise<{ stored: number }> => {
    const since = performance.now()
    const { account } = request.params
    const bytes = (request.body as Buffer | undefined) ?? Buffer.alloc(0)
    const key = await deps.signingKey?.(account)
    if (key !== undefined && !checkSignature(bytes, signaturesOf(request), key))
      throw new RehearsalError('unauthorized')

    const trigger = request.headers[TRIGGER_HEADER.toLowerCase()]
    const entries = deps.parseWebhook(account, {
      body: parseJson(bytes),
      trigger: typeof trigger === 'string' ? trigger : undefined,
    })
    const tickets = await deps.storeEvents(account, entries)
    const fresh = Math.min(tickets.length, entries.length)
    deps.metrics.wrote((performance.now() - since) / 1_000)
    deps.metrics.accepted()
    deps.metrics.stored({ fresh, known: entries.length - fresh })
    for (const ticketId of tickets) {
      const isUrgent = entries.some(entry => entry.ticketId === ticketId && entry.input.kind !== 'change')
      deps.nudge(account, ticketId, isUrgent)
    }
    return { stored: tickets.length }
  }
  const options = { onRequest: admit }
  app.post('/hooks/:account', options, handle)
  app.post('/hooks/:account/:token', options, handle)
}

function slowDown(wait: number | undefined, reply: FastifyReply): void {
  if (wait === undefined) return
  void reply.header('retry-after', String(Math.ceil(wait / 1_000)))
  throw new RehearsalError('too_many_requests')
}

function signaturesOf(request: HookRequest): string[] {
  return SIGNATURE_HEADERS.flatMap(name => request.headers[name] ?? [])
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8') || '{}')
  } catch {
    // The parser's own message quotes the body.
    throw new RehearsalError('bad_input', 'Webhook: the body must be JSON.', { details: { bytes: body.length } })
  }
}
