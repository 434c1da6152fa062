import { describe, expect, it } from 'vitest'
import { followUpSimulation } from '../../../../src/forecast/figures/follow-ups.ts'
import type { Past, PastTicket } from '../../../../src/forecast/past.ts'
import { isReminder, remindersOf } from '../../../../src/forecast/reminder.ts'
import { parsePolicy } from '../../../../src/policy/parse-policy.ts'
import type { ReplayedDecision } from '../../../../src/simulation/replayed.ts'
import { decided, ledgerOf, nudgeCommand } from '../../../support/ledger-row.ts'
import { hours, pastMessage, pastOf, pastTicket } from '../../../support/past.ts'

const DAY = 24
const END = 40 * DAY
const POLICY = parsePolicy(
  [
    'version: 1',
    'account: shop',
    'hours: { timezone: UTC, weekly: { mon-fri: "09:00-17:00" } }',
    'personas: { default: { name: Lea, tone: warm } }',
    'follow_ups:',
    '  - { name: seldom, when: { owed: customer }, after: [240h], clock: calendar }',
    '  - { name: remind, when: { owed: customer }, after: [48h], clock: calendar }',
  ].join('\n'),
  'policy.yaml',
)
const asked = pastMessage('customer', 0, 'it does not start')
const question = pastMessage('agent', 1, 'Which colour does the light have?')
const planned = decided(1, 'follow_up_scheduled', [
  { kind: 'schedule_follow_up', rule: 'remind', n: 1, due: hours(49) },
])
const nudged = decided(49, 'follow_up_sent', [nudgeCommand('Hello Ann,\n\nwhich colour was it?')])
const written = [planned, nudged]
const leftAlone = [decided(1, 'agent_replied', [])]

function simulate(
  tickets: readonly PastTicket[],
  decisions: Readonly<Record<string, readonly ReplayedDecision[]>>,
  reminders?: Past['reminders'],
) {
  const past = { ...pastOf(tickets, END), ...(reminders && { reminders }) }
  return followUpSimulation(ledgerOf(tickets, decisions, past), past, POLICY, 1)
}

const NOTHING = { came_back: 0, thanked: 0, new_ticket: 0, reordered: 0, team_wrote: 0, nothing: 0, pending: 0 }
const NO_WORTH = {
  messages: 0,
  why: { done: 0, elsewhere: 0, weOwed: 0 },
  harmful: { low: 0, likely: 0, high: 0 },
  useful: { low: 0, likely: null, high: 0 },
  cameAnyway: 0,
  wasted: { low: 0, likely: null, high: 0 },
  pending: 0,
}

describe('the simulation of follow-ups', () => {
  it('says of one silence when and in which words we would have written, and what happened without it', () => {
    const ticket = pastTicket('t1', [asked, question, pastMessage('customer', 80, 'green')])

    const simulation = simulate([ticket], { t1: written })

    const once = { ...NO_WORTH, messages: 1, useful: { low: 1, likely: null, high: 1 }, cameAnyway: 1 }
    expect(simulation).toEqual({
      silences: 1,
      written: 1,
      leftAlone: 0,
      reasons: {},
      without: { written: { ...NOTHING, came_back: 1 }, leftAlone: NOTHING },
      ours: once,
      workaround: { computed: once, delayHours: 48, clock: 'calendar', rule: 'remind', both: 1, history: NO_WORTH },
      reminders: { value: 0, low: 0, high: 1, count: 0, n: 0 },
      lines: [
        {
          ticket: 't1',
          rule: 'remind',
          n: 1,
          due: '2026-09-03T11:00:00.000Z',
          words: 'Hello Ann, which colour was it?',
          without: 'came_back',
          verdict: 'right',
          why: 'customer_came_back',
        },
      ],
    })
  })

  const again = pastTicket('t2', [pastMessage('customer', 90, 'my order is late')], { customerId: 'c1' })
  it.each<[string, readonly PastTicket[], string]>([
    ['came back', [pastTicket('t1', [asked, question, pastMessage('customer', 80, 'green')])], 'came_back'],
    [
      'thanked',
      [pastTicket('t1', [asked, question, pastMessage('customer', 80, 'Merci !', { courtesy: true })])],
      'thanked',
    ],
    ['opened another ticket', [pastTicket('t1', [asked, question]), again], 'new_ticket'],
    ['ordered again', [pastTicket('t1', [asked, question], { orders: [hours(10), hours(200)] })], 'reordered'],
    ['ordered again long after', [pastTicket('t1', [asked, question], { orders: [hours(49 + 15 * DAY)] })], 'nothing'],
    [
      'was written to again',
      [pastTicket('t1', [asked, question, pastMessage('agent', 80, 'any news?')])],
      'team_wrote',
    ],
    ['stayed silent', [pastTicket('t1', [asked, question])], 'nothing'],
    [
      'came back after the window',
      [pastTicket('t1', [asked, question, pastMessage('customer', 49 + 15 * DAY, 'green')])],
      'nothing',
    ],
  ])('counts what the customer did without it: %s', (_name, tickets, without) => {
    const simulation = simulate(tickets, { t1: written })

    expect(simulation.without.written).toEqual({ ...NOTHING, [without]: 1 })
  })

  it('counts why silences were left alone, a close of the team by its own name', () => {
    const tickets = ['answered', 'closed', 'undecided', 'short'].map(id =>
      pastTicket(id, [asked, question, ...(id === 'short' ? [pastMessage('customer', 20, 'green')] : [])], {
        customerId: id,
        ...(id === 'closed' && { closes: [{ at: hours(2), actor: 'agent' }] }),
      }),
    )

    const simulation = simulate(tickets, {
      answered: leftAlone,
      closed: [planned, decided(2, 'follow_up_cancelled', [{ kind: 'cancel_follow_up', why: 'ticket_closed' }])],
    })

    expect(simulation).toMatchObject({
      silences: 3,
      written: 0,
      leftAlone: 3,
      reasons: { agent_replied: 1, follow_up_off_ticket_closed: 1, no_decision: 1 },
      workaround: { both: 0, computed: { messages: 2 } },
    })
  })

  it('compares with a macro that reads nothing: done, elsewhere, owed', () => {
    const thanked = pastMessage('customer', 0.5, 'Merci beaucoup !', { courtesy: true })
    const tickets = [
      pastTicket(
        'done',
        [
          asked,
          pastMessage('agent', 0.2, 'Here it is: 12.'),
          thanked,
          pastMessage('agent', 1, 'De rien !', { courtesy: true }),
        ],
        { customerId: 'c2' },
      ),
      pastTicket(
        'owed',
        [asked, pastMessage('agent', 1, 'I ask the workshop.'), pastMessage('agent', 100, 'It is repaired.')],
        { customerId: 'c3', closes: [{ at: hours(101), actor: 'agent' }] },
      ),
      pastTicket('elsewhere', [asked, question], { customerId: 'c4' }),
      pastTicket('other', [pastMessage('customer', 30, 'it is about the lamp again')], { customerId: 'c4' }),
      pastTicket('silent', [asked, question], { customerId: 'c5' }),
    ]

    const { workaround, ours } = simulate(tickets, {
      done: leftAlone,
      owed: leftAlone,
      elsewhere: leftAlone,
      silent: written,
    })

    expect(workaround.computed).toEqual({
      messages: 4,
      why: { done: 1, elsewhere: 1, weOwed: 1 },
      harmful: { low: 3, likely: 3, high: 3 },
      useful: { low: 0, likely: null, high: 1 },
      cameAnyway: 0,
      wasted: { low: 0, likely: null, high: 1 },
      pending: 0,
    })
    expect(ours).toEqual({
      ...NO_WORTH,
      messages: 1,
      useful: { low: 0, likely: null, high: 1 },
      wasted: { low: 0, likely: null, high: 1 },
    })
  })

  it('finds the reminders that rules of the helpdesk really wrote, and judges them alike', () => {
    const macro = pastMessage('bot', 49, 'We have not heard from you.', { byRule: true })
    const ticket = pastTicket('t1', [asked, question, macro, pastMessage('customer', 60, 'green')])

    const { workaround } = simulate([ticket], { t1: leftAlone })

    expect(workaround.history).toEqual({
      ...NO_WORTH,
      messages: 1,
      useful: { low: 1, likely: null, high: 1 },
      cameAnyway: 1,
    })
  })

  it('takes the likely value from 30 reminders on that were really sent and whose window is over', () => {
    const tickets = [
      pastTicket('t1', [asked, question]),
      pastTicket('t2', [pastMessage('customer', 0, 'x'), pastMessage('agent', 1, 'y')], {
        customerId: 'c2',
        orders: [hours(60)],
      }),
    ]
    const sent = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        customerId: `r${index}`,
        at: hours(index),
        answered: index % 4 === 0,
        thanked: false,
      }))
    const decisions = { t1: written, t2: written }

    const few = simulate(tickets, decisions, [
      ...sent(28),
      { customerId: 'late', at: hours(END - 24), answered: true, thanked: false },
    ])
    const enough = simulate(tickets, decisions, sent(32))

    expect(few.ours.useful.likely).toBeNull()
    expect([few.reminders.n, enough.reminders.n, enough.reminders.value]).toEqual([28, 32, 0.25])
    // One customer ordered again: there a follow-up was wasted whatever the others do.
    expect(enough.ours).toMatchObject({
      useful: { low: 0, likely: 0.25, high: 1 },
      wasted: { low: 1, likely: 1.75, high: 2 },
    })
  })

  it('leaves room for both where the window is still open', () => {
    const late = END - 5 * DAY
    const ticket = pastTicket('t1', [pastMessage('customer', late, 'x'), pastMessage('agent', late + 1, 'which?')])

    const { ours, without } = simulate([ticket], { t1: [decided(late + 49, 'follow_up_sent', [nudgeCommand()])] })

    expect(without.written.pending).toBe(1)
    expect(ours).toEqual({
      ...NO_WORTH,
      messages: 1,
      harmful: { low: 0, likely: null, high: 1 },
      useful: { low: 0, likely: null, high: 1 },
      wasted: { low: 0, likely: null, high: 1 },
      pending: 1,
    })
  })
})

describe('what came of reminders', () => {
  const reminder = pastMessage('agent', 49, 'Have you had the time to look at my question?')

  it.each([
    ['nothing', [], false, false],
    ['an answer', [pastMessage('customer', 60, 'It is the blue one.')], true, false],
    ['thanks', [pastMessage('customer', 60, 'Found it, thank you!', { courtesy: true })], true, true],
    [
      'thanks for what the answer brought',
      [
        pastMessage('customer', 60, 'It is the blue one.'),
        pastMessage('agent', 70, 'It leaves today.'),
        pastMessage('customer', 71, 'Thanks!', { courtesy: true }),
      ],
      true,
      true,
    ],
    ['an answer too late', [pastMessage('customer', 49 + 15 * 24, 'Thanks!', { courtesy: true })], false, false],
  ] as const)('is %s', (_name, later, answered, thanked) => {
    const [seen] = remindersOf('c1', [question, reminder, ...later])

    expect(seen).toEqual({ customerId: 'c1', at: reminder.at, answered, thanked })
  })
})

describe('a reminder', () => {
  it.each([
    ['a rule after the team', [question, pastMessage('bot', 49, 'Hello?', { byRule: true })], true],
    ['a rule after the customer', [asked, pastMessage('bot', 49, 'We have your message', { byRule: true })], false],
    [
      'a rule after a mere confirmation',
      [
        asked,
        pastMessage('bot', 2, 'We have it.', { byRule: true }),
        pastMessage('bot', 49, 'Hello?', { byRule: true }),
      ],
      false,
    ],
    ['the team in reminding words', [question, pastMessage('agent', 49, 'Je me permets de vous relancer.')], true],
    ['the team in other words', [question, pastMessage('agent', 49, 'It was the fuse.')], false],
  ] as const)('%s', (_name, messages, is) => {
    expect(isReminder(messages, messages.length - 1)).toBe(is)
  })
})
