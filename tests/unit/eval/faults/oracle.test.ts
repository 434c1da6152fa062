import { describe, expect, it } from 'vitest'
import type {
  CommandRow,
  DecisionRow,
  Evidence,
  InboxRow,
  LedgerLine,
  Ordered,
} from '../../../../eval/faults/oracle/evidence.ts'
import { judge } from '../../../../eval/faults/oracle/judge.ts'

const MINUTE = 60_000
const US = 14
const AGENT = 12

/** A blameless day of one ticket: a question, an answer by an agent, our follow-up, a goodbye, our close. */
function blameless() {
  let seq = 0
  const line = (minute: number, kind: string, by: LedgerLine['by'], detail: LedgerLine['detail']): LedgerLine => ({
    seq: ++seq * 10,
    at: minute * MINUTE,
    kind,
    by,
    ticketId: 1,
    detail,
  })
  const customer = { kind: 'customer', id: 7 } as const
  const agent = { kind: 'user', id: AGENT } as const
  const us = { kind: 'user', id: US } as const
  const look = (minute: number): LedgerLine[] => [
    line(minute, 'read', us, { what: 'messages' }),
    line(minute, 'read', us, { what: 'events' }),
  ]
  const words = (minute: number, by: LedgerLine['by'], messageId: number, externalId: string | null = null) =>
    line(minute, 'message_created', by, { messageId, public: true, externalId })
  const ledger = [
    words(0, customer, 500),
    words(5, agent, 501),
    ...look(65),
    words(65, us, 502, 'rehearsal:1:1:0'),
    words(80, customer, 503),
    ...look(82),
    line(82, 'status', us, { from: 'open', to: 'closed' }),
  ]
  const decisions: DecisionRow[] = [
    decision(0, ['500', '501'], [{ kind: 'schedule_follow_up' }], ['500', '501']),
    decision(1, ['timer:no-answer'], [{ kind: 'follow_up' }], ['500', '501']),
    decision(2, ['503'], [{ kind: 'close' }], ['500', '501', '502', '503']),
  ]
  const commands: CommandRow[] = [
    command('1:0:0', 'schedule_follow_up', 'internal'),
    command('1:1:0', 'follow_up', 'done', '502'),
    command('1:2:0', 'close', 'done'),
  ]
  const inbox: InboxRow[] = [
    { ticketId: '1', kind: 'message', id: '500', at: 0, consumedBy: '1:0' },
    { ticketId: '1', kind: 'message', id: '503', at: 80 * MINUTE, consumedBy: '1:2' },
  ]
  const orders: Ordered = {}
  return { ledger, decisions, commands, inbox, orders, line, look, words, customer, agent, us }
}

function decision(seq: number, inputs: string[], commands: DecisionRow['commands'], seen: string[]): DecisionRow {
  return { id: `1:${seq}`, ticketId: '1', seq, at: 0, reason: 'routed', inputs, commands, seen, policyId: 'p1' }
}

function command(id: string, kind: string, status: string, messageId: string | null = null): CommandRow {
  const decisionId = id.slice(0, id.lastIndexOf(':'))
  return { id, decisionId, ticketId: '1', kind, status, note: null, messageId, name: null }
}

type Day = ReturnType<typeof blameless>

function evidenceOf(day: Day): Evidence {
  return {
    ledger: [...day.ledger].sort((a, b) => a.seq - b.seq),
    said: [
      { messageId: 500, ticketId: 1, says: 'asks' },
      { messageId: 503, ticketId: 1, says: 'goodbye' },
    ],
    ownUserId: US,
    visibilityDelay: 0,
    decisions: day.decisions,
    commands: day.commands,
    inbox: day.inbox,
    tickets: [{ ticketId: '1', wakeAt: null }],
    orders: day.orders,
    now: 1_000 * MINUTE,
  }
}

/** Puts a line between two others, as if it had happened there. */
function insert(day: Day, after: number, line: LedgerLine): void {
  day.ledger.push({
    ...line,
    seq: after + 1 + day.ledger.filter(other => other.seq > after && other.seq < after + 10).length,
  })
}

const seqOf = (day: Day, test: (line: LedgerLine) => boolean): number => day.ledger.find(test)!.seq
const isSend = (line: LedgerLine): boolean => line.detail['externalId'] === 'rehearsal:1:1:0'

/** Mistakes planted one at a time, and what the oracle has to call them. */
const PLANTED: readonly [string, (day: Day) => void, readonly string[]][] = [
  [
    'a customer’s message that nobody answered',
    day => void day.ledger.push(day.words(90, day.customer, 600)),
    ['lost message_unanswered', 'wrong unseen_on_closed_ticket'],
  ],
  [
    'an agent’s message that nobody answered',
    day => void day.ledger.push(day.words(90, day.agent, 600)),
    ['lost agent_message_unanswered'],
  ],
  [
    'an agent’s reopening that nobody answered',
    day => void day.ledger.push(day.line(90, 'status', day.agent, { from: 'closed', to: 'open' })),
    ['lost event_unanswered'],
  ],
  [
    'a delivery left lying',
    day => void day.inbox.push({ ticketId: '1', kind: 'change', id: 'x', at: 0, consumedBy: null }),
    ['lost inbox_row_waiting'],
  ],
  [
    'a delivery answered by nothing real',
    day => void day.inbox.push({ ticketId: '1', kind: 'change', id: 'x', at: 0, consumedBy: '1:9' }),
    ['lost answered_by_no_decision'],
  ],
  [
    'a command left open',
    day => void day.commands.push(command('1:2:1', 'tag', 'pending')),
    ['lost command_left_open'],
  ],
  [
    'the same message twice',
    day => insert(day, seqOf(day, isSend), day.words(66, day.us, 700, 'rehearsal:1:1:0')),
    ['doubled same_message_twice', 'doubled two_messages_for_one_decision'],
  ],
  [
    'two messages of one decision',
    day => {
      day.commands.push(command('1:1:1', 'reply', 'done', '700'))
      insert(day, seqOf(day, isSend), day.words(66, day.us, 700, 'rehearsal:1:1:1'))
    },
    ['doubled two_messages_for_one_decision'],
  ],
  [
    'an event answered by two decisions',
    day => void day.decisions.push(decision(3, ['503'], [], [])),
    ['wrong answered_twice'],
  ],
  [
    'a message after a goodbye',
    day => {
      day.commands.push(command('1:2:1', 'reply', 'done', '700'))
      day.ledger.push(...day.look(84), day.words(84, day.us, 700, 'rehearsal:1:2:1'))
    },
    ['wrong message_after_goodbye'],
  ],
  [
    'a message after a goodbye that the last read before it showed',
    day => {
      const send = seqOf(day, isSend)
      insert(day, send - 10, { ...day.words(64, day.customer, 503) })
      insert(day, send - 5, day.line(65, 'read', day.us, { what: 'ticket' }))
    },
    ['wrong message_after_goodbye'],
  ],
  [
    'a message on the word of a ticket that shows a part of its thread',
    day => {
      const read = day.ledger.find(line => line.kind === 'read')!
      Object.assign(read, { detail: { what: 'ticket' } })
      for (let i = 0; i < 30; i++) {
        const note = { messageId: 1_000 + i, public: false, externalId: `rehearsal:1:0:${i}` }
        day.ledger.push({ ...day.line(1, 'message_created', day.us, note), seq: 11 + i / 100 })
        day.commands.push(command(`1:0:${i}`, 'note', 'done'))
      }
    },
    ['wrong message_without_a_look'],
  ],
  [
    'a message right after an agent’s touch',
    day => insert(day, seqOf(day, isSend) - 30, day.line(63, 'assigned', day.agent, { user: AGENT })),
    ['wrong message_after_human_touch'],
  ],
  [
    'a message onto a ticket to be left alone',
    day => insert(day, seqOf(day, isSend) - 30, day.line(20, 'tags_added', day.agent, { names: ['rehearsal-ignore'] })),
    ['lost event_unanswered', 'wrong closed_ignored_ticket', 'wrong message_on_ignored_ticket'],
  ],
  [
    'a message into a ticket that an agent closed',
    day => insert(day, seqOf(day, isSend) - 30, day.line(20, 'status', day.agent, { from: 'open', to: 'closed' })),
    ['lost event_unanswered', 'wrong message_into_closed_ticket'],
  ],
  [
    'a close of what an agent reopened',
    day =>
      insert(
        day,
        seqOf(day, line => line.kind === 'status') - 30,
        day.line(81, 'status', day.agent, { from: 'closed', to: 'open' }),
      ),
    ['lost event_unanswered', 'wrong closed_what_a_person_reopened'],
  ],
  [
    'a close without a command',
    day => {
      day.commands.splice(2, 1)
    },
    ['blemish closed_more_often_than_decided', 'wrong close_without_command'],
  ],
  [
    'a tag that nobody decided',
    day => void day.ledger.push(day.line(83, 'tags_added', day.us, { names: ['refund'] })),
    ['blemish tagged_more_often_than_decided', 'wrong deed_without_command'],
  ],
  [
    'a message that no command explains',
    day => insert(day, seqOf(day, isSend), day.words(66, day.us, 700, 'rehearsal:1:8:0')),
    ['wrong message_without_command'],
  ],
  [
    'a message that was dropped and sent all the same',
    day => {
      day.commands[1] = command('1:1:0', 'follow_up', 'dropped')
    },
    ['wrong sent_though_dropped'],
  ],
  [
    'a message claimed and never sent',
    day => {
      day.ledger.splice(day.ledger.findIndex(isSend), 1)
    },
    ['wrong claim_without_deed'],
  ],
  [
    'a customer’s message left unseen on a ticket that we closed',
    day => {
      insert(day, seqOf(day, line => line.kind === 'status') - 5, day.words(82, day.customer, 800))
      day.decisions.push(decision(3, ['800'], [], ['800']))
    },
    ['wrong unseen_on_closed_ticket'],
  ],
  [
    'a note written twice',
    day => {
      day.commands.push(command('1:2:1', 'note', 'done', '900'))
      for (const id of [900, 901]) {
        day.ledger.push(
          day.line(83, 'message_created', day.us, { messageId: id, public: false, externalId: 'rehearsal:1:2:1' }),
        )
      }
    },
    ['blemish note_twice'],
  ],
]

const orders = (day: Day, given: Ordered): void => void Object.assign(day.orders, given)
const PUBLISHED = { policyId: 'p1', armed: [], before: [], firstNudge: 40 * MINUTE }

/** Orders that the blameless day went against. */
const DISOBEYED: readonly [string, (day: Day) => void, readonly string[]][] = [
  [
    'a message during a stop',
    day => orders(day, { stop: { from: 60 * MINUTE, to: 70 * MINUTE, held: [] } }),
    ['wrong message_while_stopped'],
  ],
  [
    'a message held back and sent after the release',
    day => orders(day, { stop: { from: 50 * MINUTE, to: 60 * MINUTE, held: ['1:1'] } }),
    ['wrong sent_though_stopped'],
  ],
  [
    'a decision by the policy before',
    day => orders(day, { publish: { ...PUBLISHED, policyId: 'p2', before: ['1:0', '1:1'] } }),
    ['wrong old_policy'],
  ],
  [
    'a timer that stayed as it was',
    day => orders(day, { publish: { ...PUBLISHED, policyId: 'p2', armed: ['1'], before: ['1:0', '1:1', '1:2'] } }),
    ['wrong timer_not_moved'],
  ],
  [
    'a nudge at the time of the policy before',
    day => orders(day, { publish: { ...PUBLISHED, firstNudge: 71 * MINUTE } }),
    ['wrong nudge_before_its_time'],
  ],
]

describe('the oracle of the fault run', () => {
  it('finds nothing on a blameless day', () => {
    const { findings, ...counts } = judge(evidenceOf(blameless()))

    expect(findings).toEqual([])
    expect(counts).toEqual({
      tickets: 1,
      events: 3,
      lost: 0,
      doubled: 0,
      wrong: 0,
      blemishes: 0,
      unconfirmed: 0,
      messages: 1,
      closes: 1,
    })
  })

  it.each(PLANTED)('finds %s', (_, plant, expected) => {
    const day = blameless()
    plant(day)

    const { findings } = judge(evidenceOf(day))

    expect([...new Set(findings.map(({ kind, rule }) => `${kind} ${rule}`))].sort()).toEqual(expected)
  })

  it.each(DISOBEYED)('finds %s', (_, order, expected) => {
    const day = blameless()
    order(day)

    const { findings } = judge(evidenceOf(day))

    expect([...new Set(findings.map(({ kind, rule }) => `${kind} ${rule}`))].sort()).toEqual(expected)
  })

  it('looks for no timer where a message of unknown fate has ended it', () => {
    const day = blameless()
    orders(day, { publish: { ...PUBLISHED, policyId: 'p2', armed: ['1'], before: ['1:0', '1:1', '1:2'] } })
    day.commands[1] = command('1:1:0', 'follow_up', 'unconfirmed')

    expect(judge(evidenceOf(day)).findings).toEqual([])
  })

  it('holds no words against a nudge that it could not have read', () => {
    const day = blameless()
    orders(day, { publish: PUBLISHED })
    insert(day, seqOf(day, isSend) - 5, day.words(65, day.agent, 700))
    day.decisions.push(decision(3, ['700'], [], ['700']))

    expect(judge(evidenceOf(day)).findings).toEqual([])
  })

  it('finds nothing where orders were kept', () => {
    const day = blameless()
    const stop = { from: 66 * MINUTE, to: 90 * MINUTE, held: ['1:0', '1:1'] }
    orders(day, { stop, publish: { ...PUBLISHED, firstNudge: 70 * MINUTE } })

    expect(judge(evidenceOf(day)).findings).toEqual([])
  })

  it('does not hold against us what no look could show', () => {
    const day = blameless()
    insert(day, seqOf(day, isSend) - 10, day.line(65, 'assigned', day.agent, { user: AGENT }))

    expect(judge(evidenceOf(day)).findings).toEqual([])
  })
})
