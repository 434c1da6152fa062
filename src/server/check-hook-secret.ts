import { createHash, timingSafeEqual } from 'node:crypto'

/** True where one of the given secrets is one of the account's (at most two: the current one and the one being replaced). Constant time per pair. */
export function checkHookSecret(given: readonly string[], validHashes: readonly string[]): boolean {
  let matches = 0
  for (const secret of given) {
    const digest = createHash('sha256').update(secret).digest()
    for (const hash of validHashes) {
      const valid = Buffer.from(hash, 'hex')
      // Every pair is compared: how long it takes must not tell which one matched.
      if (valid.length === digest.length && timingSafeEqual(valid, digest)) matches++
    }
  }
  return matches > 0
}
