import { DAY, type Instant } from '../core/time.ts'
import { dateOfDay, instantOf, localMoment } from '../core/zone-time.ts'
import { THANKS_CLOSES } from '../forecast/figures/thanks.ts'
import { ASSUMPTIONS } from '../forecast/money/assumptions.ts'
import type { Queryable } from '../store/query.ts'
import {
  countJudgedCloses,
  countWeek,
  firstDecisionAt,
  listRoutes,
  readForecast,
  saveScorecard,
  type WeekCounts,
} from '../store/scorecards.ts'
import type { Headline, Share, WeeklyCount } from './headline.ts'
import { predictCount, predictShare, type Range } from './prediction.ts'

export type Figure = WeeklyCount | 'wrong_closes' | 'routes_kept' | 'minutes'

/** One figure of a week: what came, and where the forecast said it would lie. */
export interface ScorecardLine {
  readonly figure: Figure
  readonly actual: number
  /** Of a share: its cases. */
  readonly n?: number
  readonly forecast?: Range
  /** Absent where there is nothing to hold it against. */
  readonly inside?: boolean
}

/** A week of live work held against the forecast. Counts hold for all stages: what shadow and draft would have done too. */
export interface Scorecard {
  /** First and last day, in the team's zone. */
  readonly week: string
  readonly until: string
  readonly forecast?: string
  readonly decisions: number
  /** Of them, at a stage that writes to the helpdesk. */
  readonly inEffect: number
  /** Closes whose end is not known yet; the card is written anew while there are any. */
  readonly openCloses: number
  readonly lines: readonly ScorecardLine[]
  /** Follow-ups that left and that the customer answered within seven days; a replay cannot forecast that. */
  readonly answered: Share
}

export interface ScorecardDeps {
  readonly db: Queryable
  /** The team each ticket stands with now, where that is known. */
  finalTeams(account: string, ticketIds: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** Closes are watched for a week; after that and some days more nothing of a week changes. */
const WEEKS_OPEN = 3

/**
 * Writes the cards of the last whole weeks, Monday to Sunday in the team's zone; weeks in which the account was not running from
 * the beginning have none. Safe to repeat. @param at account time
 * @returns how many weeks were written
 */
export async function writeScorecards(
  deps: ScorecardDeps,
  account: string,
  timezone: string,
  at: Instant,
): Promise<number> {
  const first = await firstDecisionAt(deps.db, account)
  if (first === undefined) return 0
  const { day, weekday } = localMoment(timezone, at)
  const monday = day - ((weekday + 6) % 7)
  let written = 0
  for (let ago = WEEKS_OPEN; ago >= 1; ago--) {
    const start = monday - 7 * ago
    if (instantOf(timezone, start, 0) + DAY < first) continue
    await writeScorecard(deps, account, timezone, start)
    written++
  }
  return written
}

/** @param monday as a day since 1970 */
export async function writeScorecard(
  deps: ScorecardDeps,
  account: string,
  timezone: string,
  monday: number,
): Promise<Scorecard> {
  const { db } = deps
  const range = [instantOf(timezone, monday, 0), instantOf(timezone, monday + 7, 0)] as const
  const forecast = await readForecast<Headline>(db, account)
  const counts = await countWeek(db, account, range, THANKS_CLOSES)
  const closes = await countJudgedCloses(db, account, range)
  const routes = await keptRoutes(deps, account, range)
  const wrong = { count: closes.wrong, n: closes.known }
  const card: Scorecard = {
    week: dateOfDay(monday),
    until: dateOfDay(monday + 6),
    ...(forecast && { forecast: forecast.id }),
    decisions: counts.decisions,
    inEffect: counts.inEffect,
    openCloses: closes.open,
    lines: linesOf(counts, wrong, routes, forecast?.headline),
    answered: { count: counts.answered, n: counts.sent },
  }
  await saveScorecard(db, account, card.week, card, forecast?.id)
  return card
}

export function linesOf(
  counts: WeekCounts,
  wrong: Share,
  routes: Share,
  headline: Headline | undefined,
): ScorecardLine[] {
  const count = (figure: WeeklyCount, actual: number) =>
    lineOf(figure, actual, headline && predictCount(headline.weeks[figure]))
  const share = (figure: 'wrong_closes' | 'routes_kept', { count: hits, n }: Share, seen: Share | undefined) =>
    n === 0 ? [] : [{ ...lineOf(figure, hits / n, seen && predictShare(seen, n)), n }]
  return [
    count('tickets', counts.tickets),
    count('thanks_closed', counts.thanksClosed),
    count('closes', counts.closes),
    count('routes', counts.routes),
    count('follow_ups', counts.followUps),
    ...share('wrong_closes', wrong, headline?.wrongCloses),
    ...share('routes_kept', routes, headline?.routesKept),
    lineOf('minutes', minutesOf(counts, wrong), headline && (headline.weekMinutes ?? weekly(headline.minutes))),
  ]
}

function lineOf(figure: Figure, actual: number, forecast: Range | undefined): ScorecardLine {
  return {
    figure,
    actual,
    ...(forecast && { forecast, inside: actual >= forecast.low && actual <= forecast.high }),
  }
}

function weekly({ low, high }: Range): Range {
  return { low: Math.floor((low * 7) / 30), high: Math.ceil((high * 7) / 30) }
}

/** By the same likely minutes as the forecast's. */
function minutesOf(counts: WeekCounts, wrong: Share): number {
  const { closeMinutes, routeMinutes, nudgeMinutes, answerMinutes, wrongMinutes } = ASSUMPTIONS
  return Math.round(
    (counts.closes - wrong.count) * closeMinutes.likely +
      counts.routes * routeMinutes.likely +
      counts.followUps * nudgeMinutes.likely +
      counts.answers * answerMinutes.likely -
      wrong.count * wrongMinutes.likely,
  )
}

/** A route was right where the ticket ended with the team we chose. */
async function keptRoutes(
  { db, finalTeams }: ScorecardDeps,
  account: string,
  range: readonly [Instant, Instant],
): Promise<Share> {
  const routes = await listRoutes(db, account, range)
  const teams = await finalTeams(
    account,
    routes.map(({ ticketId }) => ticketId),
  )
  const known = routes.filter(({ ticketId }) => teams.has(ticketId))
  return { count: known.filter(({ ticketId, team }) => teams.get(ticketId) === team).length, n: known.length }
}
