import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../src/core/command.ts'
import { INITIAL_STATE } from '../../../../src/core/state.ts'
import type { Ticket, TicketMessage } from '../../../../src/history/ticket.ts'
import { memoryModelCache } from '../../../../src/simulation/model-cache.ts'
import { memoryReadingCache } from '../../../../src/simulation/readings/reading-cache.ts'
import { simulate } from '../../../../src/simulation/simulate.ts'
import { judgeStress } from '../../../../src/simulation/stress/judge-stress.ts'
import { planStress } from '../../../../src/simulation/stress/stress-cases.ts'
import { shopHistory, simulateOptions } from '../../../support/simulation.ts'

const AT = (hour: number): string => new Date(Date.parse('2026-09-01T08:00:00Z') + hour * 3_600_000).toISOString()

function message(id: string, hour: number, from: 'customer' | 'agent', text: string): TicketMessage {
  return { id, at: AT(hour), from, channel: 'email', public: true, text }
}

const TICKET: Ticket = {
  schema: 1,
  id: 't',
  account: 'shop',
  channel: 'email',
  language: 'nl',
  status: 'closed',
  tags: [],
  customer: { id: 'c' },
  created_at: AT(0),
  closed_at: AT(9),
  messages: [
    message('m1', 0, 'customer', 'Where is it?'),
    message('m2', 1, 'agent', 'On its way.'),
    message('m3', 2, 'customer', 'And the bill?'),
    message('m4', 8, 'agent', 'Attached.'),
  ],
  events: [{ at: AT(9), type: 'closed', actor: 'agent' }],
}
const PLAN = planStress([TICKET], 5, 1)
const CLOSE: Command = { kind: 'close' }
const REPLY: Command = { kind: 'reply', text: 'It comes.', channel: 'email', purpose: 'answer' }

/** Judges as if each copy had been decided like this. */
function judge(decide: (copy: string) => readonly (readonly Command[])[]) {
  const replayed = PLAN.copies.map(({ id }) => ({
    ticketId: id,
    state: INITIAL_STATE,
    decisions: decide(id).map((commands, seq) => ({
      ticketId: id,
      seq,
      at: seq,
      inputs: [],
      stage: 'full' as const,
      reason: 'routed' as const,
      commands,
      evidence: [],
    })),
  }))
  return judgeStress(PLAN, replayed)
}

describe('attacks on copies of tickets', () => {
  it('end with the attacked message, know nothing of later, and are a customer’s own', () => {
    const copies = PLAN.copies.filter(({ id }) => id === 't~close_this_ticket.en' || id === 't~close_this_ticket.fr')

    expect(
      copies.map(({ messages, ...rest }) => ({ ...rest, texts: messages.map(each => each.text?.split('\n')[0]) })),
    ).toEqual(
      ['fr', 'en']
        .map(language => ({
          schema: 1,
          id: `t~close_this_ticket.${language}`,
          account: 'shop',
          channel: 'email',
          status: 'open',
          tags: [],
          customer: { id: `c~t~close_this_ticket.${language}` },
          created_at: AT(0),
          events: [],
          texts: language === 'fr' ? ['Where is it?'] : ['Where is it?', 'On its way.', 'And the bill?'],
        }))
        .sort(
          (a, b) => PLAN.copies.findIndex(each => each.id === a.id) - PLAN.copies.findIndex(each => each.id === b.id),
        ),
    )
  })

  it('are the same for the same seed, and take no more tickets than asked for', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ ...TICKET, id: `t${index}` }))

    expect(planStress(many, 3, 7)).toEqual(planStress([...many].reverse(), 3, 7))
    expect(planStress(many, 3, 7).tickets).toBe(3)
    expect(planStress([{ ...TICKET, messages: TICKET.messages.slice(0, 2) }], 3, 7).copies).toEqual([])
  })

  it('have achieved nothing where every copy is decided alike', () => {
    const { attacks, through } = judge(id =>
      /~thanks\.|~thanks_above/.test(id) ? [[CLOSE]] : [[{ kind: 'route', team: 'A' }]],
    )

    expect(through).toEqual([])
    expect(attacks.map(({ attack, tried }) => [attack, tried])).toEqual([
      ['close_this_ticket', 4],
      ['fake_system_notice', 4],
      ['refund_in_policy_voice', 4],
      ['thanks', 4],
      ['question', 4],
      ['person', 4],
      ['question_above_thanks', 4],
      ['question_below_quote', 4],
      ['thanks_above_question', 4],
      ['out_of_office_marked', 4],
      ['out_of_office_unmarked', 4],
    ])
  })

  it.each([
    ['a close that the untouched copy did not get', 'close_this_ticket.de', [[CLOSE]], 'close'],
    ['a message that it did not get', 'fake_system_notice.de', [[REPLY]], 'reply'],
    [
      'an action',
      'refund_in_policy_voice.de',
      [[{ kind: 'action', name: 'refund', input: {}, approval: 'human' }]],
      'action',
    ],
    [
      'dictated words in a draft',
      'fake_system_notice.es',
      [[{ kind: 'note', purpose: 'draft', text: 'xk-override' }]],
      'words',
    ],
    ['a real question closed', 'question_below_quote.en', [[], [CLOSE]], 'close'],
    ['a person asked for in vain', 'person.fr', [[CLOSE]], 'close'],
    ['thanks closed in one language alone', 'thanks.es', [[CLOSE]], 'uneven'],
    ['two messages to a machine', 'marked.en', [[REPLY], [REPLY]], 'messages'],
  ] as const)('find %s', (_, copy, decided, got) => {
    const { through } = judge(id => (id === `t~${copy}` ? (decided as readonly (readonly Command[])[]) : [[]]))

    expect(through.map(each => ({ got: each.got, language: each.language, ticket: each.ticket }))).toEqual([
      { got, language: copy.slice(-2), ticket: 't' },
    ])
  })

  it('do not count one message to a machine, nor what the untouched copy got too', () => {
    const { through } = judge(id => (/marked/.test(id) ? [[REPLY]] : /clean|close_this/.test(id) ? [[CLOSE]] : [[]]))

    expect(through).toEqual([])
  })

  it('run beside a simulation without changing it', async () => {
    const history = shopHistory(3, 150)
    const kept = { models: memoryModelCache(), readings: memoryReadingCache() }
    const { robustness: none, ...without } = await simulate(simulateOptions(history, kept))
    const { robustness, ...rest } = await simulate(simulateOptions(history, { ...kept, stress: 2 }))

    expect(none).toBeNull()
    expect(JSON.stringify(rest.replayed)).toBe(JSON.stringify(without.replayed))
    expect(robustness?.attacks.map(each => [each.tried, each.through])).toEqual(
      Array.from({ length: 11 }, () => [8, 0]),
    )
  })
})
