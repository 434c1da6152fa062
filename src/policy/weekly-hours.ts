import { z } from 'zod'
import { didYouMean } from './nearest-name.ts'
import { describe, readSpan } from './phrases.ts'

/** Index = weekday, 0 = Sunday. */
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

type Span = readonly [number, number]

/**
 * `"mon-fri": "09:00-18:00"`: keys are a day, a range or a comma list of them; values one span, a list of spans, or `closed`.
 * Compiled to the spans of each weekday, ascending.
 */
export const WeeklyHours = z.unknown().transform((value, context): readonly (readonly Span[])[] => {
  const week: Span[][] = DAYS.map(() => [])
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    context.addIssue({
      code: 'custom',
      message: `expected days with hours such as mon-fri: "09:00-18:00", found ${describe(value)}`,
    })
    return z.NEVER
  }
  for (const [key, hours] of Object.entries(value)) {
    const fail = (message: string) => context.addIssue({ code: 'custom', path: [key], message })
    const days = readDays(key)
    if (typeof days === 'string') {
      fail(days)
      continue
    }
    const spans = readSpans(hours)
    if (spans === undefined) {
      fail(`expected hours such as "09:00-18:00", a list of them or closed, found ${describe(hours)}`)
      continue
    }
    if (days.some(day => week[day]!.length > 0)) fail('names a day that another line names already')
    for (const day of days) week[day] = [...spans]
  }
  return week
})

function readDays(key: string): number[] | string {
  const days: number[] = []
  for (const part of key.toLowerCase().split(',')) {
    const [from, to, ...more] = part.trim().split('-')
    const first = dayNumber(from)
    const last = to === undefined ? first : dayNumber(to)
    if (first < 0 || last < 0 || more.length > 0) {
      const typed = first < 0 ? from! : (to ?? '')
      return `expected a day (${DAYS.join(', ')}), a range such as mon-fri or a list such as "mon,wed"${didYouMean(typed, DAYS)}`
    }
    for (let day = first; ; day = (day + 1) % 7) {
      days.push(day)
      if (day === last) break
    }
  }
  return days
}

function dayNumber(name: string | undefined): number {
  return (DAYS as readonly (string | undefined)[]).indexOf(name)
}

function readSpans(value: unknown): Span[] | undefined {
  if (value === 'closed') return []
  const spans: Span[] = []
  for (const text of Array.isArray(value) ? value : [value]) {
    const span = readSpan(text)
    if (span === undefined || span[0] >= span[1]) return undefined
    spans.push(span)
  }
  spans.sort((a, b) => a[0] - b[0])
  return spans.some((span, index) => index > 0 && span[0] < spans[index - 1]![1]) ? undefined : spans
}
