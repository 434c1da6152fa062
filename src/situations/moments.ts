import { parseDuration } from '../core/duration.ts'
import { DAY, type Instant, MINUTE, type Milliseconds, SECOND } from '../core/time.ts'
import { instantOf, localMoment } from '../core/zone-time.ts'

/** A moment as people say it: a weekday with a time of day, or so long after what came before. */
export type When =
  | { readonly kind: 'weekday'; readonly weekday: number; readonly minute: number; readonly second: number }
  | { readonly kind: 'after'; readonly length: Milliseconds }

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** `Mon 09:00`, `Tue 14:05:10`, `+2h30m`; undefined for anything else. */
export function readWhen(text: string): When | undefined {
  if (text.startsWith('+')) {
    const length = parseDuration(text.slice(1))
    return length === undefined ? undefined : { kind: 'after', length }
  }
  const parts = /^([A-Za-z]{3}) (\d\d):(\d\d)(?::(\d\d))?$/.exec(text)
  if (parts === null) return undefined
  const [, name = '', hours, minutes, seconds = '0'] = parts
  const weekday = WEEKDAYS.indexOf(name.toLowerCase())
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)]
  if (weekday < 0 || hour > 23 || minute > 59 || second > 59) return undefined
  return { kind: 'weekday', weekday, minute: hour * 60 + minute, second }
}

/** The first such moment at or after `before`, by the clock of the shop's zone. */
export function momentOf(when: When, before: Instant, timezone: string): Instant {
  if (when.kind === 'after') return before + when.length
  const { day, weekday } = localMoment(timezone, before)
  const ahead = (when.weekday - weekday + 7) % 7
  const at = instantOf(timezone, day + ahead, when.minute) + when.second * SECOND
  return at >= before ? at : instantOf(timezone, day + ahead + 7, when.minute) + when.second * SECOND
}

/** `Mon 09:05`, with seconds where there are any. */
export function sayMoment(at: Instant, timezone: string): string {
  const { minute, weekday } = localMoment(timezone, at)
  const name = WEEKDAYS[weekday]!
  const two = (value: number): string => String(value).padStart(2, '0')
  const second = Math.floor((at % MINUTE) / SECOND)
  const clock = `${two(Math.floor(minute / 60))}:${two(minute % 60)}${second === 0 ? '' : `:${two(second)}`}`
  return `${name[0]!.toUpperCase()}${name.slice(1)} ${clock}`
}

/** For orders that were placed so many days before. */
export function daysBefore(at: Instant, days: number): Instant {
  return at - days * DAY
}
