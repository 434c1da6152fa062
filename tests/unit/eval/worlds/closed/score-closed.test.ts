import { expect, it } from 'vitest'
import type { ClosedHeadline, ClosedWorld, Oracle } from '../../../../../eval/worlds/closed/close-world.ts'
import { scoreClosed, summarizeClosed } from '../../../../../eval/worlds/closed/score-closed.ts'
import { HEADLINES, type Headline } from '../../../../../src/forecast/next/headline-sums.ts'

function world(
  seed: number,
  tickets: number,
  given: Partial<Record<Headline, Partial<ClosedHeadline>>>,
  oracle?: Oracle,
): ClosedWorld {
  return {
    ...(oracle && { oracle }),
    seed,
    family: 'easy',
    tickets,
    liveTickets: 0,
    seconds: 0,
    headlines: HEADLINES.map(headline => ({
      headline,
      cases: 0,
      value: 0,
      low: 0,
      high: 0,
      naive: { low: 0, high: 0 },
      actualCases: 0,
      ...given[headline],
    })),
  }
}

const range = { value: 0.3, low: 0.2, high: 0.4, naive: { low: 0.28, high: 0.32 } }

it('scores shares in points, beside a naive range and, where one was asked, an oracle', () => {
  const actuals = [0.25, 0.3, 0.35, 0.45, 0.25, 0.4]
  const worlds = actuals.map((actual, seed) =>
    world(
      seed,
      1_000,
      { wrong_closes: { ...range, actual } },
      seed < 2 ? { wrong_closes: { low: 0.25, high: 0.41 } } : undefined,
    ),
  )

  const scores = scoreClosed(worlds)

  expect(scores).toEqual([
    {
      headline: 'wrong_closes',
      worlds: 6,
      inside: 5,
      coverage: { value: 5 / 6, low: expect.closeTo(0.3588, 3), high: expect.closeTo(0.9958, 3) },
      isCovered: true,
      actual: expect.closeTo(1 / 3, 10),
      biasPoints: expect.closeTo(-10 / 3, 10),
      medianWidthPoints: expect.closeTo(20, 10),
      widthRatio: expect.closeTo(20 / 16, 10),
      naiveInside: 1,
      scoreRatio: expect.closeTo((6 * 20 + 50) / (6 * 4 + 10 * (3 + 0 + 3 + 13 + 3 + 8)), 10),
    },
  ])
})

it('counts amounts in hundredths of what they truly are', () => {
  const minutes = { value: 220, low: 150, high: 250, naive: { low: 150, high: 250 } }
  const worlds = [
    world(1, 1_000, { minutes: { ...minutes, actual: 200 } }),
    world(2, 1_000, { minutes: { ...minutes, actual: 200 } }),
  ]

  const summary = summarizeClosed(worlds)

  expect(summary).toEqual({ worlds: 2, headlines: 2, coverage80: 1, biasPoints: 10, medianWidthPoints: 50 })
})

it('leaves out what did not happen, and says nothing in points of what is always nothing', () => {
  const worlds = [1, 2].map(seed => world(seed, 1_000, { cash: { value: 0, low: 0, high: 0, actual: 0 } }))

  const scores = scoreClosed(worlds)

  expect(
    scores.map(({ headline, worlds: n, biasPoints, medianWidthPoints, inside }) => [
      headline,
      n,
      biasPoints,
      medianWidthPoints,
      inside,
    ]),
  ).toEqual([['cash', 2, 0, 0, 2]])
})
