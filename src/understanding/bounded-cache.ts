/** Keeps at most `limit` values, dropping the one used longest ago. */
export class BoundedCache<Value> {
  readonly #limit: number
  readonly #values = new Map<string, Value>()

  constructor(limit: number) {
    this.#limit = limit
  }

  /** The kept value, or the made one. */
  get(key: string, make: () => Value): Value {
    const kept = this.#values.get(key)
    if (kept !== undefined) {
      this.#values.delete(key)
      this.#values.set(key, kept)
      return kept
    }
    const made = make()
    this.#values.set(key, made)
    if (this.#values.size > this.#limit) this.#values.delete(this.#values.keys().next().value!)
    return made
  }
}
