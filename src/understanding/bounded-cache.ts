/**
 * Keeps values used lately, at most `limit`. Two generations: moving a key to the end of a map at each use costs more than many a
 * value does. What half the limit of other keys did not ask for again may be forgotten.
 */
export class BoundedCache<Value> {
  readonly #half: number
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()

  constructor(limit: number) {
    this.#half = Math.max(1, limit >> 1)
  }

  /** The kept value, or the made one. */
  get(key: string, make: () => Value): Value {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const value = this.#old.get(key) ?? make()
    if (this.#young.size >= this.#half) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
    return value
  }
}
