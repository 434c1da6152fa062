import { setImmediate } from 'node:timers/promises'

/** Work that can be interrupted: each step says about how many characters it has read. */
export type Steps<T> = Generator<number, T, void>

/** Characters read between two pauses: a few milliseconds. */
const SLICE = 20_000

export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same result, with pauses in which whatever else waits can run. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let read = 0
  let step = steps.next()
  while (!step.done) {
    read += step.value
    if (read >= SLICE) {
      await setImmediate()
      read = 0
    }
    step = steps.next()
  }
  return step.value
}
