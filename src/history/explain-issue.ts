import type { z } from 'zod'

const TIME_WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?)?$/
export const EXPECTED_TIME = 'RFC 3339 with a zone, such as 2026-03-01T09:30:00Z'

/** `messages[3].at`: a path as people write it. */
export function fieldName(path: readonly PropertyKey[]): string {
  let name = ''
  for (const part of path) {
    if (typeof part === 'number') name += `[${part}]`
    else name += name === '' ? String(part) : `.${String(part)}`
  }
  return name
}

/** What is wrong with one field and what was expected there, in fixed words that never quote the value. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  root: unknown,
): { field: string; reason: string; expected: string } {
  const field = fieldName(issue.path)
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], root)
  if (issue.code === 'invalid_format' && issue.format === 'datetime') {
    const reason =
      typeof value === 'string' && TIME_WITHOUT_ZONE.test(value) ? 'The time has no zone.' : 'This is no time.'
    return { field, reason, expected: EXPECTED_TIME }
  }
  if (value === undefined) return { field, reason: 'A required field is missing.', expected: expectedOf(issue) }
  return { field, reason: 'The field has an unexpected value.', expected: expectedOf(issue) }
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(value => JSON.stringify(value)).join(', ')}`
  if (issue.code === 'invalid_union') {
    const each = issue.errors.flatMap(errors => (errors[0] ? [expectedOf(errors[0])] : []))
    return [...new Set(each)].join(' or ')
  }
  if (issue.code === 'too_small') return 'something, not an empty value'
  return issue.message
}
