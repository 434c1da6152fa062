import type { AddressInfo } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Milliseconds } from '../../core/time.ts'
import { type ApiKeys, installGate } from './api-gate.ts'
import type { SandboxClock } from './clock.ts'
import type { ContextShape } from './context.ts'
import { createDesk, type Delivered, type Desk } from './desk.ts'
import { createFaults, type FaultRates, type Faults } from './faults.ts'
import { GorgiasError } from './gorgias-error.ts'
import { type Inbound, receive } from './inbound.ts'
import { createLedger, type Ledger, type LedgerEntry } from './ledger.ts'
import { createLimit, type LimitRule } from './limit.ts'
import type { MessageRecord, TicketRecord } from './records.ts'
import { registerAutomation } from './routes/automation.ts'
import { registerControl } from './routes/control.ts'
import { registerCustomFields } from './routes/custom-fields.ts'
import { registerCustomers } from './routes/customers.ts'
import { registerEvents } from './routes/events.ts'
import { registerIntegrations } from './routes/integrations.ts'
import { registerMessages } from './routes/messages.ts'
import { registerStaff } from './routes/staff.ts'
import { registerTags } from './routes/tags.ts'
import { registerTickets } from './routes/tickets.ts'
import { createRules } from './rules.ts'
import { createShop, type ShopSetup } from './shop.ts'
import { createWebhooks, type WebhookFaults, type WebhookPersistence, type Webhooks } from './webhooks.ts'

export interface SandboxOptions {
  readonly clock: SandboxClock
  /** Decides every fault and webhook mishap. */
  readonly seed: number
  /** 0 or absent: any free port. */
  readonly port?: number
  readonly host?: string
  /** `off`, or the bucket; 40 calls in 20 seconds where absent. */
  readonly limit?: LimitRule | 'off'
  readonly faults?: FaultRates
  readonly webhookFaults?: WebhookFaults
  readonly visibilityDelay?: Milliseconds
  readonly sendingDelay?: Milliseconds
  readonly contextShape?: ContextShape
  readonly shop?: ShopSetup
  readonly keys?: Partial<ApiKeys>
  /** How webhooks that were not taken are tried again; as the real helpdesk does where absent. */
  readonly persistence?: WebhookPersistence
  readonly recordReads?: boolean
  /** Delivers webhooks of different tickets side by side. */
  readonly sideBySide?: boolean
  /** How long a call that times out is held, where callers would wait longer. Real time. */
  readonly longestHold?: Milliseconds
  /** Hears of every ledger entry at once. */
  readonly onLedgerEntry?: (entry: LedgerEntry) => void
}

export interface SandboxControl {
  readonly desk: Desk
  readonly faults: Faults
  readonly webhooks: Webhooks
  /** Plays a customer's message. */
  inbound(message: Inbound): { ticket: TicketRecord; message: MessageRecord }
  /** Moves a manual clock. */
  advance(by: Milliseconds): void
  /** The most of the API bucket the key ever filled. */
  peak(key?: 'key' | 'token'): number
}

export interface Sandbox {
  readonly url: string
  readonly keys: ApiKeys
  readonly ledger: Ledger
  /** What customers received, in order. */
  readonly outbox: readonly Delivered[]
  readonly control: SandboxControl
  close(): Promise<void>
}

const KEYS: ApiKeys = { apiKey: 'sandbox-key', token: 'sandbox-token', tokenUser: 'rehearsal@shop.example' }

/** Starts a helpdesk that answers like Gorgias on a local port. In memory; `close` forgets everything. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { clock, seed } = options
  const ledger = createLedger(clock.now, options.onLedgerEntry)
  const outbox: Delivered[] = []
  const desk = createDesk({
    store: createShop(options.shop ?? {}, clock.now()),
    clock,
    ledger,
    listeners: [],
    outbox,
    visibilityDelay: options.visibilityDelay ?? 0,
    sendingDelay: options.sendingDelay ?? 0,
  })
  const webhooks = createWebhooks(desk, {
    seed,
    shape: options.contextShape ?? 'flat',
    ...(options.webhookFaults && { faults: options.webhookFaults }),
    ...(options.persistence && { persistence: options.persistence }),
    ...(options.sideBySide && { sideBySide: true }),
  })
  desk.listeners.push(signal => webhooks.onSignal(signal))
  const rules = createRules(desk)
  desk.listeners.push(signal => rules.onSignal(signal))
  const limit = options.limit === 'off' ? undefined : createLimit(options.limit ?? { calls: 40, per: 20_000 })
  const faults = createFaults(seed, options.faults)
  const control: SandboxControl = {
    desk,
    faults,
    webhooks,
    inbound: message => receive(desk, message),
    advance: by => clock.advance?.(by),
    peak: (key = 'key') => limit?.peak(key) ?? 0,
  }
  const keys = { ...KEYS, ...options.keys }
  const app = Fastify({ forceCloseConnections: true, bodyLimit: 16 * 1024 * 1024 })
  installErrors(app)
  installGate(app, {
    desk,
    keys,
    faults,
    limit,
    ...(options.recordReads !== undefined && { recordReads: options.recordReads }),
    ...(options.longestHold !== undefined && { longestHold: options.longestHold }),
  })
  for (const register of [
    registerTickets,
    registerMessages,
    registerCustomers,
    registerStaff,
    registerTags,
    registerEvents,
    registerIntegrations,
    registerCustomFields,
    registerAutomation,
  ]) {
    register(app, desk)
  }
  registerControl(app, control)
  await app.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  return {
    url: `http://${options.host ?? '127.0.0.1'}:${port}`,
    keys,
    ledger,
    outbox,
    control,
    async close() {
      webhooks.close()
      clock.stop()
      await app.close()
    },
  }
}

/** Errors read `{error: {msg, data}}`, whatever went wrong. */
function installErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, _request, reply) => {
    const status = error instanceof GorgiasError ? error.status : ((error as { statusCode?: number }).statusCode ?? 500)
    const msg = error instanceof Error ? error.message : 'Internal server error.'
    const data = error instanceof GorgiasError ? error.data : undefined
    return reply.code(status).send({ error: { msg, ...(data && { data }) } })
  })
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: { msg: 'Not found.' } }))
}
