import { type Facts, type FactValue, readFact } from './condition-facts.ts'
import type { Condition, ConditionField, FieldTest, Scalar } from './policy.ts'

export type Truth = boolean | 'unknown'

export interface Verdict {
  readonly truth: Truth
  /** Fields without a dated origin that kept the condition from being decided; empty unless `truth` is unknown. */
  readonly unknown: readonly ConditionField[]
}

/** Three-valued: a fact nobody can date is neither true nor false, and only what it cannot change stays decided. */
export function evaluate(condition: Condition, facts: Facts): Verdict {
  switch (condition.op) {
    case 'field':
      return evaluateField(condition.field, condition.test, facts)
    case 'not': {
      const inner = evaluate(condition.of, facts)
      return { truth: inner.truth === 'unknown' ? 'unknown' : !inner.truth, unknown: inner.unknown }
    }
    case 'all':
      return combine(condition.of, facts, false)
    case 'any':
      return combine(condition.of, facts, true)
  }
}

/** `decisive` is the value that settles the whole: false for `all`, true for `any`. */
function combine(conditions: readonly Condition[], facts: Facts, decisive: boolean): Verdict {
  const unknown = new Set<ConditionField>()
  for (const condition of conditions) {
    const verdict = evaluate(condition, facts)
    if (verdict.truth === decisive) return { truth: decisive, unknown: [] }
    for (const field of verdict.unknown) unknown.add(field)
  }
  return unknown.size > 0 ? { truth: 'unknown', unknown: [...unknown] } : { truth: !decisive, unknown: [] }
}

function evaluateField(field: ConditionField, test: FieldTest, facts: Facts): Verdict {
  const value = readFact(field, facts)
  const truth =
    value === 'unknown' ? 'unknown' : passes(test, value) || (isUndatedTag(field, test, facts) ? 'unknown' : false)
  return { truth, unknown: truth === 'unknown' ? [field] : [] }
}

/** A tag the ticket carries today without a date may or may not have been there. */
function isUndatedTag(field: ConditionField, test: FieldTest, { view }: Facts): boolean {
  return field === 'tags' && view.undatedTags.length > 0 && passes(test, [...view.tags, ...view.undatedTags])
}

function passes(test: FieldTest, value: Exclude<FactValue, 'unknown'>): boolean {
  if (test.exists !== undefined && value.length > 0 !== test.exists) return false
  if (test.in !== undefined && !value.some(item => test.in!.some(wanted => isSame(item, wanted)))) return false
  if (test.contains !== undefined && !contains(value, test.contains)) return false
  if (test.lt === undefined && test.lte === undefined && test.gt === undefined && test.gte === undefined) return true
  return value.some(item => typeof item === 'number' && isWithin(item, test))
}

function isWithin(value: number, { lt, lte, gt, gte }: FieldTest): boolean {
  return (
    (lt === undefined || value < lt) &&
    (lte === undefined || value <= lte) &&
    (gt === undefined || value > gt) &&
    (gte === undefined || value >= gte)
  )
}

/** Vendors disagree on the case of statuses and tags (`UNFULFILLED`, `unfulfilled`). */
function isSame(a: Scalar, b: Scalar): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b
}

function contains(value: readonly Scalar[], part: string): boolean {
  const wanted = part.toLowerCase()
  return value.some(item => typeof item === 'string' && item.toLowerCase().includes(wanted))
}
