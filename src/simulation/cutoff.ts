import type { Instant } from '../core/time.ts'
import { DAY } from '../core/time.ts'

/** Share of the tickets, oldest first, that the engine may learn from when nobody names a cut-off. */
const LEARN_SHARE = 0.75
/** The reported window is never longer than this: older behaviour says little about next month. */
const LONGEST_REPORT = 42 * DAY

/**
 * Where history is split: everything before is for learning and choosing thresholds, everything from here on is reported.
 * By default the newest quarter of the tickets, at most six weeks; the midnight (UTC) at or before that moment.
 * @param created creation times, ascending, not empty
 */
export function chooseCutoff(created: readonly Instant[]): Instant {
  const quarter = created[Math.min(created.length - 1, Math.floor(created.length * LEARN_SHARE))]!
  const newest = created[created.length - 1]!
  const latest = Math.max(quarter, newest - LONGEST_REPORT)
  const midnight = Math.floor(latest / DAY) * DAY
  // Midnight may fall before every ticket in a short history; then the plain moment has to do.
  return midnight > created[0]! ? midnight : latest
}
