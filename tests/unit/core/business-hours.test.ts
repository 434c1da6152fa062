import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addBusinessTime,
  businessTimeBetween,
  isOpen,
  nextOpening,
  workingDay,
} from '../../../src/core/business-hours.ts'
import type { BusinessHours } from '../../../src/core/policy.ts'
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts'
import { instantOf, isTimezone, localMoment, offsetAt } from '../../../src/core/zone-time.ts'

const NINE_TO_SIX: readonly (readonly [number, number])[] = [[540, 1080]]
const PARIS: BusinessHours = {
  timezone: 'Europe/Paris',
  week: [[], NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, []],
  holidays: ['2026-12-25'],
}
const AROUND_THE_CLOCK: BusinessHours = { timezone: 'Europe/Paris', week: Array(7).fill([[0, 1440]]), holidays: [] }

describe('addBusinessTime', () => {
  it.each([
    ['inside one day', '2026-06-01T10:00:00+02:00', 2 * HOUR, '2026-06-01T12:00:00+02:00'],
    ['over a night', '2026-06-01T17:00:00+02:00', 2 * HOUR, '2026-06-02T10:00:00+02:00'],
    ['over a weekend', '2026-06-05T17:30:00+02:00', HOUR, '2026-06-08T09:30:00+02:00'],
    ['from a Sunday', '2026-06-07T12:00:00+02:00', HOUR, '2026-06-08T10:00:00+02:00'],
    ['closing time is the next opening', '2026-06-01T09:00:00+02:00', 9 * HOUR, '2026-06-02T09:00:00+02:00'],
    ['over a holiday and a weekend', '2026-12-24T17:00:00+01:00', 2 * HOUR, '2026-12-28T10:00:00+01:00'],
    ['over the night the clocks go forward', '2026-03-27T17:00:00+01:00', 2 * HOUR, '2026-03-30T10:00:00+02:00'],
    ['48 hours of opening time', '2026-06-01T10:00:00+02:00', 48 * HOUR, '2026-06-08T13:00:00+02:00'],
    ['nothing, while open', '2026-06-01T10:00:00+02:00', 0, '2026-06-01T10:00:00+02:00'],
    ['nothing, while closed', '2026-06-01T20:00:00+02:00', 0, '2026-06-02T09:00:00+02:00'],
  ])('%s', (_, from, length, expected) => {
    const due = addBusinessTime(PARIS, Date.parse(from), length)

    expect(new Date(due).toISOString()).toBe(new Date(expected).toISOString())
  })

  it('counts calendar time where the team never opens', () => {
    const never: BusinessHours = { ...PARIS, week: [[], [], [], [], [], [], []] }

    expect(addBusinessTime(never, 5, HOUR)).toBe(5 + HOUR)
    expect(nextOpening(never, 5)).toBe(5)
    expect(workingDay(never)).toBe(DAY)
  })

  it('ends inside business hours, after exactly that much working time, in any zone', () => {
    const zone = fc.constantFrom(
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'America/Santiago',
    )
    const from = fc.integer({ min: Date.parse('2025-01-01Z'), max: Date.parse('2027-12-31Z') })
    const length = fc.integer({ min: 0, max: 100 * HOUR })

    fc.assert(
      fc.property(zone, from, length, (timezone, at, amount) => {
        const hours = { ...PARIS, timezone }

        const due = addBusinessTime(hours, at, amount)

        expect(due).toBeGreaterThanOrEqual(at)
        expect(isOpen(hours, due)).toBe(true)
        expect(businessTimeBetween(hours, at, due)).toBe(amount)
      }),
      { numRuns: 300 },
    )
  })

  it('is plain time around the clock, also on the days of 23 and 25 hours', () => {
    const from = fc.integer({ min: Date.parse('2026-03-27Z'), max: Date.parse('2026-04-01Z') })

    fc.assert(
      fc.property(from, fc.integer({ min: 0, max: 300 * DAY }), (at, length) => {
        expect(addBusinessTime(AROUND_THE_CLOCK, at, length)).toBe(at + length)
      }),
      { numRuns: 100 },
    )
  })

  it('adds up: a then b is a + b', () => {
    const amount = fc.integer({ min: 0, max: 40 * HOUR })

    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * DAY }), amount, amount, (at, a, b) => {
        expect(addBusinessTime(PARIS, addBusinessTime(PARIS, at, a), b)).toBe(addBusinessTime(PARIS, at, a + b))
      }),
      { numRuns: 200 },
    )
  })
})

describe('zone time', () => {
  it.each([
    ['the hour skipped in spring is the moment of the jump', '2026-03-29', 150, '2026-03-29T01:00:00.000Z'],
    ['the hour doubled in autumn is the first of the two', '2026-10-25', 150, '2026-10-25T00:30:00.000Z'],
    ['an ordinary summer minute', '2026-07-01', 600, '2026-07-01T08:00:00.000Z'],
  ])('%s', (_, date, minute, expected) => {
    const day = Date.parse(`${date}T00:00:00Z`) / DAY

    expect(new Date(instantOf('Europe/Paris', day, minute)).toISOString()).toBe(expected)
  })

  it('agrees with the runtime at any moment', () => {
    const zone = fc.constantFrom(
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Asia/Kathmandu',
    )

    fc.assert(
      fc.property(zone, fc.integer({ min: 0, max: Date.parse('2030-01-01Z') }), (timezone, at) => {
        const { day, minute } = localMoment(timezone, at)
        const shown = new Date(day * DAY + minute * MINUTE).toISOString().slice(0, 16).replace('T', ' ')
        const options = { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' } as const

        expect(shown).toBe(new Intl.DateTimeFormat('sv-SE', options).format(at))
      }),
      { numRuns: 300 },
    )
  })

  it('reads back the wall clock it was given, where the clock shows that minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15_000, max: 22_000 }), fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const at = instantOf('America/New_York', day, minute)
        const shown = localMoment('America/New_York', at)

        if (shown.minute !== minute)
          expect(offsetAt('America/New_York', at - MINUTE)).not.toBe(offsetAt('America/New_York', at))
        else expect(shown.day).toBe(day)
      }),
      { numRuns: 300 },
    )
  })

  it('knows which zones there are', () => {
    expect([isTimezone('Europe/Paris'), isTimezone('Europe/Pariss')]).toEqual([true, false])
  })
})
