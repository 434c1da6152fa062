import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasEffect, reachesCustomer } from '../../../src/core/command.ts'
import { decide } from '../../../src/core/decide.ts'
import type { Decision } from '../../../src/core/decision.ts'
import { evolve } from '../../../src/core/evolve.ts'
import { isAgentReopened } from '../../../src/core/human-touch.ts'
import { REASONS, type Reason } from '../../../src/core/reasons.ts'
import { withoutWords } from '../../../src/core/refuse-words.ts'
import { type Drawn, drawn } from './arbitraries.ts'

const RUNS = { numRuns: 1_500 }
const CODES = Object.keys(REASONS)
const DOING_NOTHING = new Set<string>(CODES.slice(CODES.indexOf('stage_off')))

function holds(name: string, claim: (drawing: Drawn, decision: Decision) => void): void {
  it(name, () => {
    fc.assert(
      fc.property(drawn, drawing => {
        const { state, turn, context, policy } = drawing

        claim(drawing, decide(state, turn, context, policy))
      }),
      RUNS,
    )
  })
}

describe('any decision', () => {
  holds('is the same when taken again', ({ state, turn, context, policy }, decision) => {
    expect(decide(structuredClone(state), structuredClone(turn), structuredClone(context), policy)).toEqual(decision)
  })

  holds('is plain data', (_, decision) => {
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
  })

  holds('answers exactly the turn’s inputs', ({ turn }, decision) => {
    expect([decision.at, decision.inputs]).toEqual([turn.at, turn.inputs.map(input => input.id)])
  })

  holds('reaches the customer at most once', (_, decision) => {
    expect(decision.commands.filter(reachesCustomer).length).toBeLessThanOrEqual(1)
  })

  holds('does each thing once', (_, decision) => {
    const once = decision.commands.map(command => (command.kind === 'tag' ? `tag ${command.name}` : command.kind))

    expect(once.filter(kind => kind !== 'note')).toEqual([...new Set(once)].filter(kind => kind !== 'note'))
  })

  holds('names a reason for doing nothing', (_, decision) => {
    if (decision.commands.length === 0) expect(DOING_NOTHING.has(decision.reason)).toBe(true)
  })

  holds('never closes what a person reopened or holds', ({ context, turn, state, policy }, decision) => {
    const closes = decision.commands.some(command => command.kind === 'close')
    const { view } = context
    const isHeld =
      (view.snoozedUntil ?? 0) > turn.at && view.events.findLast(({ type }) => type === 'snoozed')?.actor !== 'bot'

    if (isAgentReopened(view) || isHeld || state.closes >= policy.limits.reopensPerThread) expect(closes).toBe(false)
  })

  holds('never both closes and writes to, or hands over, the customer', (_, { commands }) => {
    const kinds = commands.map(({ kind }) => kind)

    if (kinds.includes('close'))
      expect(kinds.filter(kind => ['reply', 'follow_up', 'hand_over', 'route'].includes(kind))).toEqual([])
  })

  holds(
    'never nudges after a goodbye or STOP, while we owe, over the cap, or in public',
    ({ context, turn, policy }, decision) => {
      if (!decision.commands.some(command => command.kind === 'follow_up')) return
      const { reading, view, customer } = context
      const channel =
        view.messages.findLast(message => message.from === 'customer' && message.public)?.channel ?? view.channel

      expect(reading?.goodbye ?? false).toBe(false)
      expect(customer.stopped.some(stopped => channel.startsWith(stopped))).toBe(false)
      expect(customer.contacts.filter(at => at > turn.at - 7 * 86_400_000).length).toBeLessThan(
        policy.limits.messagesPerCustomerPerWeek,
      )
      expect(channel).not.toBe('instagram-comment')
      const last = view.messages.findLast(
        ({ from, public: shown }) => shown && (from === 'agent' || from === 'customer'),
      )
      if (reading !== null && reading.messageId === last?.id && last.from === 'agent')
        expect(reading.owed.who).toBe('customer')
    },
  )

  holds('writes nothing to a customer for our own silence', ({ state, turn }, decision) => {
    const rang = turn.inputs.some(input => input.kind === 'timer') && state.armed?.kind === 'we_owe'

    if (rang) expect(decision.commands.some(reachesCustomer)).toBe(false)
  })

  holds('hands topics over before anything else', ({ context, turn, policy }, decision) => {
    if (decision.reason !== 'handed_over') return
    expect(context.reading?.topics.some(topic => policy.handOver.includes(topic))).toBe(true)
    expect(decision.commands.some(reachesCustomer)).toBe(false)
    expect(turn.inputs.some(input => input.kind === 'message' && input.from === 'customer')).toBe(true)
  })

  holds('does nothing where it is switched off', (_, decision) => {
    if (decision.stage === 'off') expect(decision.commands.filter(hasEffect)).toEqual([])
  })

  holds('never plans into the past', ({ turn, state }, decision) => {
    const after = evolve(state, turn, decision)

    expect(decision.due ?? turn.at).toBeGreaterThanOrEqual(turn.at)
    expect(after.armed?.due).toBe(decision.due)
    for (const command of decision.commands) {
      if (command.kind === 'schedule_follow_up') expect(command.due).toBeGreaterThanOrEqual(turn.at)
    }
  })

  holds('leaves a state that is plain data and one further', ({ state, turn }, decision) => {
    const after = evolve(state, turn, decision)

    expect(JSON.parse(JSON.stringify(after))).toEqual(after)
    expect(after.seq).toBe(state.seq + 1)
  })

  holds('keeps its other commands when its words are refused', (_, decision) => {
    const reason: Reason = 'no_draft'

    const left = withoutWords(decision, reason)

    expect(left.reason).toBe(reason)
    expect(left.commands.some(reachesCustomer)).toBe(false)
    const kept = decision.commands.filter(({ kind }) => ['route', 'tag', 'close', 'hand_over'].includes(kind))
    expect(left.commands.filter(({ kind }) => ['route', 'tag', 'close', 'hand_over'].includes(kind))).toEqual(kept)
  })
})
