import { workingDay } from '../core/business-hours.ts'
import { parseDuration } from '../core/duration.ts'
import type { BusinessHours } from '../core/policy.ts'
import { DAY, type Milliseconds } from '../core/time.ts'

/**
 * The length of a checked duration phrase on a clock. On the business clock a day is the team's working day and a week its
 * working week: nobody who writes `2d` means 48 hours of opening time. Hours are hours of opening time.
 */
export function workingDuration(text: string, clock: 'business' | 'calendar', hours: BusinessHours): Milliseconds {
  if (clock === 'calendar') return parseDuration(text)!
  const match = /^(?:(\d+)w)?(?:(\d+)d)?(.*)$/.exec(text)!
  const openDays = hours.week.filter(day => day.length > 0).length || 7
  const days = Number(match[1] ?? 0) * openDays + Number(match[2] ?? 0)
  return days * workingDay(hours) + (match[3] === '' ? 0 : parseDuration(match[3]!)!)
}

/** A length on the business clock in words: `2 working days`, `48 working hours`. */
export function describeWorking(length: Milliseconds, hours: BusinessHours): string {
  const day = workingDay(hours)
  if (length > 0 && length % day === 0) return count(length / day, day === DAY ? 'day' : 'working day')
  const hourCount = Math.round((length / 3_600_000) * 100) / 100
  return count(hourCount, 'working hour')
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
