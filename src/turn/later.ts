/** Something that is there, or will be. */
export type MaybeLater<T> = T | Promise<T>

/** Work in steps; it stops only where something has to be waited for. */
export type Waiting<T> = Generator<Promise<unknown>, T, unknown>

/** The value, waited for where it is not there yet. */
export function* settled<T>(value: MaybeLater<T>): Waiting<T> {
  return value instanceof Promise ? ((yield value) as T) : value
}

/** Runs the work at once as far as it goes: a replay, where everything is at hand, takes no detour over the event loop. */
export function runWaiting<T>(work: Waiting<T>): MaybeLater<T> {
  const step = work.next()
  return step.done ? step.value : goOn(work, step.value)
}

async function goOn<T>(work: Waiting<T>, first: Promise<unknown>): Promise<T> {
  for (let waiting = first; ; ) {
    const step = work.next(await waiting)
    if (step.done) return step.value
    waiting = step.value
  }
}
