import { type Milliseconds, SECOND } from '../../core/time.ts'
import { exchange } from '../exchange.ts'
import { happens } from './chance.ts'
import { buildContext, type ContextShape, fillForm } from './context.ts'
import type { Desk, Signal } from './desk.ts'
import type { IntegrationRecord } from './records.ts'

/** Shares, 0 to 1, of deliveries that go wrong on the way. */
export interface WebhookFaults {
  readonly duplicate?: number
  /** Held back until the next delivery has gone out. */
  readonly reorder?: number
  readonly drop?: number
}

export interface WebhookPersistence {
  /** Waits before each further try, by the sandbox's clock. */
  readonly retries: readonly Milliseconds[]
  /** Failures in a row after which an integration is switched off. */
  readonly patience: number
}

export interface Webhooks {
  onSignal(signal: Signal): void
  setFaults(faults: WebhookFaults): void
  /** Resolves once nothing is on its way any more (waiting retries excepted); held deliveries go out first. */
  settled(): Promise<void>
  /** Deliveries on their way, waiting for another try included. */
  pending(): number
  close(): void
}

interface Delivery {
  readonly integration: IntegrationRecord
  readonly trigger: string
  readonly ticketId: number
  readonly body: string
  readonly headers: Record<string, string>
}

const USUAL: WebhookPersistence = { retries: [10 * SECOND, 20 * SECOND, 40 * SECOND], patience: 100 }
const TIMEOUT = 5 * SECOND

/** Delivers signals to HTTP integrations: one after the other per integration, three retries, five seconds each. */
export function createWebhooks(
  desk: Desk,
  options: {
    seed: number
    shape: ContextShape
    faults?: WebhookFaults
    persistence?: WebhookPersistence
    /** In order for each ticket only: those of different tickets do not wait for each other. */
    sideBySide?: boolean
  },
): Webhooks {
  let faults = options.faults ?? {}
  const { retries, patience } = options.persistence ?? USUAL
  let count = 0
  let pending = 0
  let held: Delivery | undefined
  const queues = new Map<string, Promise<void>>()
  const failures = new Map<number, number>()
  const closing = new AbortController()

  const attempt = async (delivery: Delivery, tries: number): Promise<void> => {
    const { integration } = delivery
    const status = await send(delivery, closing.signal)
    if (closing.signal.aborted) return
    const ok = status !== undefined && status >= 200 && status < 300
    desk.ledger.add({
      kind: 'webhook',
      by: { kind: 'system' },
      ticketId: delivery.ticketId,
      detail: {
        integrationId: integration.id,
        trigger: delivery.trigger,
        ok,
        status: status ?? 'no answer',
        try: tries + 1,
      },
    })
    failures.set(integration.id, ok ? 0 : (failures.get(integration.id) ?? 0) + 1)
    pending -= 1
    if (ok) return
    if (failures.get(integration.id)! >= patience) integration.deactivated_datetime = desk.stamp()
    const wait = retries[tries]
    if (wait === undefined) return
    pending += 1
    desk.clock.schedule(desk.clock.now() + wait, () => {
      pending -= 1
      enqueue(delivery, tries + 1)
    })
  }
  const enqueue = (delivery: Delivery, tries = 0): void => {
    pending += 1
    const key = `${delivery.integration.id}${options.sideBySide ? `:${delivery.ticketId}` : ''}`
    const before = queues.get(key) ?? Promise.resolve()
    const mine = before
      .then(() => attempt(delivery, tries))
      .then(() => {
        if (queues.get(key) === mine) queues.delete(key)
      })
    queues.set(key, mine)
  }
  const release = (): void => {
    if (held === undefined) return
    const delivery = held
    held = undefined
    enqueue(delivery)
  }
  const dispatch = (delivery: Delivery): void => {
    count += 1
    if (happens(faults.drop, options.seed, 'drop', count)) {
      desk.ledger.add({
        kind: 'fault',
        by: { kind: 'system' },
        ticketId: delivery.ticketId,
        detail: { webhook: 'dropped' },
      })
      return
    }
    if (held === undefined && happens(faults.reorder, options.seed, 'reorder', count)) {
      held = delivery
      return
    }
    enqueue(delivery)
    if (happens(faults.duplicate, options.seed, 'duplicate', count)) enqueue(delivery)
    release()
  }

  return {
    onSignal(signal) {
      const wanting = [...desk.store.integrations.values()].filter(
        integration => integration.http?.triggers[signal.trigger] === true && integration.deactivated_datetime === null,
      )
      if (wanting.length === 0) return
      const context = buildContext(desk.store, signal, options.shape, desk.clock.now())
      for (const integration of wanting) {
        const form = integration.http!.form
        dispatch({
          integration,
          trigger: signal.trigger,
          ticketId: signal.ticketId,
          // An empty template posts an empty body.
          body: form === null || form === undefined || form === '' ? '' : JSON.stringify(fillForm(form, context)),
          headers: { 'content-type': integration.http!.request_content_type, ...integration.http!.headers },
        })
      }
    },
    setFaults(next) {
      faults = next
    },
    async settled() {
      release()
      for (;;) {
        const running = [...queues.values()]
        await Promise.all(running)
        if (queues.size === 0) return
      }
    },
    pending: () => pending + (held === undefined ? 0 : 1),
    close() {
      closing.abort()
    },
  }
}

async function send(delivery: Delivery, closing: AbortSignal): Promise<number | undefined> {
  const { url, method } = delivery.integration.http!
  try {
    const { status } = await exchange(new URL(url), {
      method,
      headers: delivery.headers,
      ...(method === 'GET' ? {} : { body: delivery.body }),
      timeout: TIMEOUT,
      signal: closing,
    })
    return status
  } catch {
    return undefined
  }
}
