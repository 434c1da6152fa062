import { describe, expect, it } from 'vitest'
import { addService, isOpen } from '../../../../datasets/shop/paris-hours.ts'

const HOUR = 3_600_000

describe('Paris service hours', () => {
  it.each([
    ['Monday 9 in winter', '2026-11-16T08:00:00Z', true],
    ['Monday before 9 in summer', '2026-07-13T06:59:00Z', false],
    ['Monday 9 in summer', '2026-07-13T07:00:00Z', true],
    ['14 July', '2026-07-14T10:00:00Z', false],
    ['Saturday noon', '2026-11-14T11:00:00Z', true],
    ['Sunday', '2026-11-15T11:00:00Z', false],
  ])('%s', (_, at, open) => {
    expect(isOpen(Date.parse(at))).toBe(open)
  })

  it.each([
    ['inside a day', '2026-11-16T09:00:00Z', 2, '2026-11-16T11:00:00.000Z'],
    ['over night', '2026-11-16T16:30:00Z', 1, '2026-11-17T08:30:00.000Z'],
    ['over Sunday', '2026-11-14T13:30:00Z', 1, '2026-11-16T08:30:00.000Z'],
    ['over the change to winter time', '2026-10-24T12:30:00Z', 1, '2026-10-26T08:30:00.000Z'],
  ])('adds service time %s', (_, from, hours, until) => {
    expect(new Date(addService(Date.parse(from), hours * HOUR)).toISOString()).toBe(until)
  })
})
