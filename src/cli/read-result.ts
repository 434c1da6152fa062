import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Policy } from '../core/policy.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { parsePolicy } from '../policy/parse-policy.ts'
import { policyHash } from '../policy/policy-hash.ts'
import type { SimulationResult } from '../report/result.ts'

/**
 * A written result: the folder that `simulate` wrote, or its `result.json`. The policy is given where the one that was simulated
 * lies beside it.
 * @throws RehearsalError `bad_input` where the file is no result
 */
export function readResult(place: string): { result: SimulationResult; policy?: Policy } {
  const file = statSync(place).isDirectory() ? path.join(place, 'result.json') : place
  const result = parseResult(file)
  const policy = policyBeside(file)
  return { result, ...(policy && policyHash(policy) === result.meta.policyHash && { policy }) }
}

function parseResult(file: string): SimulationResult {
  let parsed: Partial<SimulationResult> | null
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8')) as Partial<SimulationResult> | null
  } catch (cause) {
    throw new RehearsalError('bad_input', `${file}: expected the result.json that "rehearsal simulate" writes`, {
      cause,
    })
  }
  const isResult = parsed?.schema === 1 && parsed.meta !== undefined && Array.isArray(parsed.rows)
  // Results of older versions lack what a comparison needs of a row.
  if (isResult && parsed!.rows!.every(row => typeof row.billable === 'boolean')) return parsed as SimulationResult
  const why = isResult ? 'was written by an older version: simulate again' : 'is no result of "rehearsal simulate"'
  throw new RehearsalError('bad_input', `${file}: ${why}`)
}

function policyBeside(file: string): Policy | undefined {
  const beside = path.join(path.dirname(file), 'policy.yaml')
  try {
    return parsePolicy(readFileSync(beside, 'utf8'), beside)
  } catch {
    // Somebody else's file, or one edited since: the comparison then names no lines.
    return undefined
  }
}
