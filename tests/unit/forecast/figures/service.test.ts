import { describe, expect, it } from 'vitest'
import { serviceFigures } from '../../../../src/forecast/figures/service.ts'
import type { PastTicket } from '../../../../src/forecast/past.ts'
import type { ReplayedDecision } from '../../../../src/simulation/replayed.ts'
import { answerCommand, decided, ledgerOf } from '../../../support/ledger-row.ts'
import { DAY0, hours, pastMessage, pastOf, pastTicket } from '../../../support/past.ts'

const DAY = 24
const WINDOW = { from: DAY0, to: hours(21 * DAY) }
const ANSWER = 'Your parcel left our warehouse on Monday and arrives on Thursday.'
const asked = pastMessage('customer', 0, 'where is it?')

function serve(tickets: readonly PastTicket[], decisions: Readonly<Record<string, readonly ReplayedDecision[]>> = {}) {
  return serviceFigures(ledgerOf(tickets, decisions, pastOf(tickets, 21 * DAY)), WINDOW)
}

describe('service figures', () => {
  it('shorten a response by answers that agree and a resolution by closes that history confirms', () => {
    const ticket = pastTicket(
      't1',
      [asked, pastMessage('agent', 10, ANSWER), pastMessage('customer', 11, 'thanks', { courtesy: true })],
      { closes: [{ at: hours(50), actor: 'agent' }], finalTeam: 'Logistics' },
    )

    const figures = serve([ticket], {
      t1: [
        decided(1, 'answered', [answerCommand(ANSWER)]),
        decided(12, 'thanks_nothing_owed', [{ kind: 'close' }], { inputs: ['m11'] }),
      ],
    })

    const times = {
      firstResponse: { was: { n: 1, medianHours: 10, p90Hours: 10 }, forecast: { n: 1, medianHours: 1, p90Hours: 1 } },
      resolution: { was: { n: 1, medianHours: 50, p90Hours: 50 }, forecast: { n: 1, medianHours: 12, p90Hours: 12 } },
      reopens: { was: { raw: 0, real: 0 }, forecast: { raw: 0, real: 0 } },
    }
    expect(figures).toEqual({
      ...times,
      backlog: [
        { week: '2026-09-08', was: 0, forecast: 0 },
        { week: '2026-09-15', was: 0, forecast: 0 },
        { week: '2026-09-22', was: 0, forecast: 0 },
      ],
      satisfaction: null,
      promises: { made: 0, missed: 0, caught: 0, pending: 0 },
      channels: [{ name: 'email', tickets: 1, ...times }],
      teams: [{ name: 'Logistics', tickets: 1, ...times }],
    })
  })

  it('leave messages of our own and of rules out', () => {
    const ours = pastMessage('bot', 1, 'We found your parcel: it comes on Thursday.')
    const rule = pastMessage('agent', 2, 'We have received your message 4711.', { byRule: true })

    const { firstResponse } = serve([pastTicket('t1', [asked, ours, rule, pastMessage('agent', 10, ANSWER)])])

    expect(firstResponse.was).toEqual({ n: 1, medianHours: 10, p90Hours: 10 })
  })

  it('tell true reopens from raw ones, and those that we close at once', () => {
    const closes = [1.5, 5, 30].map(at => ({ at: hours(at), actor: 'agent' }))
    const ticket = pastTicket(
      't1',
      [
        asked,
        pastMessage('agent', 1, ANSWER),
        pastMessage('customer', 2, 'thanks', { courtesy: true }),
        pastMessage('customer', 20, 'it is broken'),
      ],
      { closes },
    )

    const { reopens } = serve([ticket], {
      t1: [decided(2.1, 'thanks_nothing_owed', [{ kind: 'close' }], { inputs: ['m2'] })],
    })

    expect(reopens).toEqual({ was: { raw: 2, real: 1 }, forecast: { raw: 1, real: 1 } })
  })

  it('count open tickets at each week’s end, reopened ones again', () => {
    const tickets = [
      pastTicket('open', [asked], { customerId: 'a' }),
      pastTicket('closed', [asked], { customerId: 'b', closes: [{ at: hours(10 * DAY), actor: 'agent' }] }),
      pastTicket('again', [asked, pastMessage('customer', 16 * DAY, 'and now?')], {
        customerId: 'c',
        closes: [{ at: hours(2 * DAY), actor: 'agent' }],
      }),
      pastTicket('by-agent', [asked], {
        customerId: 'd',
        closes: [{ at: hours(2 * DAY), actor: 'agent' }],
        reopens: [hours(9 * DAY)],
      }),
    ]

    const { backlog } = serve(tickets, { closed: [decided(24, 'automated_closed', [{ kind: 'close' }])] })

    expect(backlog.map(({ was, forecast }) => [was, forecast])).toEqual([
      [2, 1],
      [2, 2],
      [3, 3],
    ])
  })

  it('have no backlog where the history has no closes', () => {
    expect(serve([pastTicket('t1', [asked])]).backlog).toEqual([])
  })

  it('hold scores by what we would have done', () => {
    const tickets = [5, 3, 1].map((satisfaction, index) =>
      pastTicket(`t${index}`, [asked], { customerId: `c${index}`, satisfaction }),
    )

    const { satisfaction } = serve(tickets, {
      t0: [decided(1, 'automated_closed', [{ kind: 'close' }])],
      t1: [decided(1, 'routed', [{ kind: 'route', team: 'A' }])],
    })

    expect(satisfaction).toEqual({
      n: 3,
      mean: 3,
      byDeed: [
        { deed: 'answered', n: 0, mean: null },
        { deed: 'closed', n: 1, mean: 5 },
        { deed: 'followed_up', n: 0, mean: null },
        { deed: 'routed', n: 1, mean: 3 },
        { deed: 'nothing', n: 1, mean: 1 },
      ],
    })
  })
})

describe('promises', () => {
  const said = pastMessage('agent', 1, 'I will write again tomorrow.')
  const read = (promised: number, messageId = said.id) => ({
    read: {
      messageId,
      language: 'en',
      intent: null,
      thanks: 'other' as const,
      owed: 'us' as const,
      promised: hours(promised),
    },
  })
  const made = decided(1, 'we_owe_scheduled', [], read(25))
  const told = decided(26, 'promise_missed', [])

  it.each([
    ['kept', [asked, said, pastMessage('agent', 24, ANSWER)], [made], {}, [1, 0, 0, 0]],
    ['missed, and told in time', [asked, said, pastMessage('agent', 60, ANSWER)], [made, told], {}, [1, 1, 1, 0]],
    [
      'missed, and told after the team wrote',
      [asked, said, pastMessage('agent', 25.5, ANSWER)],
      [made, told],
      {},
      [1, 1, 0, 0],
    ],
    ['never kept', [asked, said], [made], {}, [1, 1, 0, 0]],
    [
      'on a ticket that was closed by then',
      [asked, said],
      [made],
      { closes: [{ at: hours(2), actor: 'agent' }] },
      [1, 0, 0, 0],
    ],
    ['still to come', [asked, said], [decided(1, 'we_owe_scheduled', [], read(30 * DAY))], {}, [1, 0, 0, 1]],
    [
      'read again with the next words',
      [asked, said],
      [made, decided(2, 'we_owe_scheduled', [], read(25))],
      {},
      [1, 1, 0, 0],
    ],
    ['by the customer', [asked, said], [decided(0, 'we_owe_scheduled', [], read(25, asked.id))], {}, [0, 0, 0, 0]],
  ] as const)('%s', (_name, messages, decisions, rest, counts) => {
    const { promises } = serve([pastTicket('t1', messages, rest)], { t1: decisions })

    expect([promises.made, promises.missed, promises.caught, promises.pending]).toEqual(counts)
  })
})
