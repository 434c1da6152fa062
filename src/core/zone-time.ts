import { DAY, HOUR, type Instant, MINUTE } from './time.ts'

/** A moment on the wall clock of a zone. `day` counts days since 1970-01-01; `minute` minutes of that local day. */
export interface LocalMoment {
  readonly day: number
  readonly minute: number
  /** 0 = Sunday. */
  readonly weekday: number
}

// Zones change their offset a few times a year; a bucket whose both ends agree needs no second look.
const BUCKET = 6 * HOUR

interface Zone {
  readonly format: Intl.DateTimeFormat
  readonly offsets: Map<number, number>
}

const zones = new Map<string, Zone>()

function zoneOf(timezone: string): Zone {
  let zone = zones.get(timezone)
  if (zone === undefined) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    zone = { format, offsets: new Map() }
    zones.set(timezone, zone)
  }
  return zone
}

/** True for a name of the IANA time zone database that this runtime knows. */
export function isTimezone(name: string): boolean {
  try {
    zoneOf(name)
    return true
  } catch {
    return false
  }
}

/** Milliseconds to add to UTC to read the wall clock of the zone at this moment. */
export function offsetAt(timezone: string, at: Instant): number {
  const zone = zoneOf(timezone)
  const bucket = Math.floor(at / BUCKET)
  const before = offsetOfBucketEdge(zone, bucket)
  return before === offsetOfBucketEdge(zone, bucket + 1) ? before : readOffset(zone, at)
}

function offsetOfBucketEdge(zone: Zone, bucket: number): number {
  let offset = zone.offsets.get(bucket)
  if (offset === undefined) {
    offset = readOffset(zone, bucket * BUCKET)
    zone.offsets.set(bucket, offset)
  }
  return offset
}

function readOffset(zone: Zone, at: Instant): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of zone.format.formatToParts(at)) {
    if (type !== 'literal') parts[type] = Number(value)
  }
  const wall = Date.UTC(
    parts['year']!,
    parts['month']! - 1,
    parts['day'],
    parts['hour'],
    parts['minute'],
    parts['second'],
  )
  return wall - Math.floor(at / 1000) * 1000
}

/** The wall clock of a zone at a moment. */
export function localMoment(timezone: string, at: Instant): LocalMoment {
  const wall = at + offsetAt(timezone, at)
  const day = Math.floor(wall / DAY)
  return { day, minute: Math.floor((wall - day * DAY) / MINUTE), weekday: (((day + 4) % 7) + 7) % 7 }
}

/**
 * The moment at which the wall clock of a zone shows this minute of this day. A minute that the clock skips in spring is
 * taken as the moment of the jump; a minute that comes twice in autumn as the first of the two.
 */
export function instantOf(timezone: string, day: number, minute: number): Instant {
  const wall = day * DAY + minute * MINUTE
  const early = wall - offsetAt(timezone, wall - DAY)
  if (early + offsetAt(timezone, early) === wall) return early
  const late = wall - offsetAt(timezone, wall + DAY)
  if (late + offsetAt(timezone, late) === wall) return late
  return firstMomentAfterJump(timezone, Math.min(early, late), Math.max(early, late))
}

/** Bisects the moment, to the minute, at which the offset changes between two moments. */
function firstMomentAfterJump(timezone: string, from: Instant, to: Instant): Instant {
  const before = offsetAt(timezone, from)
  let low = from
  let high = to
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE
    if (middle === low) break
    if (offsetAt(timezone, middle) === before) low = middle
    else high = middle
  }
  return high
}

/** `YYYY-MM-DD` of a local day number. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}
