/**
 * FNV-1a over UTF-16 code units: a fast, stable 32-bit hash for sampling (canary shares, jitter, bootstrap seeds).
 * Not for security, not for content addressing.
 */
export function stableHash(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const part of parts) {
    const text = `${part}\u001f`
    for (let i = 0; i < text.length; i++) {
      hash ^= text.charCodeAt(i)
      hash = Math.imul(hash, 0x01000193)
    }
  }
  // A final mix: FNV alone leaves neighbouring ids in neighbouring buckets.
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A number in [0, 1) that depends on nothing but its parts: randomness for one item, never a stream. */
export function stableFraction(...parts: readonly (string | number)[]): number {
  return stableHash(...parts) / 0x1_0000_0000
}
