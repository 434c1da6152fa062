const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The agents work Monday to Friday 9 to 18 and Saturday 10 to 15, Paris time, and not on French holidays. */
const WEEK: readonly (readonly [number, number] | null)[] = [
  null,
  [9, 18],
  [9, 18],
  [9, 18],
  [9, 18],
  [9, 18],
  [10, 15],
]
const HOLIDAYS = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'])

/** Milliseconds Paris is ahead of UTC. EU rule: summer time from the last Sunday of March to the last of October, 01:00 UTC. */
export function parisOffset(at: number): number {
  const year = new Date(at).getUTCFullYear()
  const summer = at >= lastSunday(year, 2) && at < lastSunday(year, 9)
  return summer ? 2 * HOUR : HOUR
}

function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0, 1)
  return last - new Date(last).getUTCDay() * DAY
}

/** The opening hours of the local day that contains `at`, as instants; null on a day without service. */
function hoursOf(at: number): readonly [number, number] | null {
  const offset = parisOffset(at)
  const local = new Date(at + offset)
  const hours = WEEK[local.getUTCDay()]!
  if (hours === null || HOLIDAYS.has(local.toISOString().slice(5, 10))) return null
  const midnight = Math.floor((at + offset) / DAY) * DAY - offset
  return [midnight + hours[0] * HOUR, midnight + hours[1] * HOUR]
}

export function isOpen(at: number): boolean {
  const hours = hoursOf(at)
  return hours !== null && at >= hours[0] && at < hours[1]
}

/** The moment when `length` milliseconds of service have passed since `at`. */
export function addService(at: number, length: number): number {
  let now = at
  let left = length
  for (;;) {
    const hours = hoursOf(now)
    if (hours !== null && now < hours[1]) {
      const from = Math.max(now, hours[0])
      if (from + left < hours[1]) return from + left
      left -= hours[1] - from
    }
    const offset = parisOffset(now)
    now = (Math.floor((now + offset) / DAY) + 1) * DAY - offset
  }
}
