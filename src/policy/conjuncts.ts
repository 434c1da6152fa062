import type { Condition, ConditionField, FieldTest } from '../core/policy.ts'

/** What must all hold for a condition; nested `all` flattened. */
export function conjuncts(condition: Condition): readonly Condition[] {
  return condition.op === 'all' ? condition.of.flatMap(conjuncts) : [condition]
}

/** True where whatever fits `narrow` surely fits `wide`: every demand of `wide` is among those of `narrow`. */
export function surelyImplies(narrow: Condition, wide: Condition): boolean {
  const given = conjuncts(narrow)
  return conjuncts(wide).every(wanted => given.some(each => isAtLeast(each, wanted)))
}

/** True where one is made for a part of what the other is for: an exception, which means to win where both fit. */
export function isException(narrow: Condition, wide: Condition): boolean {
  return surelyImplies(narrow, wide) && !surelyImplies(wide, narrow)
}

/** Two demands that can never hold together, or undefined where none was found. */
export function contradiction(condition: Condition): ConditionField | undefined {
  const fields = conjuncts(condition).filter(part => part.op === 'field')
  for (const [index, a] of fields.entries()) {
    for (const b of fields.slice(index)) {
      if (a.field === b.field && !HOLD_SEVERAL.has(a.field) && cannotBoth(a.test, b.test)) return a.field
    }
    const denied = conjuncts(condition).some(part => part.op === 'not' && JSON.stringify(part.of) === JSON.stringify(a))
    if (denied) return a.field
  }
  return undefined
}

/** True where no ticket can fit both. */
export function excludes(a: Condition, b: Condition): boolean {
  return contradiction({ op: 'all', of: [a, b] }) !== undefined
}

/** Fields with several values at once: two different tags do not exclude each other. */
const HOLD_SEVERAL: ReadonlySet<ConditionField> = new Set(['tags', 'customer.segments'])

function isAtLeast(given: Condition, wanted: Condition): boolean {
  if (JSON.stringify(given) === JSON.stringify(wanted)) return true
  if (given.op !== 'field' || wanted.op !== 'field' || given.field !== wanted.field) return false
  const isOnlyList = Object.keys(given.test).join() === 'in' && Object.keys(wanted.test).join() === 'in'
  return isOnlyList && given.test.in!.every(value => wanted.test.in!.includes(value))
}

function cannotBoth(a: FieldTest, b: FieldTest): boolean {
  if (a.in !== undefined && b.in !== undefined && !a.in.some(value => b.in!.includes(value))) return true
  const low = Math.max(a.gte ?? -Infinity, b.gte ?? -Infinity, a.gt ?? -Infinity, b.gt ?? -Infinity)
  const high = Math.min(a.lte ?? Infinity, b.lte ?? Infinity, a.lt ?? Infinity, b.lt ?? Infinity)
  if (low > high) return true
  const isOpen = [a.gt, b.gt].includes(low) || [a.lt, b.lt].includes(high)
  return low === high && isOpen
}
