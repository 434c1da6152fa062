import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** What a server counts of its deliveries. Labels are codes only, never an account's or a customer's words. */
export interface DoorMetrics {
  /** Deliveries answered with 200. */
  accepted(): void
  /** Events that were new, and those that had come before. */
  stored(events: { fresh: number; known: number }): void
  refused(code: string): void
  nudgeFailed(): void
  /** Seconds from the request to the durable write. */
  wrote(seconds: number): void
  /** In Prometheus's text format. */
  text(): Promise<{ readonly type: string; readonly body: string }>
}

export function createDoorMetrics(): DoorMetrics {
  const registers = [new Registry()]
  const [registry] = registers
  collectDefaultMetrics({ register: registry!, prefix: 'rehearsal_' })
  const accepted = new Counter({
    name: 'rehearsal_deliveries_accepted_total',
    help: 'deliveries answered with 200',
    registers,
  })
  const events = new Counter({
    name: 'rehearsal_events_total',
    help: 'events in accepted deliveries, by whether they were new',
    labelNames: ['kind'],
    registers,
  })
  const refused = new Counter({
    name: 'rehearsal_deliveries_refused_total',
    help: 'requests that were refused, by code',
    labelNames: ['code'],
    registers,
  })
  const failed = new Counter({ name: 'rehearsal_nudges_failed_total', help: 'wake-ups left to the sweep', registers })
  const wrote = new Histogram({
    name: 'rehearsal_delivery_seconds',
    help: 'from the request to the durable write',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  })
  return {
    accepted: () => accepted.inc(),
    stored({ fresh, known }) {
      if (fresh > 0) events.inc({ kind: 'new' }, fresh)
      if (known > 0) events.inc({ kind: 'known' }, known)
    },
    refused: code => refused.inc({ code }),
    nudgeFailed: () => failed.inc(),
    wrote: seconds => wrote.observe(seconds),
    text: async () => ({ type: registry!.contentType, body: await registry!.metrics() }),
  }
}
