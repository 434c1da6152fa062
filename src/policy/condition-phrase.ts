import { z } from 'zod'
import { parseDuration } from '../core/duration.ts'
import { CONDITION_FIELDS, type Condition, type ConditionField, type FieldTest, type Scalar } from '../core/policy.ts'
import { didYouMean } from './nearest-name.ts'
import { describe } from './phrases.ts'

type Kind = 'text' | 'boolean' | 'number' | 'duration' | readonly string[]

/** What may be compared with each field; a list names its only values. */
const KINDS: Readonly<Record<ConditionField, Kind>> = {
  'ticket.priority': 'text',
  'ticket.status': ['open', 'closed'],
  'ticket.subject': 'text',
  'ticket.reopens': 'number',
  'ticket.spam': 'boolean',
  'ticket.assignee.user': 'text',
  'ticket.assignee.team': 'text',
  'customer.vip': 'boolean',
  'customer.segments': 'text',
  'customer.email': 'text',
  'order.status': 'text',
  'order.age': 'duration',
  'order.value': 'number',
  intent: 'text',
  language: 'text',
  brand: 'text',
  market: 'text',
  tags: 'text',
  status_was: ['open', 'closed'],
  owed: ['nothing', 'us', 'customer', 'third_party'],
  channel: 'text',
  silence: 'duration',
}

const COMPARISONS = ['lt', 'lte', 'gt', 'gte'] as const
const OPERATORS = [...COMPARISONS, 'contains', 'exists'] as const
const DEEPEST = 20

type Path = readonly (string | number)[]
type Fail = (path: Path, message: string) => undefined

/** `all | any | not` over `{field: value | [values] | {operator: value}}`, compiled to a tree. */
export const ConditionPhrase = z.unknown().transform((value, context): Condition => {
  let failed = false
  const fail: Fail = (path, message) => {
    failed = true
    context.addIssue({ code: 'custom', path: [...path], message })
    return undefined
  }
  const condition = readCondition(value, [], fail)
  return failed || condition === undefined ? z.NEVER : condition
})

/** A condition that always holds: what is meant where `when` is left out. */
export const ALWAYS: Condition = { op: 'all', of: [] }

function readCondition(value: unknown, path: Path, fail: Fail): Condition | undefined {
  if (path.length > DEEPEST * 2) return fail(path, `expected conditions at most ${DEEPEST} levels deep`)
  if (!isRecord(value) || Object.keys(value).length === 0) {
    return fail(path, `expected a condition such as { channel: sms } or { all: [ … ] }, found ${describe(value)}`)
  }
  const parts: Condition[] = []
  for (const [key, inner] of Object.entries(value)) {
    const part = readPart(key, inner, [...path, key], fail)
    if (part !== undefined) parts.push(part)
  }
  return parts.length === 1 ? parts[0] : { op: 'all', of: parts }
}

function readPart(key: string, value: unknown, path: Path, fail: Fail): Condition | undefined {
  if (key === 'not') {
    const inner = readCondition(value, path, fail)
    return inner && { op: 'not', of: inner }
  }
  if (key === 'all' || key === 'any') {
    if (!Array.isArray(value) || value.length === 0) {
      return fail(path, `expected a list of conditions, found ${describe(value)}`)
    }
    const of = value.map((item, index) => readCondition(item, [...path, index], fail))
    return of.every(item => item !== undefined) ? { op: key, of } : undefined
  }
  const field = CONDITION_FIELDS.find(name => name === key)
  if (field === undefined) {
    return fail(path, `unknown field "${key}"${didYouMean(key, [...CONDITION_FIELDS, 'all', 'any', 'not'])}`)
  }
  const test = isRecord(value) ? readOperators(field, value, path, fail) : readValues(field, value, path, fail)
  return test && { op: 'field', field, test }
}

function readValues(field: ConditionField, value: unknown, path: Path, fail: Fail): FieldTest | undefined {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  if (items.length === 0) return fail(path, 'expected at least one value')
  const values = items.map((item, index) =>
    readScalar(field, item, Array.isArray(value) ? [...path, index] : path, fail),
  )
  return values.every(item => item !== undefined) ? { in: values } : undefined
}

function readOperators(
  field: ConditionField,
  value: Record<string, unknown>,
  path: Path,
  fail: Fail,
): FieldTest | undefined {
  const test: { -readonly [Key in keyof FieldTest]: FieldTest[Key] } = {}
  if (Object.keys(value).length === 0) return fail(path, `expected an operator: ${OPERATORS.join(', ')}`)
  for (const [key, operand] of Object.entries(value)) {
    const operator = OPERATORS.find(name => name === key)
    const at = [...path, key]
    if (operator === undefined)
      fail(at, `unknown operator "${key}"${didYouMean(key, OPERATORS)}; expected ${OPERATORS.join(', ')}`)
    else if (operator === 'exists') {
      if (typeof operand === 'boolean') test.exists = operand
      else fail(at, `expected true or false, found ${describe(operand)}`)
    } else if (operator === 'contains') {
      if (typeof operand === 'string' && operand !== '' && KINDS[field] === 'text') test.contains = operand
      else
        fail(
          at,
          KINDS[field] === 'text' ? `expected text, found ${describe(operand)}` : `"${field}" holds no text to search`,
        )
    } else {
      const number = readNumber(field, operand)
      if (number === undefined) fail(at, `expected ${expectedNumber(field)}, found ${describe(operand)}`)
      else test[operator] = number
    }
  }
  return test
}

function readNumber(field: ConditionField, value: unknown): number | undefined {
  if (KINDS[field] === 'duration') return typeof value === 'string' ? parseDuration(value) : undefined
  return KINDS[field] === 'number' && typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function expectedNumber(field: ConditionField): string {
  if (KINDS[field] === 'duration') return 'a duration such as 48h'
  return KINDS[field] === 'number' ? 'a number' : `a field with numbers, which "${field}" is not`
}

function readScalar(field: ConditionField, value: unknown, path: Path, fail: Fail): Scalar | undefined {
  const kind = KINDS[field]
  if (kind === 'duration') return fail(path, `expected a comparison such as { gte: 48h }, found ${describe(value)}`)
  if (kind === 'text') {
    // An unquoted year or order number is read as a number; it is still text.
    if (typeof value === 'string' && value !== '') return value
    return typeof value === 'number' ? String(value) : fail(path, `expected text, found ${describe(value)}`)
  }
  if (kind === 'boolean' || kind === 'number') {
    return typeof value === kind
      ? (value as Scalar)
      : fail(path, `expected ${kind === 'boolean' ? 'true or false' : 'a number'}, found ${describe(value)}`)
  }
  const known = kind.find(name => name === value)
  return (
    known ??
    fail(path, `expected one of ${kind.join(', ')}, found ${describe(value)}${didYouMean(String(value), kind)}`)
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
