import { z } from 'zod'
import { parseDuration } from '../core/duration.ts'
import type { StageChoice } from '../core/policy.ts'
import type { Milliseconds } from '../core/time.ts'

const MINUTES_PER_DAY = 24 * 60

/** A value written as a short phrase. `read` returns undefined for what it cannot read; the mistake then says what was expected. */
export function phrase<T>(expected: string, read: (value: unknown) => T | undefined) {
  return z.unknown().transform((value, context): T => {
    const result = read(value)
    if (result !== undefined) return result
    context.addIssue({ code: 'custom', message: `expected ${expected}, found ${describe(value)}` })
    return z.NEVER
  })
}

/** How a wrong value is shown in a mistake: short, on one line. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

export const Duration = phrase<Milliseconds>('a duration such as 48h, 2d or 90m', value =>
  typeof value === 'string' ? parseDuration(value) : undefined,
)

/** Kept as text: a day means a working day where the clock is the business one, and hours stand elsewhere in the file. */
export const DurationText = phrase<string>('a duration such as 48h, 2d or 90m', value =>
  typeof value === 'string' && parseDuration(value) !== undefined ? value : undefined,
)

/** `2%` or `0.02`, as a share from 0 to 1. */
export const Share = phrase<number>('a percentage such as 2%', readShare)

function readShare(value: unknown): number | undefined {
  if (typeof value === 'number') return value >= 0 && value <= 1 ? value : undefined
  if (typeof value !== 'string') return undefined
  const match = /^(\d{1,3}(?:\.\d{1,6})?) ?%$/.exec(value)
  if (match === null) return undefined
  // Divided after rounding away binary dust, so that 0.7 % is 0.007 and hashes alike everywhere.
  const share = Number((Number(match[1]) / 100).toFixed(8))
  return share <= 1 ? share : undefined
}

export const Money = phrase('an amount with its currency such as "250 EUR"', value => {
  const match = typeof value === 'string' ? /^(\d{1,12}(?:\.\d{1,2})?) ([A-Z]{3})$/.exec(value) : null
  return match === null ? undefined : { amount: Number(match[1]), currency: match[2]! }
})

/** Minutes of the day: `09:00-18:00`. The end may be 24:00. */
export function readSpan(text: unknown): readonly [number, number] | undefined {
  const match = typeof text === 'string' ? /^(\d{1,2}):(\d{2}) ?[-–] ?(\d{1,2}):(\d{2})$/.exec(text) : null
  if (match === null) return undefined
  const [fromHour, fromMinute, toHour, toMinute] = match.slice(1).map(Number) as [number, number, number, number]
  const from = fromHour * 60 + fromMinute
  const to = toHour * 60 + toMinute
  if (fromMinute > 59 || toMinute > 59 || from >= MINUTES_PER_DAY || to > MINUTES_PER_DAY) return undefined
  return [from, to]
}

export const QuietHours = phrase('hours with whose clock, such as "21:00-08:00 customer"', value => {
  const match = typeof value === 'string' ? /^(\S+) (customer|account)$/.exec(value) : null
  const span = readSpan(match?.[1])
  if (match === null || span === undefined || span[0] === span[1]) return undefined
  return { from: span[0], to: span[1] % MINUTES_PER_DAY, zone: match[2] as 'customer' | 'account' }
})

/** `YYYY-MM-DD`, a day that exists. */
export const LocalDate = phrase<string>('a date such as 2026-12-25', value => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined
  const parsed = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value) ? value : undefined
})

const PLAIN_STAGES = ['off', 'shadow', 'draft', 'full'] as const

export const StagePhrase = phrase<StageChoice>('off, shadow, draft, full or { canary: 10% }', value => {
  // A YAML 1.1 editor may have turned `off` into false.
  if (value === false) return { stage: 'off' }
  const plain = PLAIN_STAGES.find(stage => stage === value)
  if (plain !== undefined) return { stage: plain }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const keys = Object.keys(value)
  const share = keys.length === 1 && keys[0] === 'canary' ? readShare((value as { canary: unknown }).canary) : undefined
  return share === undefined ? undefined : { stage: 'canary', share }
})
