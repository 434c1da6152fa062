import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/core/decide.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { INITIAL_STATE } from '../../../src/core/state.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { AGENT_TURN, afterAnswer, afterQuestion, CUSTOMER_TURN, POLICY } from './build.ts'

const SUPPORTED = { knowledge: { supported: true, hits: [{ id: 'doc1', score: 3 }] } }
const ORDER = { label: 'order_status', confidence: 0.95, accepted: true }
const UNSTEADY = { ...ORDER, steady: false } as const
const HEAD = 'version: 1\naccount: shop\nintents: { order_status: { action: route, route: { team: A } } }\n'

function kindsOf(policy: Policy, intent: typeof ORDER | typeof UNSTEADY) {
  const decision = decide(INITIAL_STATE, CUSTOMER_TURN, afterAnswer({}, { intent }, SUPPORTED), policy)
  return [decision.reason, ...decision.commands.map(command => command.kind)]
}

describe('an opinion that a language model wavers on', () => {
  it('answers nobody; the ticket goes to the team', () => {
    expect(kindsOf(POLICY, ORDER)).toEqual(['answered', 'reply'])
    expect(kindsOf(POLICY, UNSTEADY)).toEqual(['model_unsteady', 'route', 'schedule_follow_up'])
  })

  it('still routes, which no customer sees', () => {
    const policy = parsePolicy(HEAD, 'p')

    expect(kindsOf(policy, UNSTEADY)).toEqual(kindsOf(policy, ORDER))
  })

  it('fires no rule that closes, and every other', () => {
    const rules = (then: string): Policy =>
      parsePolicy(`${HEAD}rules: [{ name: r, on: message, when: { intent: order_status }, then: [${then}] }]\n`, 'p')

    expect(kindsOf(rules('{ close: true }'), ORDER)).toContain('close')
    expect(kindsOf(rules('{ close: true }'), UNSTEADY)).not.toContain('close')
    expect(kindsOf(rules('{ tag: x }'), UNSTEADY)).toContain('tag')
  })

  it('plans no follow-up that asks for the intent', () => {
    const policy = parsePolicy(`${HEAD}follow_ups: [{ name: f, when: { intent: order_status }, after: 2d }]\n`, 'p')
    const planned = [ORDER, UNSTEADY].map(
      intent => decide(INITIAL_STATE, AGENT_TURN, afterQuestion({}, { intent }), policy).reason,
    )

    expect(planned).toEqual(['follow_up_scheduled', 'waiting_for_customer'])
  })
})
