import { closingAfter, nextOpening } from './business-hours.ts'
import type { Policy } from './policy.ts'
import { DAY, type Instant, MINUTE } from './time.ts'
import { instantOf, isTimezone, localMoment } from './zone-time.ts'

// Business hours and the quiet hours of several zones may take turns for a few days around holidays; beyond that they never agree.
const MOST_MOVES = 60

// Zones half a world apart may agree for an hour once summer time has begun in one of them.
const SOON = 3 * DAY

type Zones = readonly string[] | undefined

/**
 * True where the policy's quiet hours forbid writing to a customer at this moment, or before a message decided now has left.
 * `zones` are those the customer may be in: quiet in one is quiet.
 */
export function isQuiet(policy: Policy, zones: Zones, at: Instant): boolean {
  return policy.consent.quietHours !== undefined && zonesFor(policy, zones).some(zone => isQuietIn(policy, zone, at))
}

/**
 * The first moment at or after `at` that lies inside business hours and outside quiet hours. Where the two never agree,
 * a moment outside quiet hours: they are law, business hours are a habit. Where the zones' quiet hours fill the day, the
 * moment is a quiet one.
 */
export function nextPermitted(policy: Policy, zones: Zones, at: Instant): Instant {
  let moment = at
  for (let move = 0; move < MOST_MOVES; move++) {
    const open = nextOpening(policy.hours, moment)
    moment = endOfQuiet(policy, zones, open)
    if (moment === open) return moment
  }
  return endOfQuiet(policy, zones, at)
}

/** How long after `at`, a permitted moment, messages stay permitted: until the team closes or somebody's quiet hours begin. */
export function permittedUntil(policy: Policy, zones: Zones, at: Instant): Instant {
  const starts = zonesFor(policy, zones).flatMap(zone => startOfQuiet(policy, zone, at) ?? [])
  return Math.min(closingAfter(policy.hours, at) ?? at + DAY, ...starts)
}

function isQuietIn(policy: Policy, zone: string, at: Instant): boolean {
  const quiet = policy.consent.quietHours
  if (quiet === undefined) return false
  const within = (moment: Instant): boolean => {
    const { minute } = localMoment(zone, moment)
    if (quiet.from <= quiet.to) return minute >= quiet.from && minute < quiet.to
    return minute >= quiet.from || minute < quiet.to
  }
  // A message leaves `send_delay` after its decision; both ends have to be awake.
  return within(at) || within(at + policy.limits.sendDelay)
}

/** The first moment at or after `at` that is quiet in no zone; `at` itself where there is none soon. */
function endOfQuiet(policy: Policy, zones: Zones, at: Instant): Instant {
  let moment = at
  while (moment - at <= SOON) {
    const asleep = zonesFor(policy, zones).find(zone => isQuietIn(policy, zone, moment))
    if (asleep === undefined) return moment
    moment = endOfQuietIn(policy, asleep, moment)
  }
  return at
}

function endOfQuietIn(policy: Policy, zone: string, at: Instant): Instant {
  const { to } = policy.consent.quietHours!
  const { day } = localMoment(zone, at)
  // In autumn an hour comes twice; the first reading of the end may lie behind us.
  for (let ahead = 0; ahead < 3; ahead++) {
    const end = instantOf(zone, day + ahead, to)
    if (end > at) return end
  }
  return at + DAY
}

/** When the zone's next quiet hours begin to matter for a message decided then. */
function startOfQuiet(policy: Policy, zone: string, at: Instant): Instant | undefined {
  const quiet = policy.consent.quietHours
  if (quiet === undefined) return undefined
  const { day } = localMoment(zone, at)
  for (let ahead = 0; ahead < 3; ahead++) {
    const start = instantOf(zone, day + ahead, quiet.from) - Math.ceil(policy.limits.sendDelay / MINUTE) * MINUTE
    if (start > at) return start
  }
  return undefined
}

function zonesFor(policy: Policy, zones: Zones): readonly string[] {
  const own = [policy.hours.timezone]
  if (policy.consent.quietHours?.zone !== 'customer') return own
  // A zone name from a helpdesk's customer record may be anything.
  const known = (zones ?? []).filter(isTimezone)
  return known.length > 0 ? known : own
}
