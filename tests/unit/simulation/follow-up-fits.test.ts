import { describe, expect, it } from 'vitest'
import { INITIAL_STATE } from '../../../src/core/state.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { findFollowUpFits } from '../../../src/simulation/follow-up-fits.ts'
import { MONDAY, reading, view } from '../core/build.ts'

const POLICY = parsePolicy(
  `version: 1
account: shop
intents: { refund: { action: leave } }
follow_ups:
  - { name: mail, when: { channel: email }, after: 2d }
  - { name: vip, when: { customer.vip: true }, after: 1d }
  - { name: money, when: { intent: refund }, after: 1d }
`,
  'p',
)

function fitsOf(rule: string, n = 1) {
  const decision = {
    ticketId: 't',
    seq: 0,
    at: MONDAY,
    inputs: [],
    stage: 'full' as const,
    reason: 'follow_up_scheduled' as const,
    commands: [{ kind: 'schedule_follow_up' as const, rule, n, due: MONDAY }],
    evidence: [],
  }
  return findFollowUpFits([{ ticketId: 't', state: INITIAL_STATE, decisions: [decision] }], POLICY, {
    view: () => view({ customer: { id: 'c', vip: false, segments: [], orders: [] } }),
    read: () => reading({ intent: { label: 'refund', confidence: 0.9, accepted: true } }),
  })
}

describe('follow-up rules that fit one silence', () => {
  it('are those whose condition holds, after the one that was taken', () => {
    expect(fitsOf('mail')).toEqual([{ ticketId: 't', at: MONDAY, rules: ['mail', 'money'] }])
    expect(fitsOf('money')).toEqual([{ ticketId: 't', at: MONDAY, rules: ['money'] }])
  })

  it.each([
    ['the watch over our own silence', 'we_owe', 1],
    ['a second nudge', 'mail', 2],
  ])('leave out %s', (_, rule, n) => {
    expect(fitsOf(rule, n)).toEqual([])
  })
})
