import { appendFileSync } from 'node:fs'
import { threadId } from 'node:worker_threads'

// Loaded into a process, and into each thread that it starts, before its program: what is alive there can be told only after a
// forced collection, and only from inside.
const { searchParams } = new URL(import.meta.url)
const file = searchParams.get('file')!
const collect = (globalThis as { gc?: () => void }).gc!

setInterval(
  () => {
    collect()
    const { heapUsed, heapTotal, external } = process.memoryUsage()
    const line = { threadId, at: Date.now(), live: heapUsed + external, reserved: heapTotal + external }
    appendFileSync(file, `${JSON.stringify(line)}\n`)
  },
  Number(searchParams.get('every')),
).unref()
