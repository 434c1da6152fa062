import { createHash } from 'node:crypto'
import type { Policy } from '../core/policy.ts'

/** The policy's version: SHA-256, in hex, over its compiled form with sorted keys. Comments and order of keys do not count. */
export function policyHash(policy: Policy): string {
  const known = hashes.get(policy)
  if (known !== undefined) return known
  const hash = createHash('sha256').update(sortedJson(policy)).digest('hex')
  hashes.set(policy, hash)
  return hash
}

/** Every turn asks for the hash of the same object. */
const hashes = new WeakMap<Policy, string>()

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  )
}
