const NONE: ReadonlySet<string> = new Set()

/** Of plain data. Much of what is compared here is one and the same object, so that little is looked at. */
export function isEqual(a: unknown, b: unknown, ignored = NONE): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, i) => isEqual(each, b[i]))
  let keys = 0
  for (const key in a) {
    if (ignored.has(key)) continue
    if (!Object.hasOwn(b, key) || !isEqual(read(a, key), read(b, key))) return false
    keys++
  }
  for (const key in b) if (!ignored.has(key)) keys--
  return keys === 0
}

function read(record: object, key: string): unknown {
  return (record as Record<string, unknown>)[key]
}
