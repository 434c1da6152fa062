/** Longest text worth holding on to. */
const LONGEST = 30_000

/**
 * `make`, remembering its last few results: many readers look at the same message one after the other. Compares strings, which
 * costs nothing where they are the same object.
 */
export function rememberLast<Value>(count: number, make: (text: string) => Value): (text: string) => Value {
  const texts: (string | undefined)[] = Array.from({ length: count })
  const values: Value[] = []
  let next = 0
  return text => {
    const at = texts.indexOf(text)
    if (at !== -1) return values[at]!
    const value = make(text)
    if (text.length > LONGEST) return value
    texts[next] = text
    values[next] = value
    next = (next + 1) % count
    return value
  }
}
