import Fastify, { type FastifyInstance } from 'fastify'
import { ERROR_CODES } from '../errors/codes.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { Account } from '../store/accounts.ts'
import type { InboxEntry } from '../store/inbox.ts'
import type { Logger } from '../telemetry/logger.ts'
import type { DoorMetrics } from '../telemetry/metrics.ts'
import { hookRoutes } from './hook-routes.ts'
import type { RateLimit } from './rate-limit.ts'

export interface AppDeps {
  readonly log: Logger
  findAccount(account: string): Promise<Pick<Account, 'hookSecretHashes'> | undefined>
  /** The key under which the account's helpdesk signs; undefined where it does not. */
  signingKey?(account: string): Promise<string | undefined>
  /** Turns a delivery of the account's helpdesk into inbox entries; own events may be left out. @throws RehearsalError `bad_input`. */
  parseWebhook(account: string, delivery: { body: unknown; trigger: string | undefined }): readonly InboxEntry[]
  /** Stores durably and returns the tickets with something new. */
  storeEvents(account: string, entries: readonly InboxEntry[]): Promise<readonly string[]>
  /** Beside the answer, never waited for. Not urgent where something about the ticket changed that is nobody's words. */
  nudge(account: string, ticketId: string, isUrgent: boolean): void
  readonly limits: { readonly accounts: RateLimit; readonly strangers: RateLimit }
  readonly metrics: DoorMetrics
  /** What has to answer before traffic may come, by name; each throws while it does not. */
  readonly ready: Readonly<Record<string, () => Promise<void>>>
  readonly bodyLimit?: number
}

/** Helpdesks post whole conversations; beyond this it is something else. */
const BODY_LIMIT = 5 * 1024 * 1024
/** For a whole request; a helpdesk sends its few kilobytes at once. */
const REQUEST_TIMEOUT = 10_000
const HEADERS_TIMEOUT = 5_000

/** The HTTP surface, not listening yet. Everything it needs comes in, so tests drive it without a network. */
export async function createApp(deps: AppDeps): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: deps.bodyLimit ?? BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    // Slow senders are cut off within a second of their time, not at the default half minute.
    http: { headersTimeout: HEADERS_TIMEOUT, connectionsCheckingInterval: 1_000 },
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  })
  app.setErrorHandler((error, request, reply) => {
    const code = codeOf(error)
    const { http, text } = ERROR_CODES[code]
    deps.metrics.refused(code)
    // The route's pattern, not the address: that one may hold the secret.
    const fields = { err: error, route: request.routeOptions.url, status: http }
    if (http >= 500) deps.log.error(fields, 'a request failed')
    else deps.log.warn(fields, 'a request was refused')
    // What went wrong inside is for the log; outside only our own words are told, and those of bad input name fields alone.
    const message = RehearsalError.is(error) && http < 500 ? error.message : text
    return reply.status(http).send({ error: { code, message } })
  })
  app.setNotFoundHandler((_request, reply) => {
    deps.metrics.refused('not_found')
    return reply.status(404).send({ error: { code: 'not_found', message: ERROR_CODES.not_found.text } })
  })

  app.get('/health', async () => ({ status: 'ok' }))
  app.get('/ready', async (_request, reply) => {
    const checks = await Promise.all(
      Object.entries(deps.ready).map(async ([name, check]) => {
        try {
          await check()
          return [name, 'ok'] as const
        } catch {
          return [name, 'failing'] as const
        }
      }),
    )
    const ready = checks.every(([, state]) => state === 'ok')
    return reply
      .status(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : 'not ready', checks: Object.fromEntries(checks) })
  })
  app.get('/metrics', async (_request, reply) => {
    const { type, body } = await deps.metrics.text()
    return reply.type(type).send(body)
  })
  // A plugin of its own: its raw bodies are not for other routes.
  await app.register(async hooks => hookRoutes(hooks, deps))
  return app
}

function codeOf(error: unknown): keyof typeof ERROR_CODES {
  if (RehearsalError.is(error)) return error.code
  const status = (error as { statusCode?: number }).statusCode
  if (status === 413) return 'too_large'
  return status !== undefined && status < 500 ? 'wrong_use' : 'internal'
}
