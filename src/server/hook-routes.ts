import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { SECRET_HEADER, TRIGGER_HEADER } from '../helpdesk/gorgias/connect-webhooks.ts'
import { checkHookSecret } from './check-hook-secret.ts'
import type { AppDeps } from './create-app.ts'

interface HookParams {
  account: string
  token?: string
}

/**
 * Where helpdesks deliver what happened: `POST /hooks/<account>`, with the secret in the header `X-Rehearsal-Secret` or at
 * the end of the path. Checks it before the body is looked at, stores the events, answers, then nudges. Doubled, late and
 * unknown deliveries are all answered with 200: a helpdesk switches off a webhook that fails too often.
 */
export function hookRoutes(app: FastifyInstance, deps: AppDeps): void {
  // The body stays as it came: nothing is parsed before the secret is known to be right.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  const handle = async (request: FastifyRequest<{ Params: HookParams }>): Promise<{ stored: number }> => {
    const { account, token } = request.params
    const header = request.headers[SECRET_HEADER.toLowerCase()]
    const given = [token, typeof header === 'string' ? header : undefined].filter(each => each !== undefined)
    // An unknown account and a wrong secret look the same from outside.
    const known = await deps.findAccount(account)
    if (!known || !checkHookSecret(given, known.hookSecretHashes)) throw new RehearsalError('unauthorized')

    const trigger = request.headers[TRIGGER_HEADER.toLowerCase()]
    const body = parseJson(request.body as Buffer | undefined)
    const entries = deps.parseWebhook(account, { body, trigger: typeof trigger === 'string' ? trigger : undefined })
    const tickets = await deps.storeEvents(account, entries)
    for (const ticketId of tickets) void nudge(deps, account, ticketId)
    return { stored: tickets.length }
  }
  app.post('/hooks/:account', handle)
  app.post('/hooks/:account/:token', handle)
}

/** After the answer: the events are stored, and the sweep finds tickets whose nudge failed. */
async function nudge(deps: AppDeps, account: string, ticketId: string): Promise<void> {
  try {
    await deps.nudge(account, ticketId)
  } catch (error) {
    deps.log.warn({ err: error, account, ticketId }, 'a nudge failed; the sweep will find the ticket')
  }
}

function parseJson(body: Buffer | undefined): unknown {
  try {
    return JSON.parse(body?.toString('utf8') || '{}')
  } catch {
    // The parser's own message quotes the body.
    throw new RehearsalError('bad_input', 'Webhook: the body must be JSON.', { details: { bytes: body?.length ?? 0 } })
  }
}
