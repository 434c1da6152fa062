/** The longest time for which nothing else could have run. */
export interface Block {
  readonly work: string
  /** Milliseconds the work took. */
  readonly took: number
  /** The longest stretch that let no timer run, in milliseconds of this thread's processor time, and by the clock on the wall. */
  readonly blocked: number
  readonly silent: number
}

/** Runs the work and listens every millisecond whether the event loop still turns. A busy machine makes `silent` longer. */
export async function longestBlock(work: string, run: () => Promise<unknown>): Promise<Block> {
  const from = performance.now()
  let last = from
  let cpu = process.threadCpuUsage()
  let blocked = 0
  let silent = 0
  const beat = (): void => {
    const now = performance.now()
    const { user, system } = process.threadCpuUsage(cpu)
    blocked = Math.max(blocked, (user + system) / 1_000)
    silent = Math.max(silent, now - last)
    last = now
    cpu = process.threadCpuUsage()
  }
  const heart = setInterval(beat, 1)
  try {
    await run()
    beat()
    return { work, took: last - from, blocked, silent }
  } finally {
    clearInterval(heart)
  }
}
