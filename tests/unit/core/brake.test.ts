import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Brake, type BrakeLevel, lowerStage, strictestBrake } from '../../../src/core/brake.ts'
import type { Stage } from '../../../src/core/decision.ts'

const STAGES: readonly Stage[] = ['off', 'shadow', 'draft', 'canary', 'full']
const LEVELS: readonly BrakeLevel[] = ['stopped', 'shadow', 'draft']

const brake: fc.Arbitrary<Brake> = fc.record(
  {
    level: fc.constantFrom(...LEVELS),
    channel: fc.constantFrom('sms', 'email', 'sms.aircall'),
    intent: fc.constantFrom('refund', 'order_status'),
  },
  { requiredKeys: ['level'] },
)
const scope = fc.record(
  { channel: fc.constantFrom('sms', 'sms.aircall', 'email'), intent: fc.constantFrom('refund', 'order_status') },
  { requiredKeys: ['channel'] },
)

describe('strictestBrake', () => {
  it.each([
    ['the whole account', {}, { channel: 'email' }, true],
    ['a channel', { channel: 'sms' }, { channel: 'sms' }, true],
    ['a channel with its integration', { channel: 'sms' }, { channel: 'sms.aircall' }, true],
    ['another integration', { channel: 'sms.aircall' }, { channel: 'sms' }, false],
    ['another channel', { channel: 'sms' }, { channel: 'email' }, false],
    ['an intent', { intent: 'refund' }, { channel: 'email', intent: 'refund' }, true],
    ['an intent nobody read', { intent: 'refund' }, { channel: 'email' }, false],
    ['both', { channel: 'sms', intent: 'refund' }, { channel: 'email', intent: 'refund' }, false],
  ])('holds %s', (_name, held, about, expected) => {
    const level = strictestBrake([{ level: 'draft', ...held }], about)

    expect(level !== undefined).toBe(expected)
  })

  it('is as strict as the strictest that holds, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(brake, { maxLength: 6 }), scope, (brakes, about) => {
        const level = strictestBrake(brakes, about)
        const alone = brakes.flatMap(each => strictestBrake([each], about) ?? [])

        expect(level).toBe(LEVELS.find(each => alone.includes(each)))
        expect(strictestBrake(brakes.toReversed(), about)).toBe(level)
      }),
    )
  })
})

describe('lowerStage', () => {
  it('never raises a stage and never lets a brake be passed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STAGES),
        fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
        (was, level) => {
          const now = lowerStage(was, level)

          expect(STAGES.indexOf(now)).toBeLessThanOrEqual(STAGES.indexOf(was))
          if (level !== undefined) {
            expect(STAGES.indexOf(now)).toBeLessThanOrEqual(STAGES.indexOf(level === 'stopped' ? 'shadow' : level))
          }
        },
      ),
    )
  })
})
