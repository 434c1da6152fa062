import type { ActionPolicy } from '../core/policy.ts'

const LONGEST_VALUE = 200

/**
 * The declared values of a system's answer, as text; undefined where one is missing or of another type. What was not declared is
 * not looked at. An action without declared output takes any answer.
 */
export function readActionOutput(
  text: string,
  output: ActionPolicy['output'],
): Readonly<Record<string, string>> | undefined {
  const names = Object.keys(output)
  if (names.length === 0) return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const found: Record<string, string> = {}
  for (const name of names) {
    const one = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
    if (typeof one !== output[name] || (typeof one === 'number' && !Number.isFinite(one))) return undefined
    found[name] = String(one).slice(0, LONGEST_VALUE)
  }
  return found
}
