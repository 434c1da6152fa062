import type { BusinessHours } from '../core/policy.ts'
import type { Instant } from '../core/time.ts'
import { localMoment } from '../core/zone-time.ts'
import { DEFAULTS } from './defaults.ts'

/** Too few messages tell nothing about a team's hours. */
const LEAST_MESSAGES = 50
/** A weekday with less than this share of the busiest one's messages is an exception, not a working day. */
const LEAST_DAY_SHARE = 0.15
/** Hours at the edges of the day with less than this share of a day's messages are overtime. */
const LEAST_HOUR_SHARE = 0.02

/** The hours in which agents wrote to customers: working days, and the full hours between their first and last regular ones. */
export function suggestHours(agentMessages: readonly Instant[], timezone: string): BusinessHours {
  if (agentMessages.length < LEAST_MESSAGES) return { ...DEFAULTS.hours, timezone }
  const byDay = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
  for (const at of agentMessages) {
    const { weekday, minute } = localMoment(timezone, at)
    const day = byDay[weekday]!
    const hour = Math.floor(minute / 60)
    day[hour] = day[hour]! + 1
  }
  const totals = byDay.map(hours => hours.reduce((sum, count) => sum + count, 0))
  const busiest = Math.max(...totals)
  const week = byDay.map((hours, day) =>
    totals[day]! >= busiest * LEAST_DAY_SHARE ? [spanOf(hours, totals[day]!)] : [],
  )
  return { timezone, week, holidays: [] }
}

function spanOf(hours: readonly number[], total: number): readonly [number, number] {
  const isRegular = (count: number) => count >= total * LEAST_HOUR_SHARE
  const from = hours.findIndex(isRegular)
  return [from * 60, (hours.findLastIndex(isRegular) + 1) * 60]
}
