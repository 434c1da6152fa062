import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/core/decide.ts'
import { evolve } from '../../../src/core/evolve.ts'
import { INITIAL_STATE, type TicketState } from '../../../src/core/state.ts'
import type { MessageView } from '../../../src/core/ticket-view.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { afterAnswer, CUSTOMER_TURN, MONDAY, message, POLICY, reading, view } from './build.ts'

const NOTE_TURN: Turn = {
  at: MONDAY,
  inputs: [{ kind: 'message', id: 'n1', at: MONDAY, from: 'agent', public: false }],
}
const PROPOSED = [{ name: 'cancel_order', input: { order_id: '1001' } }]

function note(text: string, overrides: Partial<MessageView> = {}): MessageView {
  return message({ id: 'n1', at: MONDAY, from: 'agent', public: false, channel: 'internal-note', text, ...overrides })
}

function ordered(text: string, state: Partial<TicketState> = {}, overrides: Partial<MessageView> = {}) {
  const before = afterAnswer()
  const context = { ...before, view: view({ messages: [...before.view.messages, note(text, overrides)] }) }
  const { commands, reason, evidence } = decide({ ...INITIAL_STATE, ...state }, NOTE_TURN, context, POLICY)
  return { commands, reason, evidence }
}

describe('an agent’s order', () => {
  it.each([
    ['@rehearsal leave', 'told_to_leave', [{ kind: 'tag', name: 'rehearsal-ignore' }]],
    ['  @Rehearsal: laisser ce client', 'told_to_leave', [{ kind: 'tag', name: 'rehearsal-ignore' }]],
    ['@rehearsal undo', 'asked_by_agent', [{ kind: 'undo' }]],
    ['@rehearsal, zurück bitte', 'asked_by_agent', [{ kind: 'undo' }]],
    ['@rehearsal draft', 'asked_by_agent', [{ kind: 'note', text: expect.stringContaining('supports an answer') }]],
    ['@rehearsal approve', 'asked_by_agent', [{ kind: 'note', text: expect.stringContaining('Nothing waits') }]],
    ['@rehearsal reject', 'action_rejected', []],
    ['@rehearsal why?', 'asked_by_agent', [{ kind: 'note', text: expect.stringContaining('decided nothing') }]],
  ])('%s', (text, reason, commands) => {
    expect(ordered(text)).toEqual({ reason, commands, evidence: [{ kind: 'message', id: 'n1' }] })
  })

  it.each<[string, string, Partial<MessageView>]>([
    ['by a customer', '@rehearsal undo', { from: 'customer' }],
    ['in a public answer', '@rehearsal undo', { public: true }],
    ['that is none', 'please ask @rehearsal undo', {}],
    ['in words we do not know', '@rehearsal dance', {}],
    ['named like a property', '@rehearsal constructor', {}],
  ])('is not heard %s', (_, text, overrides) => {
    const { commands, reason } = ordered(text, {}, overrides)

    expect(commands.some(command => command.kind === 'undo')).toBe(false)
    expect(reason).not.toBe('asked_by_agent')
  })

  it('is read from notes kept as HTML', () => {
    const { text: _, ...html } = note('')

    expect(ordered('', {}, { ...html, html: '<p>@rehearsal undo</p>' }).commands).toEqual([])
    const before = afterAnswer()
    const context = {
      ...before,
      view: view({ messages: [...before.view.messages, { ...html, html: '<p>@rehearsal undo</p>' }] }),
    }
    expect(decide(INITIAL_STATE, NOTE_TURN, context, POLICY).commands).toEqual([{ kind: 'undo' }])
  })

  it('says why, from what was decided last', () => {
    const context = afterAnswer({}, { intent: { label: 'refund', confidence: 0.97, accepted: true } })
    const decision = decide(INITIAL_STATE, CUSTOMER_TURN, context, POLICY)
    const state = evolve(INITIAL_STATE, CUSTOMER_TURN, decision)

    const [said] = ordered('@rehearsal why', state).commands

    expect(said).toMatchObject({ kind: 'note' })
    expect((said as { text: string }).text.split('\n')[0]).toBe(
      '2026-06-01 10:00: tagged it, set the priority, assigned it. The customer’s request belongs to this team. (97 % sure)',
    )
  })

  it('to approve runs what was proposed, once', () => {
    const context = { ...afterAnswer(), view: view({ messages: [note('@rehearsal approve')] }) }
    const state = { ...INITIAL_STATE, proposed: PROPOSED }

    const decision = decide(state, NOTE_TURN, context, POLICY)

    expect(decision.commands).toEqual([{ kind: 'action', name: 'cancel_order', input: { order_id: '1001' } }])
    expect(decision.reason).toBe('approved_by_agent')
    expect(evolve(state, NOTE_TURN, decision).proposed).toBeUndefined()
  })

  it('to reject forgets what was proposed', () => {
    const context = { ...afterAnswer(), view: view({ messages: [note('@rehearsal reject')] }) }
    const state = { ...INITIAL_STATE, proposed: PROPOSED }

    expect(evolve(state, NOTE_TURN, decide(state, NOTE_TURN, context, POLICY)).proposed).toBeUndefined()
  })

  it('beside a customer’s message leaves that message decided too', () => {
    const before = afterAnswer({}, { intent: { label: 'refund', confidence: 0.97, accepted: true } })
    const context = { ...before, view: view({ messages: [...before.view.messages, note('@rehearsal why')] }) }
    const turn: Turn = { at: MONDAY, inputs: [...CUSTOMER_TURN.inputs, ...NOTE_TURN.inputs] }

    const { commands } = decide(INITIAL_STATE, turn, context, POLICY)

    expect(commands.at(-1)).toMatchObject({ kind: 'note', text: expect.stringContaining('decided nothing') })
    expect(decide(INITIAL_STATE, turn, context, POLICY).inputs).toEqual(['m2', 'n1'])
  })
})

describe('an action', () => {
  const policy = parsePolicy(
    `
version: 1
account: shop
intents:
  cancel: { action: route, tolerated_error: 10%, route: { team: Logistics }, run: cancel_order }
actions:
  cancel_order: { url: "https://shop.example/cancel", input: { order_id: string, customer_email: string } }
`,
    'p.yaml',
  )
  const asked = (orders: readonly string[], owned: readonly string[], state = INITIAL_STATE) =>
    decide(
      state,
      CUSTOMER_TURN,
      afterAnswer(
        {
          customer: {
            id: 'c1',
            email: 'ada@shop.test',
            vip: false,
            segments: [],
            orders: owned.map(id => ({ id, status: 'unfulfilled' })),
          },
        },
        reading({
          intent: { label: 'cancel', confidence: 0.99, accepted: true },
          entities: { orders, emails: [], phones: [] },
        }),
      ),
      policy,
    )
  const proposal = (order: string) => ({
    kind: 'action',
    name: 'cancel_order',
    input: { order_id: order, customer_email: 'ada@shop.test' },
    approval: 'human',
  })

  it.each([
    ['named by its number', ['1001'], ['#1001', '#1002'], '1001'],
    ['the customer’s only one', [], ['#1002'], '1002'],
    ['named where no orders are known', ['FR-77'], [], 'FR-77'],
  ])('is proposed for the order %s', (_, orders, owned, id) => {
    expect(asked(orders, owned).commands).toContainEqual(proposal(id))
  })

  it.each([
    ['two are named', ['1001', '1002'], ['#1001', '#1002']],
    ['none is named of several', [], ['#1001', '#1002']],
    ['it is somebody else’s', ['9999'], ['#1001']],
    ['none is known at all', [], []],
  ])('is not run where %s, and a note says so', (_, orders, owned) => {
    const { commands } = asked(orders, owned)

    expect(commands.filter(command => command.kind === 'action')).toEqual([])
    expect(commands).toContainEqual({
      kind: 'note',
      text: 'The action cancel_order was not run: order_id not known for certain.',
    })
  })

  it('is proposed once, however often the customer asks', () => {
    const first = asked(['1001'], [])
    const state = evolve(INITIAL_STATE, CUSTOMER_TURN, first)

    expect(asked(['1001'], [], state).commands.filter(command => command.kind === 'action')).toEqual([])
  })
})
