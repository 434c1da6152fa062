import { describe, expect, it } from 'vitest'
import { expectedCalibrationError, type JudgedIntent, measureIntents, wilson } from '../../../eval/intents-metrics.ts'

const one = (truth: string | null, label: string, confidence: number): JudgedIntent => ({
  truth,
  label,
  confidence,
  accepted: confidence >= 0.5,
})

describe('measureIntents', () => {
  it('measures accuracy in scope and separation from outside', () => {
    const judged = [one('a', 'a', 0.9), one('a', 'a', 0.8), one('b', 'b', 0.7), one('b', 'a', 0.3)]
    const outside = [one(null, 'a', 0.1), one(null, 'b', 0.75)]

    const metrics = measureIntents([...judged, ...outside])

    expect(metrics).toEqual({
      inScope: 4,
      outside: 2,
      accuracy: 0.75,
      interval: [expect.closeTo(0.3006, 4), expect.closeTo(0.9544, 4)],
      ece: expect.closeTo((0.1 + 0.2 + 0.3 + 0.3) / 4, 9),
      brier: expect.closeTo((0.01 + 0.04 + 0.09 + 0.09) / 4, 9),
      coverageAt98: 0.75,
      refusedInScope: 0.25,
      auroc: 6 / 8,
      outsideRecallAt5: 0.5,
      refusedOutside: 0.5,
    })
  })

  it('says nothing of outside texts where there are none', () => {
    expect(measureIntents([one('a', 'a', 0.5)])).toMatchObject({
      auroc: null,
      outsideRecallAt5: null,
      refusedOutside: null,
    })
  })
})

describe('wilson', () => {
  it.each([
    [0, 0, 0, 1],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
  ])('%i of %i lies in %f to %f', (part, whole, low, high) => {
    const interval = wilson(part, whole)

    expect(interval).toEqual([expect.closeTo(low, 3), expect.closeTo(high, 3)])
  })
})

describe('expectedCalibrationError', () => {
  it('is nothing for confidences that hold', () => {
    const judged = Array.from({ length: 10 }, (_, i) => [0.7, i < 7] as const)

    expect(expectedCalibrationError(judged)).toBeCloseTo(0, 9)
  })
})
