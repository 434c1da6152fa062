import { readFileSync } from 'node:fs'
import type { Policy } from '../core/policy.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { parsePolicy } from '../policy/parse-policy.ts'

/**
 * A policy file as it was written and as it was understood.
 * @throws RehearsalError `wrong_use` where the file cannot be read, `bad_policy` with every mistake in it
 */
export function readPolicyFile(file: string): { source: string; policy: Policy } {
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new RehearsalError('wrong_use', `${file}: cannot be read (${code ?? 'unknown error'})`)
  }
  return { source, policy: parsePolicy(source, file) }
}
