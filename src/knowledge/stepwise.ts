import { setImmediate } from 'node:timers/promises'
import type { Steps } from '../core/steps.ts'

/** Characters read between two pauses: a few milliseconds. */
const SLICE = 20_000

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
