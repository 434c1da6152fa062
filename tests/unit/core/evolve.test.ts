import { describe, expect, it } from 'vitest'
import { hasEffect } from '../../../src/core/command.ts'
import type { Decision } from '../../../src/core/decision.ts'
import { evolve } from '../../../src/core/evolve.ts'
import { withoutWords } from '../../../src/core/refuse-words.ts'
import { type ArmedTimer, INITIAL_STATE, type TicketState } from '../../../src/core/state.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { AGENT_TURN, CUSTOMER_TURN, MONDAY } from './build.ts'

const ARMED: ArmedTimer = { kind: 'follow_up', rule: 'r', n: 1, due: MONDAY + 5, anchorId: 'm1', anchorAt: MONDAY - 5 }
const RING: Turn = { at: MONDAY + 5, inputs: [{ kind: 'timer', id: 'timer:r', at: MONDAY + 5 }] }
const EVENT: Turn = { at: MONDAY, inputs: [{ kind: 'event', id: 'e', at: MONDAY, type: 'tagged', actor: 'rule' }] }
const CLOSED: Turn = { at: MONDAY, inputs: [{ kind: 'event', id: 'c', at: MONDAY, type: 'closed', actor: 'agent' }] }

function decision(
  reason: Decision['reason'],
  commands: Decision['commands'] = [],
  rest: Partial<Decision> = {},
): Decision {
  return { at: MONDAY, inputs: [], stage: 'shadow', commands, reason, evidence: [], ...rest }
}

describe('evolve', () => {
  it.each<[string, Partial<TicketState>, Turn, Decision, Partial<TicketState>]>([
    ['counts', {}, EVENT, decision('not_for_us'), {}],
    ['keeps open what a person took back', { keptOpen: true }, EVENT, decision('not_for_us'), { keptOpen: true }],
    ['until somebody closes it', { keptOpen: true }, CLOSED, decision('not_for_us'), {}],
    ['keeps a timer that nothing touched', { armed: ARMED }, EVENT, decision('not_for_us'), { armed: ARMED }],
    ['forgets a timer that rang', { armed: ARMED }, RING, decision('customer_done'), {}],
    [
      'forgets a cancelled timer',
      { armed: ARMED },
      EVENT,
      decision('follow_up_cancelled', [{ kind: 'cancel_follow_up', why: 'x' }]),
      {},
    ],
    [
      'arms a follow-up at the agent’s message',
      {},
      AGENT_TURN,
      decision('follow_up_scheduled', [{ kind: 'schedule_follow_up', rule: 'r', n: 1, due: MONDAY + 9 }]),
      { armed: { ...ARMED, due: MONDAY + 9, anchorAt: MONDAY } },
    ],
    [
      'keeps the anchor for the next nudge',
      { armed: ARMED },
      RING,
      decision('follow_up_sent', [
        { kind: 'follow_up', rule: 'r', n: 1, text: 'x', channel: 'email' },
        { kind: 'schedule_follow_up', rule: 'r', n: 2, due: MONDAY + 9, ending: 'close' },
      ]),
      { armed: { ...ARMED, kind: 'then', n: 2, due: MONDAY + 9, since: RING.at }, nudges: { r: 1 } },
    ],
    [
      'never arms into the past',
      { armed: { ...ARMED, due: MONDAY - 1 } },
      EVENT,
      decision('not_for_us'),
      { armed: { ...ARMED, due: MONDAY } },
    ],
    ['forgets nudges when the customer writes', { nudges: { r: 2 } }, CUSTOMER_TURN, decision('out_of_scope'), {}],
    [
      'keeps nudges when a machine writes',
      { nudges: { r: 2 } },
      CUSTOMER_TURN,
      decision('automated_sender'),
      { nudges: { r: 2 }, automatedInARow: 1 },
    ],
    [
      'ends a run of machines when a person writes',
      { automatedInARow: 2 },
      CUSTOMER_TURN,
      decision('out_of_scope'),
      {},
    ],
    [
      'remembers rules',
      { fired: ['a'] },
      CUSTOMER_TURN,
      decision('rule_fired', [], { fired: ['a', 'b@1'] }),
      { fired: ['a', 'b@1'] },
    ],
    [
      'counts closes',
      { closes: 1 },
      CUSTOMER_TURN,
      decision('thanks_nothing_owed', [{ kind: 'close' }]),
      { closes: 2 },
    ],
    [
      'remembers a hand-over',
      {},
      CUSTOMER_TURN,
      decision('handed_over', [{ kind: 'hand_over', topic: 'anger' }]),
      { handedOver: 'anger' },
    ],
    ['until a person answers', { handedOver: 'anger' }, AGENT_TURN, decision('agent_replied'), {}],
  ])('%s', (_, before, turn, taken, expected) => {
    const { reason, at } = taken
    const did = taken.commands.filter(hasEffect).map(({ kind }) => kind)
    const last = reason === 'not_for_us' ? {} : { last: { at, reason, did } }

    const state = evolve({ ...INITIAL_STATE, ...before }, turn, taken)

    expect(state).toEqual({ ...INITIAL_STATE, seq: 1, ...last, ...expected })
  })

  it('keeps what was decided last where nothing was about the ticket', () => {
    const first = evolve(INITIAL_STATE, CUSTOMER_TURN, decision('routed', [{ kind: 'route', team: 'A' }]))

    const { last } = evolve(first, AGENT_TURN, decision('not_for_us'))

    expect(last).toEqual(first.last)
  })
})

describe('withoutWords', () => {
  it('takes a nudge and its plans away', () => {
    const sent = decision(
      'follow_up_sent',
      [
        { kind: 'follow_up', rule: 'r', n: 1, text: '', channel: 'email' },
        { kind: 'schedule_follow_up', rule: 'r', n: 2, due: MONDAY + 9 },
      ],
      { due: MONDAY + 9 },
    )

    expect(withoutWords(sent, 'no_draft')).toEqual(decision('no_draft'))
  })

  it('leaves what else was decided', () => {
    const answered = decision('answered', [
      { kind: 'tag', name: 'a' },
      { kind: 'reply', text: '', channel: 'email', purpose: 'answer' },
      { kind: 'note', text: '', purpose: 'draft' },
      { kind: 'note', text: 'kept' },
    ])

    expect(withoutWords(answered, 'no_draft')).toEqual(
      decision('no_draft', [
        { kind: 'tag', name: 'a' },
        { kind: 'note', text: 'kept' },
      ]),
    )
  })
})
