import type { RuleTest } from '../../automation.ts'

/** A fact that cannot be looked up: nobody can say whether a test on it held. */
export const UNKNOWN = Symbol('unknown')

/** Whether a test holds; `read` looks a path up. Text is compared without case, as shops expect of "contains". */
export function judgeTest(test: RuleTest, read: (path: string) => unknown): boolean | 'unknown' {
  switch (test.kind) {
    case 'and':
    case 'or': {
      const settles = test.kind === 'or'
      const left = judgeTest(test.left, read)
      if (left === settles) return left
      const right = judgeTest(test.right, read)
      if (right === settles) return right
      return left === 'unknown' || right === 'unknown' ? 'unknown' : !settles
    }
    case 'not': {
      const inner = judgeTest(test.of, read)
      return inner === 'unknown' ? inner : !inner
    }
    default:
      return judgeCall(test, read(test.path))
  }
}

function judgeCall(test: Extract<RuleTest, { kind: 'call' }>, value: unknown): boolean | 'unknown' {
  if (value === UNKNOWN) return 'unknown'
  const wanted = Array.isArray(test.value) ? test.value : [test.value]
  const found = (one: unknown): boolean => holdsOne(value, one)
  switch (test.name) {
    case 'eq':
      return value === test.value
    case 'neq':
      return value !== test.value
    case 'contains':
    case 'containsAny':
      return wanted.some(found)
    case 'notContains':
    case 'notContainsAny':
      return !wanted.some(found)
    case 'containsAll':
      return wanted.every(found)
    case 'startsWith':
      return typeof value === 'string' && wanted.some(one => value.startsWith(String(one)))
    case 'endsWith':
      return typeof value === 'string' && wanted.some(one => value.endsWith(String(one)))
    case 'isEmpty':
      return isEmpty(value)
    case 'isNotEmpty':
      return !isEmpty(value)
    default:
      return 'unknown'
  }
}

function holdsOne(value: unknown, one: unknown): boolean {
  if (Array.isArray(value)) return value.some(item => nameOf(item) === one)
  return typeof value === 'string' && value.toLowerCase().includes(String(one).toLowerCase())
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function nameOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'name' in item ? item.name : item
}
