import { describe, expect, it } from 'vitest'
import { INITIAL_STATE } from '../../../../src/core/state.ts'
import { writeLedger } from '../../../../src/forecast/ledger.ts'
import type { PastTicket } from '../../../../src/forecast/past.ts'
import { seededRandom } from '../../../../src/forecast/statistics/random.ts'
import { type Evidence, ledgerAsKnown } from '../../../../src/forecast/track-record/as-known.ts'
import { earnsForecast } from '../../../../src/forecast/track-record/coverage.ts'
import { makeTrackRecord } from '../../../../src/forecast/track-record/track-record.ts'
import type { Ticket } from '../../../../src/history/ticket.ts'
import type { ReplayedTicket } from '../../../../src/simulation/replayed.ts'
import { DAY0, hours, pastMessage, pastOf, pastTicket } from '../../../support/past.ts'

const DAY = 24
const WEEK = 7 * DAY
const TEAMS = ['a', 'b']

/** Tickets that we close after an hour and route; some customers write again two days later, some end elsewhere. */
function shop(weeks: number, perWeek: number, wrong: (week: number) => number = () => 0.1): Evidence {
  const random = seededRandom(9)
  const tickets: PastTicket[] = []
  const replayed: ReplayedTicket[] = []
  const sources = new Map<string, Ticket>()
  for (let i = 0; i < weeks * perWeek; i++) {
    const id = `t${String(i).padStart(5, '0')}`
    const at = (i * WEEK) / perWeek
    const again = random() < wrong(Math.floor(i / perWeek))
    const messages = [
      pastMessage('customer', at, 'thanks', { id: `${id}a`, courtesy: true }),
      ...(again ? [pastMessage('customer', at + 2 * DAY, 'it broke again', { id: `${id}b` })] : []),
    ]
    const finalTeam = TEAMS[random() < 0.9 ? 0 : 1]!
    tickets.push(pastTicket(id, messages, { customerId: `c${i}`, finalTeam, label: 'returns' }))
    const decision = { ticketId: id, at: hours(at + 1), inputs: [`${id}a`], stage: 'full' as const, evidence: [] }
    replayed.push({
      ticketId: id,
      decisions: [
        { ...decision, seq: 0, reason: 'routed', commands: [{ kind: 'route', team: 'a' }] },
        { ...decision, seq: 1, reason: 'thanks_nothing_owed', commands: [{ kind: 'close' }] },
      ],
      state: INITIAL_STATE,
    })
    const event = {
      type: 'assigned',
      at: new Date(hours(at + DAY)).toISOString(),
      actor: 'agent',
      to: { team: finalTeam },
    }
    sources.set(id, { id, events: [event] } as unknown as Ticket)
  }
  return {
    replayed,
    past: pastOf(tickets, weeks * WEEK),
    describe: () => ({ channel: 'email', language: 'en' }),
    ticketOf: id => sources.get(id)!,
  }
}

function recordOf(evidence: Evidence) {
  const created = [...evidence.past.tickets.values()].map(ticket => ticket.createdAt)
  const rows = writeLedger(evidence.replayed, evidence.past, evidence.describe)
  return makeTrackRecord(evidence, { from: DAY0, created, seed: 1, rows })
}

describe('the track record', () => {
  it('holds each past week against its forecast, and earns the word where the weeks are alike', () => {
    const record = recordOf(shop(12, 60))!

    const headlines = record.headlines.map(each => each.headline)
    expect(headlines).toEqual(['resolved_share', 'thanks_closed', 'wrong_closes', 'route_accuracy', 'minutes', 'cash'])
    expect([record.weeks, record.coverage.n, record.earned]).toEqual([8, record.comparisons.length, true])
  })

  it('shows a week that nothing before it announced', () => {
    const record = recordOf(shop(12, 60, week => (week < 6 ? 0.02 : 0.6)))!

    const first = new Date(hours(6 * WEEK)).toISOString()
    const turned = record.comparisons.find(each => each.headline === 'wrong_closes' && each.week === first)!
    expect(turned).toMatchObject({ inside: false })
    expect(turned.actual).toBeGreaterThan(turned.high80)
  })

  it('does not exist for a history of few weeks', () => {
    expect(recordOf(shop(4, 60))).toBeNull()
  })

  it('is the same for the same tickets', () => {
    expect(recordOf(shop(8, 30))).toEqual(recordOf(shop(8, 30)))
  })

  it.each([
    [{ count: 19, n: 19 }, false],
    [{ count: 15, n: 20 }, true],
    [{ count: 14, n: 20 }, false],
    [{ count: 0, n: 0 }, false],
  ])('earns the word with %j: %s', (coverage, earned) => {
    expect(earnsForecast(coverage)).toBe(earned)
  })
})

describe('a ledger as it was known', () => {
  it('is that of a history that ends there', () => {
    const evidence = shop(6, 30, () => 0.3)
    const at = hours(4 * WEEK + 30)
    const tickets = [...evidence.past.tickets.values()]
      .filter(ticket => ticket.createdAt < at)
      .map(({ finalTeam, ...ticket }) => ({
        ...ticket,
        messages: ticket.messages.filter(message => message.at < at),
        ...(ticket.createdAt + DAY * 3_600_000 < at && finalTeam !== undefined && { finalTeam }),
      }))
    const ended = {
      ...pastOf(tickets, 4 * WEEK + 30),
      medianFirstResponse: evidence.past.medianFirstResponse,
    }
    const replayed = evidence.replayed
      .filter(({ ticketId }) => ended.tickets.has(ticketId))
      .map(each => ({ ...each, decisions: each.decisions.filter(decision => decision.at < at) }))

    const known = ledgerAsKnown(evidence, DAY0, at)

    expect(known).toEqual(writeLedger(replayed, ended, evidence.describe))
    expect(known.some(row => row.rung === 'pending')).toBe(true)
  })
})
