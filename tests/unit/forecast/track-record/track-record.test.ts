import { describe, expect, it } from 'vitest'
import { generateHistory } from '../../../../datasets/shop/generate-history.ts'
import { INITIAL_STATE } from '../../../../src/core/state.ts'
import { atOnce } from '../../../../src/core/steps.ts'
import { writeLedger } from '../../../../src/forecast/ledger.ts'
import { type PastTicket, readPast } from '../../../../src/forecast/past.ts'
import { readPastTicket } from '../../../../src/forecast/read-past-ticket.ts'
import { seededRandom } from '../../../../src/forecast/statistics/random.ts'
import { type Evidence, ledgerAsKnown } from '../../../../src/forecast/track-record/as-known.ts'
import { earnsForecast } from '../../../../src/forecast/track-record/coverage.ts'
import { lastSign } from '../../../../src/forecast/track-record/cut-ticket.ts'
import { growKnowledge } from '../../../../src/forecast/track-record/knowledge.ts'
import { trackRecordSteps } from '../../../../src/forecast/track-record/track-record.ts'
import type { Ticket } from '../../../../src/history/ticket.ts'
import type { ReplayedTicket } from '../../../../src/simulation/replayed.ts'
import { DAY0, hours, pastMessage, pastOf } from '../../../support/past.ts'

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
      ...(again ? [pastMessage('customer', at + 2 * DAY, 'the zip broke', { id: `${id}b` })] : []),
    ]
    const finalTeam = TEAMS[random() < 0.9 ? 0 : 1]!
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
    const source = {
      id,
      created_at: new Date(hours(at)).toISOString(),
      customer: { id: `c${i}` },
      messages: messages.map(message => ({
        id: message.id,
        at: new Date(message.at).toISOString(),
        from: message.from,
        public: true,
        text: message.text,
      })),
      events: [event],
      tags: ['returns'],
      assignee: { team: finalTeam },
    } as unknown as Ticket
    sources.set(id, source)
    tickets.push(readPastTicket(source, 'returns', new Set()))
  }
  return {
    replayed,
    past: pastOf(tickets, weeks * WEEK),
    describe: () => ({ channel: 'email', language: 'en' }),
    tickets: [...sources.values()],
    labelOf: () => 'returns',
    ticketOf: id => sources.get(id)!,
  }
}

function recordOf(evidence: Evidence) {
  const created = [...evidence.past.tickets.values()].map(ticket => ticket.createdAt)
  const rows = writeLedger(evidence.replayed, evidence.past, evidence.describe)
  return atOnce(trackRecordSteps(evidence, { from: DAY0, created, seed: 1, rows }))
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

    const { medianFirstResponse } = ended
    const knowledge = { at, boilerplate: new Set<string>(), medianFirstResponse }

    const known = ledgerAsKnown(evidence, DAY0, knowledge)

    expect(known).toEqual(writeLedger(replayed, ended, evidence.describe))
    expect(known.some(row => row.rung === 'pending')).toBe(true)
  })

  it('is the same whatever is written, tagged, assigned and closed afterwards', () => {
    const tickets = [...generateHistory({ seed: 4, tickets: 400, weeks: 12, end: hours(0) })].map(told => told.ticket)
    const at = hours(-4 * WEEK)
    const changed = tickets.map(ticket => ({
      ...ticket,
      messages: ticket.messages.map(each => (Date.parse(each.at) < at ? each : { ...each, text: 'Dear Ann, thanks.' })),
      events: ticket.events.map(each => (Date.parse(each.at) < at ? each : { ...each, to: { team: 'x' } })),
      ...(lastSign(ticket) >= at && { tags: ['x'], assignee: { team: 'x' } }),
    }))

    const [before, after] = [tickets, changed].map(all => knownLedger(all, at))

    expect(after).toEqual(before)
    expect(before!.length).toBeGreaterThan(100)
  })
})

/** Every ticket's ledger row at `at`, with a route and a close an hour after each customer's message. */
function knownLedger(tickets: readonly Ticket[], at: number) {
  const labelOf = (ticket: Ticket): string | undefined => ticket.tags[0]
  const byId = new Map(tickets.map(ticket => [ticket.id, ticket]))
  const replayed = tickets.map(({ id: ticketId, messages }) => ({
    ticketId,
    state: INITIAL_STATE,
    decisions: messages
      .filter(({ from }) => from === 'customer')
      .map((message, seq) => ({
        ticketId,
        seq,
        at: Date.parse(message.at) + 3_600_000,
        inputs: [message.id],
        evidence: [],
        stage: 'full' as const,
        reason: 'routed' as const,
        commands: [{ kind: 'route' as const, team: 'Support' }, { kind: 'close' as const }],
      })),
  }))
  const evidence = {
    replayed,
    past: readPast(tickets, labelOf),
    tickets,
    labelOf,
    describe: () => ({ channel: 'email', language: 'en' }),
    ticketOf: (id: string) => byId.get(id)!,
  }
  const known = atOnce(growKnowledge(tickets, labelOf))
  return ledgerAsKnown(evidence, at - 8 * WEEK * 3_600_000, atOnce(known.upTo(at)))
}
