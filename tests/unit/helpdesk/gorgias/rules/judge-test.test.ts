import { describe, expect, it } from 'vitest'
import type { RuleTest } from '../../../../../src/helpdesk/automation.ts'
import { judgeTest, UNKNOWN } from '../../../../../src/helpdesk/gorgias/rules/judge-test.ts'
import { parseRule } from '../../../../../src/helpdesk/gorgias/rules/parse-rule.ts'

const FACTS: Record<string, unknown> = { yes: 1, text: 'Where is my Parcel?', tags: [{ name: 'a' }, 'b'], none: null }

function test(code: string): RuleTest {
  const [step] = parseRule(`if (${code}) { Action('x') }`)
  return step!.kind === 'if' ? step!.test : (undefined as never)
}

describe('judgeTest', () => {
  it.each<[string, boolean | 'unknown']>([
    ['eq(yes, 1)', true],
    ['neq(yes, 1)', false],
    ['contains(text, "parcel")', true],
    ['notContains(text, "parcel")', false],
    ['containsAll(text, ["where", "refund"])', false],
    ['containsAny(tags, ["a"]) && contains(tags, "b")', true],
    ['startsWith(text, "Where") || isEmpty(text)', true],
    ['endsWith(text, "?")', true],
    ['isEmpty(none)', true],
    ['isNotEmpty(none)', false],
    ['eq(lost, 1)', 'unknown'],
    ['eq(lost, 1) && eq(yes, 2)', false],
    ['eq(yes, 2) && eq(lost, 1)', false],
    ['eq(lost, 1) && eq(yes, 1)', 'unknown'],
    ['eq(lost, 1) || eq(yes, 1)', true],
    ['!eq(lost, 1)', 'unknown'],
    ['timedeltaMoreThan(yes, "1d")', 'unknown'],
  ])('%s is %s', (code, held) => {
    expect(judgeTest(test(code), path => (path in FACTS ? FACTS[path] : UNKNOWN))).toBe(held)
  })
})
