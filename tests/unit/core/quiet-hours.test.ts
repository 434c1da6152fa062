import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/core/policy.ts'
import { isQuiet, nextPermitted, permittedUntil } from '../../../src/core/quiet-hours.ts'
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts'
import { localMoment } from '../../../src/core/zone-time.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { MONDAY } from './build.ts'

const policyWith = (
  quiet: string,
  more = 'hours: { timezone: Europe/Paris, weekly: { mon-sun: "00:00-24:00" } }',
): Policy => parsePolicy(`version: 1\naccount: shop\n${more}\nconsent: { quiet_hours: "${quiet}" }\n`, 'test.yaml')
const NIGHT = policyWith('21:00-08:00 customer')
const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Honolulu',
  'Europe/Paris',
  'Asia/Tokyo',
  'Asia/Kolkata',
]

describe('quiet hours of several zones', () => {
  it.each<[string, readonly string[] | undefined, string, boolean]>([
    ['nobody knows: the team’s own', undefined, '2026-06-01T20:00:00Z', true],
    ['one that is no zone: the team’s own', ['Mars/Olympus'], '2026-06-01T20:00:00Z', true],
    ['awake in both', ['America/New_York', 'America/Los_Angeles'], '2026-06-01T18:00:00Z', false],
    ['asleep in the west', ['America/New_York', 'America/Los_Angeles'], '2026-06-01T13:00:00Z', true],
    ['asleep in the east', ['America/New_York', 'America/Los_Angeles'], '2026-06-02T02:00:00Z', true],
    ['asleep by the time it has left', ['Europe/Paris'], '2026-06-01T18:59:00Z', true],
    ['awake when it leaves', ['Europe/Paris'], '2026-06-01T18:57:00Z', false],
  ])('%s', (_, zones, at, quiet) => {
    expect(isQuiet(NIGHT, zones, Date.parse(at))).toBe(quiet)
  })

  it('are the team’s where the policy says so', () => {
    const own = policyWith('21:00-08:00 account')

    expect(isQuiet(own, ['Asia/Tokyo'], Date.parse('2026-06-01T15:00:00Z'))).toBe(false)
  })

  it('a permitted moment is permitted in all of them, until the moment it says', () => {
    const drawn = fc.record({
      at: fc.integer({ min: MONDAY, max: MONDAY + 400 * DAY }),
      zones: fc.subarray(ZONES, { minLength: 1, maxLength: 2 }),
      from: fc.integer({ min: 19, max: 23 }),
      to: fc.integer({ min: 5, max: 9 }),
    })

    fc.assert(
      fc.property(drawn, ({ at, zones, from, to }) => {
        const policy = policyWith(`${from}:00-0${to}:00 customer`)
        const moment = nextPermitted(policy, zones, at)
        if (isQuiet(policy, zones, moment)) {
          // Only where somebody is always asleep.
          for (let hour = 0; hour < 24 * 60; hour += 30) expect(isQuiet(policy, zones, at + hour * MINUTE)).toBe(true)
          return
        }
        expect(moment).toBeGreaterThanOrEqual(at)
        expect(moment - at).toBeLessThanOrEqual(4 * DAY)
        for (const zone of zones) {
          const { minute } = localMoment(zone, moment)
          expect(minute >= to * 60 && minute < from * 60).toBe(true)
        }
        const until = permittedUntil(policy, zones, moment)
        expect(isQuiet(policy, zones, until - MINUTE)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('give way to no business hours where the two never agree', () => {
    const apart = policyWith(
      '21:00-08:00 customer',
      'hours: { timezone: Europe/Paris, weekly: { mon-fri: "09:00-17:00" } }',
    )

    const moment = nextPermitted(apart, ['America/Los_Angeles'], MONDAY + 2 * HOUR)

    expect(isQuiet(apart, ['America/Los_Angeles'], moment)).toBe(false)
  })
})
