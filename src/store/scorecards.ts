import type { Instant } from '../core/time.ts'
import { type Queryable, query } from './query.ts'

/** Keeps what a forecast said; of several the newest counts. `headline` is plain JSON. */
export async function adoptForecast(db: Queryable, accountId: string, id: string, headline: object): Promise<void> {
  await query(
    db,
    `INSERT INTO forecasts (account_id, forecast_id, headline) VALUES ($1, $2, $3) ON CONFLICT (account_id, forecast_id)
     DO UPDATE SET headline = $3, adopted_at = now(), seq = DEFAULT`,
    [accountId, id, JSON.stringify(headline)],
  )
}

export async function readForecast<Headline>(
  db: Queryable,
  accountId: string,
): Promise<{ readonly id: string; readonly headline: Headline } | undefined> {
  const [row] = await query<{ forecast_id: string; headline: Headline }>(
    db,
    'SELECT forecast_id, headline FROM forecasts WHERE account_id = $1 ORDER BY seq DESC LIMIT 1',
    [accountId],
  )
  return row && { id: row.forecast_id, headline: row.headline }
}

export async function saveScorecard(
  db: Queryable,
  accountId: string,
  week: string,
  card: object,
  forecastId: string | undefined,
): Promise<void> {
  await query(
    db,
    `INSERT INTO scorecards (account_id, week, card, forecast_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (account_id, week) DO UPDATE SET card = $3, forecast_id = $4, computed_at = now()`,
    [accountId, week, JSON.stringify(card), forecastId ?? null],
  )
}

/** Newest week first. */
export async function listScorecards<Card>(db: Queryable, accountId: string, limit: number): Promise<Card[]> {
  const rows = await query<{ card: Card }>(
    db,
    'SELECT card FROM scorecards WHERE account_id = $1 ORDER BY week DESC LIMIT $2',
    [accountId, limit],
  )
  return rows.map(row => row.card)
}

/** @param week its first day */
export async function findScorecard<Card>(db: Queryable, accountId: string, week: string): Promise<Card | undefined> {
  const [row] = await query<{ card: Card }>(db, 'SELECT card FROM scorecards WHERE account_id = $1 AND week = $2', [
    accountId,
    week,
  ])
  return row?.card
}

/** What was decided and done in a week, counted. */
export interface WeekCounts {
  readonly decisions: number
  /** Of them, at a stage that writes to the helpdesk. */
  readonly inEffect: number
  readonly tickets: number
  readonly thanksClosed: number
  /** Those only proposed included, as long as closing is not certified. */
  readonly closes: number
  readonly routes: number
  readonly followUps: number
  /** Follow-ups that left, and those of them that the customer answered within seven days. */
  readonly sent: number
  readonly answered: number
  readonly answers: number
}

/** @param thanks reasons of decisions that close, or propose to close, a thank-you; times are the account's */
export async function countWeek(
  db: Queryable,
  accountId: string,
  [from, to]: readonly [Instant, Instant],
  thanks: readonly string[],
): Promise<WeekCounts> {
  const [row] = await query<Record<keyof WeekCounts, number>>(
    db,
    `WITH d AS (
       SELECT decision_id, ticket_id, at, stage, reason FROM decisions
       WHERE account_id = $1 AND at >= $2 AND at < $3 AND undoes IS NULL
     ), c AS (
       SELECT d.decision_id, d.ticket_id, d.at, m.kind, m.status FROM d
       JOIN commands m ON m.account_id = $1 AND m.decision_id = d.decision_id WHERE m.status NOT IN ('dropped', 'refused')
     )
     SELECT (SELECT count(*) FROM d) AS decisions,
       (SELECT count(*) FROM d WHERE stage IN ('canary', 'full')) AS "inEffect",
       (SELECT count(DISTINCT ticket_id) FROM d) AS tickets,
       (SELECT count(*) FROM d WHERE reason = ANY($4::text[])) AS "thanksClosed",
       (SELECT count(*) FROM cases WHERE account_id = $1 AND kind = 'close' AND at >= $2 AND at < $3) AS closes,
       (SELECT count(DISTINCT decision_id) FROM c WHERE kind = 'route') AS routes,
       (SELECT count(DISTINCT decision_id) FROM c WHERE kind = 'follow_up') AS "followUps",
       (SELECT count(*) FROM c WHERE kind = 'follow_up' AND status IN ('done', 'unconfirmed')) AS sent,
       (SELECT count(*) FROM c WHERE kind = 'follow_up' AND status IN ('done', 'unconfirmed') AND EXISTS (
          SELECT 1 FROM inbox i WHERE i.account_id = $1 AND i.ticket_id = c.ticket_id AND i.input ->> 'kind' = 'message'
            AND i.input ->> 'from' = 'customer' AND (i.input ->> 'at')::float8 > extract(epoch FROM c.at) * 1000
            AND (i.input ->> 'at')::float8 <= extract(epoch FROM c.at + interval '7 days') * 1000)) AS answered,
       (SELECT count(DISTINCT decision_id) FROM c WHERE kind = 'reply') AS answers`,
    [accountId, new Date(from), new Date(to), [...thanks]],
  )
  return Object.fromEntries(Object.entries(row!).map(([key, n]) => [key, Number(n)])) as unknown as WeekCounts
}

/** Closes of a week that have been judged. `open` of them are still watched. */
export async function countJudgedCloses(
  db: Queryable,
  accountId: string,
  [from, to]: readonly [Instant, Instant],
): Promise<{ readonly wrong: number; readonly known: number; readonly open: number }> {
  const [row] = await query<{ wrong: number; known: number; open: number }>(
    db,
    `SELECT count(*) FILTER (WHERE verdict = 'wrong') AS wrong, count(*) FILTER (WHERE verdict IN ('right', 'wrong')) AS known,
       count(*) FILTER (WHERE verdict IS NULL) AS open
     FROM cases WHERE account_id = $1 AND kind = 'close' AND at >= $2 AND at < $3`,
    [accountId, new Date(from), new Date(to)],
  )
  return { wrong: Number(row!.wrong), known: Number(row!.known), open: Number(row!.open) }
}

/** The last team each ticket was routed to in a week by us, whether or not the stage let us. */
export async function listRoutes(
  db: Queryable,
  accountId: string,
  [from, to]: readonly [Instant, Instant],
): Promise<{ readonly ticketId: string; readonly team: string }[]> {
  const rows = await query<{ ticket_id: string; team: string }>(
    db,
    `SELECT DISTINCT ON (d.ticket_id) d.ticket_id, m.command ->> 'team' AS team
     FROM decisions d JOIN commands m ON m.account_id = d.account_id AND m.decision_id = d.decision_id
     WHERE d.account_id = $1 AND d.at >= $2 AND d.at < $3 AND d.undoes IS NULL AND m.kind = 'route'
       AND m.command ->> 'team' IS NOT NULL AND m.status NOT IN ('dropped', 'refused')
     ORDER BY d.ticket_id, d.seq DESC`,
    [accountId, new Date(from), new Date(to)],
  )
  return rows.map(row => ({ ticketId: row.ticket_id, team: row.team }))
}

/** When the account decided for the first time; undefined where it never has. */
export async function firstDecisionAt(db: Queryable, accountId: string): Promise<Instant | undefined> {
  const [row] = await query<{ at: Date | null }>(db, 'SELECT min(at) AS at FROM decisions WHERE account_id = $1', [
    accountId,
  ])
  return row?.at?.getTime()
}
