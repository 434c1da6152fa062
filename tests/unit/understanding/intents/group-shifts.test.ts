import { describe, expect, it } from 'vitest'
import { fitGroupShifts, shiftOf } from '../../../../src/understanding/intents/group-shifts.ts'

/** Texts of one group, stated at 73 % and right at `share`. */
function texts(count: number, share: number, group: { language?: string; channel?: string }) {
  return Array.from({ length: count }, (_, i) => ({ level: 1, right: (i % 10) / 10 < share, ...group }))
}

const logit = (p: number): number => Math.log(p / (1 - p))

describe('fitGroupShifts', () => {
  it('shifts a group that has enough texts towards what holds there, and no other', () => {
    const shifts = fitGroupShifts([
      ...texts(2000, 0.9, { language: 'en' }),
      ...texts(1000, 0.5, { language: 'fr' }),
      ...texts(199, 0.1, { language: 'de' }),
    ])

    expect(shifts).toEqual({
      language: { en: expect.closeTo(logit(0.9) - 1, 0), fr: expect.closeTo(logit(0.5) - 1, 0) },
      channel: {},
    })
    expect(shiftOf(shifts, { language: 'de' })).toBe(0)
    expect(shiftOf(shifts, { language: 'toString', channel: '__proto__' })).toBe(0)
  })

  it('shrinks: the fewer texts, the nearer to the pool', () => {
    const few = fitGroupShifts([...texts(200, 0.4, { language: 'fr' }), ...texts(10, 0.7, { language: 'en' })])
    const many = fitGroupShifts([...texts(20_000, 0.4, { language: 'fr' }), ...texts(10, 0.7, { language: 'en' })])

    expect(few.language['fr']!).toBeLessThan(0)
    expect(few.language['fr']!).toBeGreaterThan(many.language['fr']!)
    expect(many.language['fr']!).toBeCloseTo(logit(0.4) - 1, 1)
  })

  it('lays channels over languages', () => {
    const shifts = fitGroupShifts([
      ...texts(1000, 0.9, { language: 'en', channel: 'email' }),
      ...texts(1001, 0.6, { language: 'fr', channel: 'email' }),
      ...texts(1002, 0.6, { language: 'fr', channel: 'sms' }),
    ])

    expect(shifts.channel['sms']!).toBeCloseTo(0, 1)
    expect(shifts.language['fr']!).toBeLessThan(-0.4)
  })

  it('leaves a single group to the pool', () => {
    const shifts = fitGroupShifts(texts(1000, 0.9, { language: 'en', channel: 'email' }))

    expect(shifts).toEqual({ language: {}, channel: {} })
  })
})
