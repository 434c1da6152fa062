import { createHmac } from 'node:crypto'
import { SECRET_HEADER, TRIGGER_HEADER } from '../../src/helpdesk/gorgias/connect-webhooks.ts'
import { deliveryShapes } from './deliveries.ts'
import { openHttpLine } from './http-line.ts'
import { quantile, round } from './quantiles.ts'
import type { LoadAccount, WebhookJob, WebhookRun } from './webhook-job.ts'

// Plays many helpdesks that deliver at once, in a process of its own.
process.on('message', (job: WebhookJob) => void run(job).then(result => process.send!(result)))
process.on('disconnect', () => process.exit(0))

async function run(job: WebhookJob): Promise<WebhookRun> {
  const lines = Array.from({ length: job.connections }, () => openHttpLine(job))
  // Each line has bodies of its own: they are overwritten in place.
  const shapes = lines.map(() => deliveryShapes())
  const latencies: number[] = []
  const others: Record<string, number> = {}
  const acknowledged: number[] = []
  let sent = 0
  const begin = performance.now()
  const end = begin + job.seconds * 1_000
  const cpu = process.cpuUsage()

  const deliver = async (line: number, since: number): Promise<void> => {
    const n = job.first + sent++
    const shape = shapes[line]![n % shapes[line]!.length]!
    shape.stamp(n)
    const head = headOf(job, job.accounts[n % job.accounts.length]!, shape.bytes)
    const status = await lines[line]!.post(head, shape.bytes)
    latencies.push(performance.now() - since)
    if (status === 200) acknowledged.push(n)
    else {
      others[status] = (others[status] ?? 0) + 1
      // A door that is away must not be hammered.
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
  await (job.rate === undefined
    ? Promise.all(lines.map((_, line) => asFastAsTaken(line, end, deliver)))
    : atRate(job.rate, lines.length, { begin, end }, deliver))
  const seconds = (performance.now() - begin) / 1_000
  for (const line of lines) line.close()
  const used = process.cpuUsage(cpu)
  return {
    sent,
    acknowledged: acknowledged.length,
    others,
    perSecond: round(acknowledged.length / seconds),
    ...quantilesOf(latencies),
    cpu: round((used.user + used.system) / 1e6, 2),
    ...(job.keep && { acknowledgedNumbers: acknowledged }),
  }
}

async function asFastAsTaken(
  line: number,
  end: number,
  deliver: (line: number, since: number) => Promise<void>,
): Promise<void> {
  for (let now = performance.now(); now < end; now = performance.now()) await deliver(line, now)
}

/** A delivery that finds no free line waits, and its wait counts: a slow door must not slow down what it is measured by. */
async function atRate(
  rate: number,
  lines: number,
  { begin, end }: { begin: number; end: number },
  deliver: (line: number, since: number) => Promise<void>,
): Promise<void> {
  const free = Array.from({ length: lines }, (_, line) => line)
  const due: number[] = []
  const running = new Set<Promise<void>>()
  const send = (): void => {
    while (due.length > 0 && free.length > 0) {
      const line = free.pop()!
      const one = deliver(line, due.shift()!).then(() => {
        free.push(line)
        running.delete(one)
        send()
      })
      running.add(one)
    }
  }
  let scheduled = 0
  for (let now = begin; now < end; now = performance.now()) {
    while (begin + (scheduled * 1_000) / rate <= now) due.push(begin + (scheduled++ * 1_000) / rate)
    send()
    await new Promise(resolve => setTimeout(resolve, 1))
  }
  while (running.size > 0) await Promise.all(running)
}

function headOf(job: WebhookJob, account: LoadAccount, body: Buffer): string {
  const signature =
    account.signing === undefined
      ? ''
      : `x-gorgias-signature: ${createHmac('sha256', account.signing).update(body).digest('hex')}\r\n`
  return (
    `POST /hooks/${account.id} HTTP/1.1\r\nhost: ${job.host}:${job.port}\r\ncontent-type: application/json\r\n` +
    `content-length: ${body.length}\r\n${SECRET_HEADER}: ${account.secret}\r\n` +
    `${TRIGGER_HEADER}: ticket-message-created\r\n${signature}\r\n`
  )
}

function quantilesOf(latencies: readonly number[]): Pick<WebhookRun, 'p50' | 'p99' | 'longest'> {
  const [p50, p99, longest] = [0.5, 0.99, 1].map(share => quantile(latencies, share))
  return p50 === undefined ? {} : { p50, p99: p99!, longest: longest! }
}
