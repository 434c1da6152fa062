import { describe, expect, it } from 'vitest'
import { chooseThreshold } from '../../../../src/understanding/intents/choose-threshold.ts'

const right = (fit: number) => ({ fit, right: true })

describe('chooseThreshold', () => {
  it('parts what is known from what is not', () => {
    const threshold = chooseThreshold(
      Array.from({ length: 100 }, () => right(0.8)),
      Array.from({ length: 50 }, () => 0.3),
    )

    expect(threshold).toBeGreaterThan(0.3)
    expect(threshold).toBeLessThanOrEqual(0.8)
  })

  it('refuses at most 7 % of the right ones, however many outside texts that lets in', () => {
    const inScope = Array.from({ length: 100 }, (_, i) => right(i < 8 ? 0.4 : 0.9))

    const threshold = chooseThreshold(
      inScope,
      Array.from({ length: 100 }, () => 0.5),
    )

    expect(threshold).toBeLessThanOrEqual(0.4)
  })

  it('weighs wrong labels where no outside text is known', () => {
    const threshold = chooseThreshold([right(0.9), right(0.8), { fit: 0.3, right: false }], [])

    expect(threshold).toBeGreaterThan(0.3)
    expect(threshold).toBeLessThanOrEqual(0.8)
  })
})
