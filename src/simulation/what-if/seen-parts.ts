import { NAMES, SEPARATOR } from './changed-paths.ts'

/** A place as the names that lead there; after `NAMES` stands nothing. */
type Way = readonly string[]
/** Places of one record that were read. */
export type Parts = readonly Way[]

/** Collects which places of a record each turn reads. Turns often read the very same places: those share one list. */
export class SeenParts {
  #open = new Set<string>()
  readonly #lists = new Map<string, Parts>()

  read(place: string): void {
    this.#open.add(place)
  }

  /** What was read since it was last asked. */
  take(): Parts {
    const places = [...this.#open].sort()
    this.#open = new Set()
    const key = JSON.stringify(places)
    let parts = this.#lists.get(key)
    if (parts === undefined) {
      parts = places.map(place => place.split(SEPARATOR))
      this.#lists.set(key, parts)
    }
    return parts
  }
}

/**
 * Whether two records are the same at these places. Of a place that holds a record, only that it does: whoever looked further
 * read places in it.
 */
export function isAlikeAt(parts: Parts, a: object, b: object): boolean {
  return a === b || parts.every(way => isAlikeThere(way, a, b))
}

function isAlikeThere(way: Way, a: object, b: object): boolean {
  let [one, other]: [unknown, unknown] = [a, b]
  for (const name of way) {
    if (one === other) return true
    if (!isRecord(one) || !isRecord(other)) return false
    if (name === NAMES) return isSameList(Object.keys(one), Object.keys(other))
    if (Object.hasOwn(one, name) !== Object.hasOwn(other, name)) return false
    one = one[name]
    other = other[name]
  }
  if (isRecord(one) && isRecord(other)) return Array.isArray(one) === Array.isArray(other)
  return Object.is(one, other)
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index])
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
