import { describe, expect, it } from 'vitest'
import type { Scored } from '../../../../eval/worlds/headlines.ts'
import { scoreWorlds } from '../../../../eval/worlds/score-worlds.ts'

function scored(change: Partial<Scored>): Scored {
  const base = { headline: 'wrong routes', n: 100, forecast: 0.1, low: 0.05, high: 0.2, truth: 0.1 } as const
  return { ...base, tooFew: false, ...change }
}

describe('worlds', () => {
  it('are scored by headline and together', () => {
    const worlds = [
      [scored({ truth: 0.15 }), scored({ headline: 'wrong follow-ups', n: 12, tooFew: true, truth: 1 })],
      [scored({ truth: 0.25 })],
    ]

    const { headlines, summary } = scoreWorlds(worlds)

    expect(headlines).toEqual([
      {
        headline: 'wrong routes',
        worlds: 2,
        cases: 200,
        meanTruth: 0.2,
        meanForecast: 0.1,
        biasPoints: expect.closeTo(-10),
        coverage: 0.5,
        worstPoints: expect.closeTo(-15),
        medianWidthPoints: expect.closeTo(15),
      },
    ])
    expect(summary).toEqual({
      worlds: 2,
      headlines: 2,
      coverage: 0.5,
      biasPoints: expect.closeTo(10),
      medianWidthPoints: expect.closeTo(15),
    })
  })

  it('keep errors of one direction from hiding those of the other', () => {
    const { summary } = scoreWorlds([[scored({ truth: 0.2 }), scored({ headline: 'wrong tickets', truth: 0 })]])

    expect(summary.biasPoints).toBeCloseTo(10)
  })

  it('take a truth on the edge of its range for inside', () => {
    const { summary } = scoreWorlds([[scored({ low: 0.1 + 0.2, truth: 0.3, forecast: 0.4, high: 0.5 })]])

    expect(summary.coverage).toBe(1)
  })
})
