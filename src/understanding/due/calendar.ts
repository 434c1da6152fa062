import { DAY, type Instant } from '../../core/time.ts'
import { instantOf, localMoment } from '../../core/zone-time.ts'

/** Where a text was written in time. Days count from 1970-01-01 on the wall calendar of the zone. */
export interface Calendar {
  readonly at: Instant
  readonly today: number
  /** 0 = Sunday. */
  readonly weekday: number
  readonly zone: string | undefined
}

/** What a phrase names: a day of the calendar, or a moment where hours are counted. */
export type Named = { readonly day: number } | { readonly instant: Instant }

/** The calendar of a moment; without a zone that of UTC. */
export function calendarOf(at: Instant, zone: string | undefined): Calendar {
  if (zone !== undefined && zone !== 'UTC') {
    const { day, weekday } = localMoment(zone, at)
    return { at, today: day, weekday, zone }
  }
  const today = Math.floor(at / DAY)
  return { at, today, weekday: weekdayOf(today), zone: undefined }
}

/** The last second of a day on the wall clock: what is promised for Tuesday is kept at any time of Tuesday. */
export function endOf(calendar: Calendar, day: number): Instant {
  return (calendar.zone === undefined ? (day + 1) * DAY : instantOf(calendar.zone, day + 1, 0)) - 1_000
}

export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The Friday of this week; on a weekend that of the week to come. */
export function friday({ today, weekday }: Calendar): number {
  return today + ((5 - weekday + 7) % 7)
}

/** The Monday after the Sunday that ends this week. */
export function nextMonday({ today, weekday }: Calendar): number {
  return today + (weekday === 0 ? 1 : 8 - weekday)
}

/** The nth day from now that is no Saturday or Sunday. */
export function addWorkingDays(from: number, days: number): number {
  let day = from
  for (let left = Math.min(days, 1_000); left > 0; ) {
    day++
    const weekday = weekdayOf(day)
    if (weekday !== 0 && weekday !== 6) left--
  }
  return day
}

export function dayOfDate(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY)
}

/** Year, month (1 to 12) and day of the month. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() }
}

export function lastOfMonth(year: number, month: number): number {
  return dayOfDate(year, month + 1, 1) - 1
}

/** The same date some months on, or the month's last day where it has no such date. */
export function addMonths(from: number, months: number): number {
  const { year, month, date } = dateOf(from)
  return Math.min(dayOfDate(year, month + months, date), lastOfMonth(year, month + months))
}
