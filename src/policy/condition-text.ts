import { formatDuration } from '../core/duration.ts'
import type { Condition, ConditionField, FieldTest } from '../core/policy.ts'

const DURATIONS: ReadonlySet<ConditionField> = new Set(['silence', 'order.age'])

/** A condition in words: `customer.vip is true and not (channel is phone)`. */
export function conditionText(condition: Condition): string {
  switch (condition.op) {
    case 'field':
      return fieldText(condition.field, condition.test)
    case 'not':
      return `not (${conditionText(condition.of)})`
    default: {
      if (condition.of.length === 0) return 'always'
      const joint = condition.op === 'all' ? ' and ' : ' or '
      return condition.of
        .map(part => (isNested(part, condition.op) ? `(${conditionText(part)})` : conditionText(part)))
        .join(joint)
    }
  }
}

function isNested(part: Condition, op: 'all' | 'any'): boolean {
  return (part.op === 'all' || part.op === 'any') && part.op !== op && part.of.length > 1
}

function fieldText(field: ConditionField, test: FieldTest): string {
  const number = (value: number) => (DURATIONS.has(field) ? formatDuration(value) : String(value))
  const parts: string[] = []
  if (test.in !== undefined) parts.push(`is ${test.in.join(' or ')}`)
  if (test.contains !== undefined) parts.push(`contains “${test.contains}”`)
  if (test.exists !== undefined) parts.push(test.exists ? 'is there' : 'is not there')
  if (test.lt !== undefined) parts.push(`is under ${number(test.lt)}`)
  if (test.lte !== undefined) parts.push(`is at most ${number(test.lte)}`)
  if (test.gt !== undefined) parts.push(`is over ${number(test.gt)}`)
  if (test.gte !== undefined) parts.push(`is at least ${number(test.gte)}`)
  return `${field} ${parts.join(' and ')}`
}
