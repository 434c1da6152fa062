import type { Policy } from '../core/policy.ts'
import { parsePolicy } from '../policy/parse-policy.ts'
import { readSource } from './read-source.ts'

/**
 * A policy file as it was written and as it was understood.
 * @throws RehearsalError `wrong_use` where the file cannot be read, `bad_policy` with every mistake in it
 */
export function readPolicyFile(file: string): { source: string; policy: Policy } {
  const source = readSource(file)
  return { source, policy: parsePolicy(source, file) }
}
