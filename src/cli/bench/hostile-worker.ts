import { HOSTILE_TASKS } from './hostile-tasks.ts'

/** One part and all its shapes, in a process of its own. */
export interface HostileJob {
  readonly task: string
  /** UTF-16 units of each text. */
  readonly size: number
  readonly folder: string
}

export interface HostileRow {
  readonly shape: string
  /** Time on the processor for all of the reading, in milliseconds. */
  readonly milliseconds: number
  /** The longest stretch in which nothing else could run: time on the processor, so that other programs do not count. */
  readonly blocked: number
  /** Growth of resident memory while reading. */
  readonly megabytes: number
}

const ORDINARY = 'From: a@b.example\n\nHello, thanks! Where is my order?\n\n> Hi\n'

const job = JSON.parse(process.argv[2]!) as HostileJob
const { shapes, open } = HOSTILE_TASKS[job.task]!
const read = await open(job.folder)
// Tables and compiled patterns are loaded by the first messages, not by a hostile one.
for (let round = 0; round < 20; round++) await read(ORDINARY)
for (const { build } of shapes) await read(build(500))

function busy(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

const rows: HostileRow[] = []
for (const { name, build } of shapes) {
  const text = build(job.size)
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const start = busy()
  let last = start
  let blocked = 0
  const look = (): void => {
    const now = busy()
    blocked = Math.max(blocked, now - last)
    last = now
  }
  const ticks = setInterval(look, 1)
  await read(text)
  look()
  clearInterval(ticks)
  const milliseconds = last - start
  rows.push({ shape: name, milliseconds, blocked, megabytes: (process.memoryUsage().rss - before) / 1e6 })
}
process.stdout.write(`${JSON.stringify(rows)}\n`)
process.exit(0)
