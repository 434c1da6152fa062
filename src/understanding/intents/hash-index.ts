/** Open-addressing map from 32-bit hashes to dense numbers 0, 1, 2 … in order of first `add`; several times faster than `Map` here. */
export class HashIndex {
  #keys: Uint32Array
  #slots: Int32Array
  #mask: number
  size = 0

  constructor(expected = 1024) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2)))
    this.#keys = new Uint32Array(capacity)
    this.#slots = new Int32Array(capacity)
    this.#mask = capacity - 1
  }

  /** The hash's number, or -1. */
  get(hash: number): number {
    const slots = this.#slots
    let at = hash & this.#mask
    while (slots[at] !== 0) {
      if (this.#keys[at] === hash) return slots[at]! - 1
      at = (at + 1) & this.#mask
    }
    return -1
  }

  /** The hash's number, given now where it has none. */
  add(hash: number): number {
    let at = hash & this.#mask
    while (this.#slots[at] !== 0) {
      if (this.#keys[at] === hash) return this.#slots[at]! - 1
      at = (at + 1) & this.#mask
    }
    this.#keys[at] = hash
    this.#slots[at] = ++this.size
    if (this.size * 2 > this.#mask) this.#grow()
    return this.size - 1
  }

  /** All hashes, by their numbers. */
  hashes(): Uint32Array<ArrayBuffer> {
    const hashes = new Uint32Array(this.size)
    for (const [at, slot] of this.#slots.entries()) if (slot !== 0) hashes[slot - 1] = this.#keys[at]!
    return hashes
  }

  #grow(): void {
    const keys = this.#keys
    const slots = this.#slots
    const capacity = slots.length * 2
    this.#keys = new Uint32Array(capacity)
    this.#slots = new Int32Array(capacity)
    this.#mask = capacity - 1
    for (let i = 0; i < slots.length; i++) {
      if (slots[i] === 0) continue
      let at = keys[i]! & this.#mask
      while (this.#slots[at] !== 0) at = (at + 1) & this.#mask
      this.#keys[at] = keys[i]!
      this.#slots[at] = slots[i]!
    }
  }
}
