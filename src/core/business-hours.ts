import type { BusinessHours } from './policy.ts'
import { DAY, type Instant, MINUTE, type Milliseconds } from './time.ts'
import { dateOfDay, instantOf, localMoment } from './zone-time.ts'

// A week without opening hours, or years of holidays, must not loop for ever.
const LONGEST_SEARCH_DAYS = 800

/** True while the team is at work: from the opening minute up to, not including, the closing one. */
export function isOpen(hours: BusinessHours, at: Instant): boolean {
  const { day } = localMoment(hours.timezone, at)
  return openings(hours, day).some(([from, to]) => from <= at && at < to)
}

/** The first moment at or after `at` when the team is at work; `at` itself where the hours never open. */
export function nextOpening(hours: BusinessHours, at: Instant): Instant {
  return addBusinessTime(hours, at, 0)
}

/** When the stretch of opening hours that holds `at` ends; undefined outside all of them. */
export function closingAfter(hours: BusinessHours, at: Instant): Instant | undefined {
  const { day } = localMoment(hours.timezone, at)
  return openings(hours, day).find(([from, to]) => from <= at && at < to)?.[1]
}

/**
 * Moves `length` of working time on from `at`. The result always lies inside business hours: work that ends on the minute
 * of closing time is due when the team opens next. Where the hours never open, calendar time is counted instead.
 */
export function addBusinessTime(hours: BusinessHours, at: Instant, length: Milliseconds): Instant {
  if (hours.week.every(day => day.length === 0)) return at + length
  let rest = length
  const start = localMoment(hours.timezone, at).day
  let idle = 0
  for (let day = start; idle < LONGEST_SEARCH_DAYS; day++) {
    const open = openings(hours, day)
    idle = open.length === 0 ? idle + 1 : 0
    for (const [from, to] of open) {
      const begin = Math.max(from, at)
      if (begin >= to) continue
      if (rest < to - begin) return begin + rest
      rest -= to - begin
    }
  }
  return at + length
}

/** Working time between two moments. */
export function businessTimeBetween(hours: BusinessHours, from: Instant, to: Instant): Milliseconds {
  let total = 0
  const last = localMoment(hours.timezone, to).day
  for (let day = localMoment(hours.timezone, from).day; day <= last; day++) {
    for (const [open, close] of openings(hours, day)) {
      total += Math.max(0, Math.min(close, to) - Math.max(open, from))
    }
  }
  return total
}

/** Moves on by working time or by plain time. */
export function addTime(
  hours: BusinessHours,
  clock: 'business' | 'calendar',
  at: Instant,
  length: Milliseconds,
): Instant {
  return clock === 'business' ? addBusinessTime(hours, at, length) : at + length
}

/** The length of the team's usual working day: the middle one of those that have any; a calendar day where none has. */
export function workingDay(hours: BusinessHours): Milliseconds {
  const lengths = hours.week
    .filter(day => day.length > 0)
    .map(day => day.reduce((sum, [from, to]) => sum + (to - from), 0))
    .sort((a, b) => a - b)
  const middle = lengths[Math.floor(lengths.length / 2)]
  return middle === undefined ? DAY : middle * MINUTE
}

type Opening = readonly [Instant, Instant]
const openingsByHours = new WeakMap<BusinessHours, Map<number, readonly Opening[]>>()

/** The open stretches of one local day, ascending. Remembered: a replay asks for the same days again and again. */
function openings(hours: BusinessHours, day: number): readonly Opening[] {
  let known = openingsByHours.get(hours)
  if (known === undefined) {
    known = new Map()
    openingsByHours.set(hours, known)
  }
  let open = known.get(day)
  if (open === undefined) {
    open = readOpenings(hours, day)
    known.set(day, open)
  }
  return open
}

function readOpenings(hours: BusinessHours, day: number): readonly Opening[] {
  if (hours.holidays.includes(dateOfDay(day))) return []
  const weekday = (((day + 4) % 7) + 7) % 7
  return (hours.week[weekday] ?? [])
    .map(([from, to]): Opening => [instantOf(hours.timezone, day, from), instantOf(hours.timezone, day, to)])
    .filter(([from, to]) => from < to)
}
