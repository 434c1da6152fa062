import type { Policy } from '../../core/policy.ts'
import { NAMES, SEPARATOR } from './changed-paths.ts'

const NONE: ReadonlySet<string> = new Set()
/** Days are worked out once for the whole object and remembered by it, so that whoever looks at it depends on all of it. */
const WHOLE: ReadonlySet<string> = new Set(['hours'])

/** The policy as `watchReads` gives it. Its own copy, so that nothing is remembered by it already. */
export function watchPolicy(policy: Policy, onRead: (place: string) => void): Policy {
  return watchReads(structuredClone(policy), onRead, WHOLE)
}

/**
 * Plain data in a form that tells which places of it are read. What was read and what was not is known for certain: whoever
 * decides sees nothing else of it. Slow, so it is read through once, and the answers of a hundred settings hang on it.
 * @param whole places that are told as they are read, with nothing of what is read in them
 */
export function watchReads<T extends object>(target: T, onRead: (place: string) => void, whole = NONE): T {
  return watch(target, '', onRead, whole)
}

function watch<T extends object>(
  target: T,
  place: string,
  onRead: (place: string) => void,
  whole: ReadonlySet<string>,
): T {
  const here = place === '' ? '' : place + SEPARATOR
  const inner = new Map<PropertyKey, unknown>()
  return new Proxy(target, {
    get(of, key) {
      const value: unknown = Reflect.get(of, key)
      // A method of an array reads through this same proxy.
      if (typeof key === 'symbol' || typeof value === 'function') return value
      onRead(here + key)
      if (typeof value !== 'object' || value === null || whole.has(here + key)) return value
      let watched = inner.get(key)
      if (watched === undefined) {
        watched = watch(value, here + key, onRead, whole)
        inner.set(key, watched)
      }
      return watched
    },
    has(of, key) {
      if (typeof key === 'string') onRead(here + key)
      return Reflect.has(of, key)
    },
    getOwnPropertyDescriptor(of, key) {
      if (typeof key === 'string') onRead(here + key)
      return Reflect.getOwnPropertyDescriptor(of, key)
    },
    ownKeys(of) {
      onRead(here + NAMES)
      return Reflect.ownKeys(of)
    },
  })
}
