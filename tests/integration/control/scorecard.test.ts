import { beforeEach, describe, expect, it } from 'vitest'
import type { Headline } from '../../../src/control/headline.ts'
import { type Scorecard, writeScorecards } from '../../../src/control/scorecard.ts'
import { writeDigest } from '../../../src/control/write-digest.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { DAY, HOUR } from '../../../src/core/time.ts'
import { saveAccount } from '../../../src/store/accounts.ts'
import { listNotices } from '../../../src/store/notices.ts'
import type { Database } from '../../../src/store/open-database.ts'
import { adoptForecast, listScorecards } from '../../../src/store/scorecards.ts'
import { testDatabase } from '../../support/database.ts'
import { addPastCases } from '../../support/past-cases.ts'

const PARIS = 'Europe/Paris'
/** Monday, 9:00 in Paris. */
const MONDAY = Date.parse('2026-11-23T09:00:00+01:00')
const HEADLINE: Headline = {
  policyHash: 'p',
  window: { from: 0, to: 1 },
  weeks: {
    tickets: [50, 52, 48],
    thanks_closed: [30, 31, 29],
    closes: [30, 31, 29],
    routes: [18, 20, 22],
    follow_ups: [2, 2, 2],
  },
  wrongCloses: { count: 1, n: 100 },
  routesKept: { count: 54, n: 60 },
  minutes: { value: 200, low: 100, high: 300 },
}

let database: Database
beforeEach(async () => {
  database = await testDatabase()
  await saveAccount(database.pool, { id: 'shop', kind: 'sandbox' })
})

async function write(at = MONDAY, teams: Readonly<Record<string, string>> = {}): Promise<Scorecard[]> {
  const finalTeams = async () => new Map(Object.entries(teams))
  await writeScorecards({ db: database.pool, finalTeams }, 'shop', PARIS, at)
  return listScorecards<Scorecard>(database.pool, 'shop', 9)
}

/** Twenty tickets routed to Care, as `r1` to `r20`. */
async function addRoutes(at: number): Promise<void> {
  await database.pool.query(
    `INSERT INTO decisions (account_id, decision_id, ticket_id, seq, at, stage, reason, decision, policy_id, seen_message_ids)
     SELECT 'shop', 'r' || i || ':0', 'r' || i, 0, $1, 'full', 'routed', '{}', 'policy-1', '{}' FROM generate_series(1, 20) i`,
    [new Date(at)],
  )
  await database.pool.query(
    `INSERT INTO commands (account_id, command_id, decision_id, index, ticket_id, kind, command, status)
     SELECT 'shop', 'r' || i || ':0:0', 'r' || i || ':0', 0, 'r' || i, 'route', '{"kind":"route","team":"Care"}', 'done'
     FROM generate_series(1, 20) i`,
  )
}

describe('a scorecard', () => {
  it('counts a week of the team’s zone, and says which figures lay where the forecast said', async () => {
    const { pool } = database
    await adoptForecast(pool, 'shop', 'f1', HEADLINE)
    const at = MONDAY - 7 * DAY
    await addPastCases(pool, { n: 26, verdict: 'right', at })
    await addPastCases(pool, { n: 4, verdict: 'wrong', why: 'team_replied', at: at + DAY })
    await addRoutes(at + 2 * DAY)
    // On Sunday before and on the Monday after.
    await addPastCases(pool, { n: 5, at: MONDAY - 8 * DAY })
    await addPastCases(pool, { n: 7, at: MONDAY - HOUR })

    const [card] = await write(MONDAY, { r1: 'Care', r2: 'Care', r3: 'Billing' })

    expect(card).toEqual({
      week: '2026-11-16',
      until: '2026-11-22',
      forecast: 'f1',
      decisions: 50,
      inEffect: 50,
      openCloses: 0,
      lines: [
        { figure: 'tickets', actual: 50, forecast: { low: 39, high: 61 }, inside: true },
        { figure: 'thanks_closed', actual: 30, forecast: { low: 21, high: 39 }, inside: true },
        { figure: 'closes', actual: 30, forecast: { low: 21, high: 39 }, inside: true },
        { figure: 'routes', actual: 20, forecast: { low: 13, high: 27 }, inside: true },
        { figure: 'follow_ups', actual: 0, forecast: { low: 0, high: 5 }, inside: true },
        { figure: 'wrong_closes', actual: 4 / 30, forecast: { low: 0, high: 1 / 30 }, inside: false, n: 30 },
        { figure: 'routes_kept', actual: 2 / 3, forecast: { low: 2 / 3, high: 1 }, inside: true, n: 3 },
        { figure: 'minutes', actual: 26 + 20 * 0.8 - 4 * 8, forecast: { low: 23, high: 70 }, inside: false },
      ],
      answered: { count: 0, n: 0 },
    })
  })

  it('counts what shadow would have done, and how much of it was in effect', async () => {
    await addPastCases(database.pool, { n: 3, at: MONDAY - 7 * DAY, stage: 'shadow', status: 'withheld' })

    const [card] = await write()

    expect([card!.decisions, card!.inEffect, card!.openCloses]).toEqual([3, 0, 3])
    expect(card!.lines.find(line => line.figure === 'thanks_closed')).toEqual({ figure: 'thanks_closed', actual: 3 })
  })

  it('leaves a first week out that began in its middle, writes the rest anew, and keeps older cards', async () => {
    const { pool } = database
    await addPastCases(pool, { n: 2, at: MONDAY - 12 * DAY })
    await addPastCases(pool, { n: 3, at: MONDAY - 6 * DAY })

    const first = await write()
    await pool.query(`UPDATE cases SET verdict = 'wrong', why = 'team_replied'`)
    const second = await write()
    const later = await write(MONDAY + 28 * DAY)

    expect([first, second, later].map(cards => cards.map(card => card.week))).toEqual([
      ['2026-11-16'],
      ['2026-11-16'],
      ['2026-12-14', '2026-12-07', '2026-11-30', '2026-11-16'],
    ])
    const wrong = (card: Scorecard) => card.lines.find(line => line.figure === 'wrong_closes')?.actual
    expect([wrong(first[0]!), wrong(second[0]!)]).toEqual([undefined, 1])
  })

  it('counts follow-ups that left and whether the customer answered within a week', async () => {
    const { pool } = database
    const at = MONDAY - 7 * DAY
    await addPastCases(pool, { n: 3, kind: 'message', reason: 'follow_up_due', at })
    await pool.query(`UPDATE commands SET kind = 'follow_up'`)
    const tickets = await pool.query<{ ticket_id: string }>('SELECT ticket_id FROM decisions ORDER BY ticket_id')
    const [soon, late] = tickets.rows.map(row => row.ticket_id)
    await pool.query(
      `INSERT INTO inbox (account_id, dedupe_key, ticket_id, input) VALUES ('shop', 'a', $1, $3), ('shop', 'b', $2, $4)`,
      [
        soon,
        late,
        JSON.stringify({ kind: 'message', from: 'customer', at: at + DAY }),
        JSON.stringify({ kind: 'message', from: 'customer', at: at + 8 * DAY }),
      ],
    )

    const [card] = await write()

    expect(card!.answered).toEqual({ count: 1, n: 3 })
  })

  it('stands in Monday’s digest', async () => {
    const { pool } = database
    await adoptForecast(pool, 'shop', 'f1', HEADLINE)
    await addPastCases(pool, { n: 30, verdict: 'wrong', why: 'team_replied', at: MONDAY - 7 * DAY })
    const policy = { hours: { timezone: PARIS }, notify: { slack: 'LEAD', digest: true } } as Policy

    await write()
    await writeDigest(pool, 'shop', policy, MONDAY)

    const [notice] = await listNotices(pool, 'shop', 1)
    expect(notice!.facts).toMatchObject({ compared: 7, outside: 'tickets, routes, wrong closes, minutes' })
  })
})
