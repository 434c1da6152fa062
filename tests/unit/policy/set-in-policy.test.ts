import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { setInPolicy } from '../../../src/policy/set-in-policy.ts'

const POLICY = `version: 1
account: shop # whose
personas: { default: { name: The team } }
intents:
  refund.status: { action: leave, tolerated_error: 10% }
follow_ups:
  - { name: vip, after: [2d] }
  - { name: others, after: [3d] }
`

describe('setting in a policy', () => {
  it('replaces and adds, by names, keeping the rest as it was written', () => {
    const changed = setInPolicy(POLICY, [
      'intents."refund.status".tolerated_error=3%',
      'follow_ups.others.after=[24h, 48h]',
      'limits.messages_per_customer_per_week=1',
      'thanks.close=false',
      'stage={ default: { canary: 30% } }',
    ])

    const { intents, followUps, limits, thanks, stage } = parsePolicy(changed, 'changed')
    expect({
      error: intents['refund.status']!.toleratedError,
      after: followUps.map(({ name, after }) => [name, after.length]),
      cap: limits.messagesPerCustomerPerWeek,
      close: thanks.close,
      stage: stage.default,
      comment: changed.includes('# whose'),
    }).toEqual({
      error: 0.03,
      after: [
        ['vip', 1],
        ['others', 2],
      ],
      cap: 1,
      close: false,
      stage: { stage: 'canary', share: 0.3 },
      comment: true,
    })
  })

  it.each([
    ['thanks.close', 'expected path=value'],
    ['=3', 'expected path=value'],
    ['follow_ups.nobody.after=[1h]', 'expected the name of an item of follow_ups'],
    ['follow_ups.vip=[1h]', 'expected the name of an item of follow_ups'],
    ['account.name=shop', 'account is a value and holds no settings'],
    ['limits=[', 'expected a value as in a policy file'],
  ])('refuses %s', (assignment, message) => {
    expect(() => setInPolicy(POLICY, [assignment])).toThrow(`--set ${assignment}: ${message}`)
  })

  it('leaves what is not known to whoever reads the policy', () => {
    const changed = setInPolicy(POLICY, ['thank.close=false'])

    expect(() => parsePolicy(changed, 'changed.yaml')).toThrow(/changed\.yaml:\d+:\d+ thank/)
  })
})
