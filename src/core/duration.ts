import { DAY, HOUR, MINUTE, type Milliseconds, SECOND } from './time.ts'

const UNITS: Readonly<Record<string, Milliseconds>> = { s: SECOND, m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY }

/**
 * Reads a time phrase: whole numbers with the units w, d, h, m, s, largest first, as in `48h`, `2d`, `1w2d`, `90m`, `0h`.
 * Returns undefined for anything else, so that the caller can name the place in its own file.
 */
export function parseDuration(text: string): Milliseconds | undefined {
  if (!/^(\d+[wdhms])+$/.test(text)) return undefined
  let total = 0
  let smallest = Number.POSITIVE_INFINITY
  for (const [, amount, unit] of text.matchAll(/(\d+)([wdhms])/g)) {
    const length = UNITS[unit!]!
    if (length >= smallest) return undefined
    smallest = length
    total += Number(amount) * length
  }
  return Number.isSafeInteger(total) ? total : undefined
}

/** Writes a length of time in the shortest phrase `parseDuration` reads back: `2d`, `36h`, `1h30m`. */
export function formatDuration(length: Milliseconds): string {
  if (length === 0) return '0s'
  let rest = length
  let text = ''
  for (const unit of ['d', 'h', 'm', 's'] as const) {
    const count = Math.floor(rest / UNITS[unit]!)
    if (count === 0) continue
    text += `${count}${unit}`
    rest -= count * UNITS[unit]!
  }
  return text || '0s'
}
