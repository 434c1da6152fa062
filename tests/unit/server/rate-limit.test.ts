import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createRateLimit } from '../../../src/server/rate-limit.ts'

it('never lets more through than burst and rate allow, in any stretch of time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 200 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 50 }),
      (gaps, burst, perSecond) => {
        let now = 0
        const limit = createRateLimit({ perSecond, burst, now: () => now })
        const passed: number[] = []
        for (const gap of gaps) {
          now += gap
          if (limit.take('a') === undefined) passed.push(now)
        }

        for (const [from, start] of passed.entries()) {
          for (const [to, end] of passed.entries()) {
            if (to < from) continue
            expect(to - from + 1).toBeLessThanOrEqual(burst + ((end - start) * perSecond) / 1_000 + 1e-6)
          }
        }
      },
    ),
    { numRuns: 200 },
  )
})

it('says how long to wait, and keeps keys apart', () => {
  const limit = createRateLimit({ perSecond: 2, burst: 1, now: () => 0 })

  expect([limit.take('a'), limit.take('a'), limit.take('b')]).toEqual([undefined, 500, undefined])
})

it('does not grow with strangers', () => {
  let now = 0
  const limit = createRateLimit({ perSecond: 1_000, burst: 1, now: () => now })

  for (let i = 0; i < 50_000; i++) {
    now += 2
    expect(limit.take(`k${i}`)).toBeUndefined()
  }
})
