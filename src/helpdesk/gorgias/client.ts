import type { Milliseconds } from '../../core/time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { type Exchanged, exchange, NOT_CONNECTED } from '../exchange.ts'
import { type ApiBudget, createApiBudget, type Waiting } from './api-budget.ts'

export type GorgiasAuth =
  | { readonly kind: 'basic'; readonly email: string; readonly apiKey: string }
  | { readonly kind: 'bearer'; readonly token: string }

export interface ClientOptions {
  /** `https://shop.gorgias.com`, without a path. */
  readonly baseUrl: string
  readonly auth: GorgiasAuth
  /** The policy's `api_share`, 0 to 1. */
  readonly apiShare: number
  readonly waiting: Waiting
  readonly timeout?: Milliseconds
  /** How often a repeatable call is tried again after a lost answer or a 5xx, any call after a 429. */
  readonly retries?: number
  readonly budget?: ApiBudget
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | readonly string[]>>
  readonly body?: unknown
  /** True where doing it twice differs from once: never tried again once it may have had its effect. */
  readonly once?: boolean
  /** Asked whenever the call is about to leave, after all waiting for its turn; what it throws is the call's end, without effect. */
  readonly guard?: (() => Promise<void>) | undefined
}

/** `lost`: the call may have had its effect, nobody knows. */
export type Answer = { readonly kind: 'ok'; readonly body: unknown } | { readonly kind: 'lost' }

export interface GorgiasClient {
  /** The body of a successful answer. @throws RehearsalError `rate_limited`, `helpdesk_failed`, `helpdesk_refused`, `not_found`. */
  call(call: Call): Promise<unknown>
  /** As `call`, but a lost answer is an answer. */
  tryOnce(call: Call): Promise<Answer>
  /** Calls of all apps in the limit's window, as the helpdesk counted at the last answer. */
  apiCount(): ReturnType<ApiBudget['count']>
}

/** Failures before the request can have left this machine. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', NOT_CONNECTED])
const FIRST_PAUSE = 250

type Attempt =
  | { readonly kind: 'answer'; readonly response: Exchanged; readonly body: unknown }
  | { readonly kind: 'never_sent' | 'lost'; readonly cause: unknown }

/** Speaks to one Gorgias account: key, time-outs, API budget, errors in our words. Bodies are never logged or quoted. */
export function createGorgiasClient(options: ClientOptions): GorgiasClient {
  const { waiting } = options
  const timeout = options.timeout ?? 10_000
  const retries = options.retries ?? 2
  const budget = options.budget ?? createApiBudget({ share: options.apiShare, waiting })
  const authorization =
    options.auth.kind === 'bearer'
      ? `Bearer ${options.auth.token}`
      : `Basic ${Buffer.from(`${options.auth.email}:${options.auth.apiKey}`).toString('base64')}`

  const attempt = async (call: Call): Promise<Attempt> => {
    await budget.acquire()
    if (call.guard !== undefined) await passGuard(call.guard, budget)
    let header: string | undefined
    try {
      const response = await exchange(urlOf(options.baseUrl, call), {
        method: call.method,
        headers: {
          authorization,
          accept: 'application/json',
          ...(call.body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
        timeout,
      })
      header = response.headers['x-gorgias-account-api-call-limit']?.toString()
      return { kind: 'answer', response, body: parse(response.text) }
    } catch (cause) {
      const { code } = cause as { code?: string }
      return { kind: code !== undefined && NEVER_SENT.has(code) ? 'never_sent' : 'lost', cause }
    } finally {
      budget.settle(header)
    }
  }

  const run = async (call: Call): Promise<Answer> => {
    for (let tries = 0; ; tries++) {
      const result = await attempt(call)
      const more = tries < retries
      if (result.kind === 'answer') {
        const { status } = result.response
        if (status < 300) return { kind: 'ok', body: result.body }
        if (status === 429) {
          budget.pause(retryAfter(result.response))
          if (more) continue
          throw failure('rate_limited', call, { status })
        }
        if (status === 404) throw failure('not_found', call, { status })
        if (status < 500) throw failure('helpdesk_refused', call, { status, fields: refusedFields(result.body) })
        if (call.once) return { kind: 'lost' }
        if (!more) throw failure('helpdesk_failed', call, { status })
      } else {
        if (result.kind === 'lost' && call.once) return { kind: 'lost' }
        if (!more) throw failure('helpdesk_failed', call, { reason: result.kind }, result.cause)
      }
      await waiting.sleep(FIRST_PAUSE * 2 ** tries)
    }
  }

  return {
    async call(call) {
      const answer = await run(call)
      if (answer.kind === 'lost') throw failure('helpdesk_failed', call, { reason: 'lost' })
      return answer.body
    },
    tryOnce: call => run({ ...call, once: true }),
    apiCount: () => budget.count(),
  }
}

async function passGuard(guard: () => Promise<void>, budget: ApiBudget): Promise<void> {
  try {
    await guard()
  } catch (error) {
    budget.release()
    throw error
  }
}

function urlOf(base: string, call: Call): URL {
  const url = new URL(call.path, base)
  for (const [key, value] of Object.entries(call.query ?? {})) {
    for (const one of [value].flat()) url.searchParams.append(key, String(one))
  }
  return url
}

/** Undefined for an empty body and for the HTML that proxies answer with. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function retryAfter({ headers }: Exchanged): Milliseconds {
  const seconds = Number(headers['retry-after'])
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 1_000
}

/** Names of the fields the helpdesk objected to; its sentences may quote what we sent, so they stay out. */
function refusedFields(body: unknown): string {
  const data = (body as { error?: { data?: unknown } } | undefined)?.error?.data
  return typeof data === 'object' && data !== null ? Object.keys(data).join(', ') : ''
}

function failure(
  code: 'rate_limited' | 'helpdesk_failed' | 'helpdesk_refused' | 'not_found',
  call: Call,
  details: Record<string, string | number>,
  cause?: unknown,
): RehearsalError {
  const why = Object.entries(details)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key} ${value}`)
  return new RehearsalError(code, `${call.method} ${call.path}: ${why.join(', ')}.`, {
    details: { method: call.method, path: call.path, ...details },
    ...(cause !== undefined && { cause }),
  })
}
