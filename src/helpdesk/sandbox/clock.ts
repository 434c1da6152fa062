import type { Instant, Milliseconds } from '../../core/time.ts'

/** Time as the sandbox sees it: what it is, and what happens when it comes. */
export interface SandboxClock {
  now(): Instant
  /** Runs `task` once the clock reads `at` or later; the answer cancels it. */
  schedule(at: Instant, task: () => void): () => void
  /** Moves time forward, running what comes due in order. Absent on clocks that run by themselves. */
  advance?(by: Milliseconds): void
  /** When the next scheduled thing comes due. Absent on clocks that run by themselves. */
  nextDue?(): Instant | undefined
  /** Drops everything scheduled. */
  stop(): void
}

interface Scheduled {
  readonly at: Instant
  readonly order: number
  readonly task: () => void
}

/** A clock that stands still until told to advance: tests and scripted days. */
export function createManualClock(start: Instant): SandboxClock {
  let now = start
  let order = 0
  let pending: Scheduled[] = []
  return {
    now: () => now,
    schedule(at, task) {
      const entry = { at, order: order++, task }
      pending.push(entry)
      return () => {
        pending = pending.filter(other => other !== entry)
      }
    },
    advance(by) {
      const end = now + by
      for (;;) {
        const due = pending.filter(entry => entry.at <= end).sort((a, b) => a.at - b.at || a.order - b.order)[0]
        if (due === undefined) break
        pending = pending.filter(entry => entry !== due)
        now = Math.max(now, due.at)
        due.task()
      }
      now = end
    },
    nextDue: () => (pending.length === 0 ? undefined : Math.min(...pending.map(entry => entry.at))),
    stop() {
      pending = []
    },
  }
}

/** A clock that runs by itself from `start`, `scale` times as fast as `wall`, the monotonic milliseconds it is given. */
export function createRunningClock(options: { start: Instant; wall: () => number; scale?: number }): SandboxClock {
  const scale = options.scale ?? 1
  const origin = options.wall()
  const timers = new Set<NodeJS.Timeout>()
  const now = (): Instant => Math.round(options.start + (options.wall() - origin) * scale)
  const arm = (at: Instant, task: () => void, cancelled: () => boolean): void => {
    // setTimeout overflows beyond 2^31 − 1 ms and would fire at once.
    const wait = Math.min(Math.max(0, (at - now()) / scale), 2_147_483_647)
    const timer = setTimeout(() => {
      timers.delete(timer)
      if (cancelled()) return
      if (now() < at) arm(at, task, cancelled)
      else task()
    }, wait)
    timer.unref()
    timers.add(timer)
  }
  return {
    now,
    schedule(at, task) {
      let cancelled = false
      arm(at, task, () => cancelled)
      return () => {
        cancelled = true
      }
    },
    stop() {
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
    },
  }
}
