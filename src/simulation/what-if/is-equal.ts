const NONE: ReadonlySet<string> = new Set()

/** Of plain data. Much of what is compared here is one and the same object, so that little is looked at. */
export function isEqual(a: unknown, b: unknown, ignored = NONE): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a).filter(key => !ignored.has(key))
  if (Object.keys(b).filter(key => !ignored.has(key)).length !== keys.length) return false
  return keys.every(key => isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
}
