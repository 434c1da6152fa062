import { nextOpening } from './business-hours.ts'
import type { Policy } from './policy.ts'
import type { Instant } from './time.ts'
import { instantOf, isTimezone, localMoment } from './zone-time.ts'

// Business hours and quiet hours may take turns for a few days around holidays; beyond that they never agree.
const MOST_MOVES = 40

/** True where the policy's quiet hours forbid writing to a customer at this moment. `timezone` is the customer's, if known. */
export function isQuiet(policy: Policy, timezone: string | undefined, at: Instant): boolean {
  const quiet = policy.consent.quietHours
  if (quiet === undefined) return false
  const { minute } = localMoment(zoneFor(policy, timezone), at)
  if (quiet.from <= quiet.to) return minute >= quiet.from && minute < quiet.to
  return minute >= quiet.from || minute < quiet.to
}

/**
 * The first moment at or after `at` that lies inside business hours and outside quiet hours. Where the two never agree,
 * a moment outside quiet hours: they are law, business hours are a habit.
 */
export function nextPermitted(policy: Policy, timezone: string | undefined, at: Instant): Instant {
  let moment = at
  for (let move = 0; move < MOST_MOVES; move++) {
    const open = nextOpening(policy.hours, moment)
    moment = endOfQuiet(policy, timezone, open)
    if (moment === open) return moment
  }
  return moment
}

function endOfQuiet(policy: Policy, timezone: string | undefined, at: Instant): Instant {
  const quiet = policy.consent.quietHours
  if (quiet === undefined || !isQuiet(policy, timezone, at)) return at
  const zone = zoneFor(policy, timezone)
  const { day, minute } = localMoment(zone, at)
  const end = instantOf(zone, minute < quiet.to ? day : day + 1, quiet.to)
  // In autumn an hour comes twice; the first reading of the end may lie behind us.
  return end > at ? end : instantOf(zone, day + 1, quiet.to)
}

function zoneFor(policy: Policy, timezone: string | undefined): string {
  const zone = policy.consent.quietHours?.zone === 'customer' ? timezone : undefined
  // A zone name from a helpdesk's customer record may be anything.
  return zone !== undefined && isTimezone(zone) ? zone : policy.hours.timezone
}
