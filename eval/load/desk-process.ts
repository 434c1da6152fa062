import { subscribe } from 'node:diagnostics_channel'
import { setTimeout as sleep } from 'node:timers/promises'
import { SECOND } from '../../src/core/time.ts'
import { createRunningClock } from '../../src/helpdesk/sandbox/clock.ts'
import type { LedgerEntry } from '../../src/helpdesk/sandbox/ledger.ts'
import { userByEmail } from '../../src/helpdesk/sandbox/people.ts'
import { startSandbox } from '../../src/helpdesk/sandbox/server.ts'
import type { DeskSetting, FromDesk, Spread, TicketsRun, ToDesk } from './desk-job.ts'
import { openThreads } from './open-threads.ts'
import { quantile, round } from './quantiles.ts'

// A helpdesk without a limit, and the customers who write to it, in a process of its own: both ends of a ticket are seen here.
const setting = JSON.parse(process.argv[2] ?? '{}') as DeskSetting
const PATIENCE = 30 * SECOND
const TEXTS = [
  'Where is my order? It was meant to arrive on Tuesday and the tracking has not moved since.',
  'I would like to return the blue jacket, it is too small. How does that work?',
  'When do I get my refund? I sent the parcel back two weeks ago.',
  'Bonjour, où est ma commande ? Le suivi ne bouge plus depuis mardi.',
  'The lamp came broken, the glass is in pieces. What now?',
]

interface Waiting {
  readonly since: number
  firstWrite?: number
}

let calls = 0
subscribe('http.server.request.start', () => {
  calls += 1
})
/** By how much the helpdesk's clock is put forward while what happened earlier is told. */
let shift = 0
let refused = 0
subscribe('http.server.response.finish', message => {
  const { response } = message as { response: { statusCode: number } }
  if (response.statusCode === 429) refused += 1
})
const waiting = new Map<number, Waiting>()
const latencies = { firstWrite: [] as number[], receipt: [] as number[] }
let finished = 0
let onFinished: () => void = () => {}
let ownUser = 0

const sandbox = await startSandbox({
  clock: createRunningClock({ start: Date.now(), wall: () => performance.now() + shift }),
  seed: 1,
  sideBySide: true,
  limit: { calls: setting.limit ?? 10_000_000, per: 20 * SECOND },
  onLedgerEntry: entry => notice(entry),
})
ownUser = userByEmail(sandbox.control.desk.store, sandbox.keys.tokenUser)!.id

function notice(entry: LedgerEntry): void {
  if (entry.by.kind !== 'user' || entry.by.id !== ownUser || entry.ticketId === undefined) return
  const ticket = waiting.get(entry.ticketId)
  if (ticket === undefined) return
  const now = performance.now()
  if (ticket.firstWrite === undefined) {
    ticket.firstWrite = now
    latencies.firstWrite.push(now - ticket.since)
  }
  if (entry.kind !== 'message_created') return
  waiting.delete(entry.ticketId)
  latencies.receipt.push(now - ticket.since)
  finished += 1
  onFinished()
}

let customers = 0
function write(since: number): void {
  const n = customers++
  const { ticket } = sandbox.control.inbound({
    channel: 'email',
    from: { name: `Customer ${n}`, address: `customer-${n}@example.com` },
    subject: 'My order',
    text: TEXTS[n % TEXTS.length]!,
  })
  waiting.set(ticket.id, { since })
}

async function run(job: Extract<ToDesk, { kind: 'tickets' }>): Promise<TicketsRun> {
  latencies.firstWrite = []
  latencies.receipt = []
  finished = 0
  const before = { opened: customers, calls }
  const begin = performance.now()
  const end = begin + job.seconds * SECOND
  if (job.rate === undefined) await keepOutstanding(job.outstanding ?? 1, end)
  else await openAtRate(job.rate, begin, end)
  const inTime = finished
  const seconds = (performance.now() - begin) / SECOND
  const giveUp = performance.now() + PATIENCE
  while (waiting.size > 0 && performance.now() < giveUp) await sleep(100)
  const unfinished = waiting.size
  waiting.clear()
  return {
    kind: 'tickets',
    opened: customers - before.opened,
    finished: inTime,
    unfinished,
    perSecond: round(inTime / seconds),
    firstWrite: spreadOf(latencies.firstWrite),
    receipt: spreadOf(latencies.receipt),
    calls: round((calls - before.calls) / Math.max(1, finished)),
  }
}

async function keepOutstanding(most: number, end: number): Promise<void> {
  const fill = (): void => {
    while (waiting.size < most && performance.now() < end) write(performance.now())
  }
  onFinished = fill
  fill()
  await sleep(end - performance.now())
  onFinished = () => {}
}

async function openAtRate(rate: number, begin: number, end: number): Promise<void> {
  let opened = 0
  for (let now = begin; now < end; now = performance.now()) {
    while (begin + (opened * SECOND) / rate <= now) write(begin + (opened++ * SECOND) / rate)
    await sleep(2)
  }
}

function spreadOf(values: readonly number[]): Spread {
  return { p50: quantile(values, 0.5), p99: quantile(values, 0.99), longest: quantile(values, 1) }
}

function threadsOf(job: Extract<ToDesk, { kind: 'threads' }>) {
  const threads = openThreads(sandbox.control.desk, job, n => {
    shift = (job.asked.over * n) / job.count - job.asked.ago
  })
  shift = 0
  return threads
}

function sent() {
  return sandbox.outbox
    .filter(one => one.externalId !== null)
    .map(({ ticketId, at }) => ({
      ticketId: String(ticketId),
      customerId: String(sandbox.control.desk.store.tickets.get(ticketId)!.customer_id),
      at,
    }))
}

const tell = (message: FromDesk): void => void process.send!(message)
process.on('message', (message: ToDesk) => {
  if (message.kind === 'tickets') void run(message).then(tell)
  else if (message.kind === 'threads') tell({ kind: 'threads', threads: threadsOf(message) })
  else tell({ kind: 'status', calls, refused, sent: sent(), peak: sandbox.control.peak() })
})
process.on('disconnect', () => process.exit(0))
tell({ kind: 'ready', url: sandbox.url, user: sandbox.keys.tokenUser, apiKey: sandbox.keys.apiKey })
