import type { Policy } from '../core/policy.ts'
import { HOUR, type Instant, MINUTE } from '../core/time.ts'
import { dateOfDay, instantOf, localMoment } from '../core/zone-time.ts'
import { readDeeds } from '../store/deeds.ts'
import { saveNotice } from '../store/notices.ts'
import type { Queryable } from '../store/query.ts'
import { findScorecard } from '../store/scorecards.ts'
import type { Scorecard } from './scorecard.ts'

/** Mondays, when the team's day begins. */
const AT_MINUTE = (8 * HOUR) / MINUTE
const REASONS_SHOWN = 5

/**
 * Puts the digest of the week before into the outbox once the team's Monday has begun; a week in which nothing was decided
 * has none. @param at account time
 */
export async function writeDigest(db: Queryable, account: string, policy: Policy, at: Instant): Promise<void> {
  if (!policy.notify?.digest) return
  const { timezone } = policy.hours
  const now = localMoment(timezone, at)
  const monday = now.day - ((now.weekday + 6) % 7)
  if (now.day === monday && now.minute < AT_MINUTE) return
  const [from, to] = [instantOf(timezone, monday - 7, 0), instantOf(timezone, monday, 0)]
  const { done, leftAlone, undone, wrongCloses } = await readDeeds(db, account, from, to)
  if (done.length === 0 && leftAlone.length === 0) return
  const card = await findScorecard<Pick<Scorecard, 'lines'>>(db, account, dateOfDay(monday - 7))
  const compared = card?.lines.filter(line => line.inside !== undefined) ?? []
  await saveNotice(db, account, {
    id: `digest:${dateOfDay(monday)}`,
    kind: 'digest',
    facts: {
      from: dateOfDay(monday - 7),
      to: dateOfDay(monday - 1),
      done,
      left_alone: leftAlone.slice(0, REASONS_SHOWN),
      undone,
      wrong_closes: wrongCloses,
      ...(compared.length > 0 && {
        compared: compared.length,
        outside: compared
          .filter(line => !line.inside)
          .map(line => line.figure.replaceAll('_', ' '))
          .join(', '),
      }),
    },
  })
}
