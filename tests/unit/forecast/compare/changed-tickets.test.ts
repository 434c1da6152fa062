import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../../src/core/reading.ts'
import { type ComparedDecision, type ComparedSide, changeOf } from '../../../../src/forecast/compare/changed-tickets.ts'
import type { ChangeLine } from '../../../../src/forecast/compare/explain-change.ts'
import type { Rung } from '../../../../src/forecast/rung.ts'

type Commands = readonly { readonly kind: string; readonly [key: string]: unknown }[]

function decision(
  reason: ComparedDecision['reason'],
  commands: Commands = [],
  evidence: readonly Evidence[] = [],
  at = '2026-10-01T10:00:00.000Z',
): ComparedDecision {
  return { at, stage: 'shadow', reason, commands, evidence }
}

function side(rung: Rung, ...decisions: ComparedDecision[]): ComparedSide<ComparedDecision> {
  return { rung, decisions }
}

const REFUND: Evidence = { kind: 'policy', id: 'intents.refund' }
const VIP: Evidence = { kind: 'rule', id: 'vip' }
const ROUTED = decision('routed', [{ kind: 'route', team: 'Billing' }], [REFUND])
const UNSURE = decision('low_confidence')
const CLOSED = decision('thanks_nothing_owed', [{ kind: 'close' }])
const line = (path: string): ChangeLine => ({ path, kind: 'changed', before: '1', after: '2' })
const LINES = [
  'followUps.vip.after',
  'intents.refund.toleratedError',
  'intents.refund_status.toleratedError',
  'limits.messagesPerCustomerPerWeek',
  'stage.default',
  'thanks.toleratedWrongCloses',
].map(line)

describe('tickets that change', () => {
  it.each([
    ['newly_wrong', 'handed_over', 'wrong'],
    ['no_longer_wrong', 'wrong', 'pending'],
    ['newly_finished', 'unknown', 'verified'],
    ['no_longer_finished', 'assumed', 'handed_over'],
    ['other_rung', 'assumed', 'verified'],
    ['other_action', 'handed_over', 'handed_over'],
  ] as const)('are %s from %s to %s', (kind, a, b) => {
    const change = changeOf(side(a, UNSURE), side(b, ROUTED), [], 'refund')

    expect(change).toEqual({ kind, a, b, decisionA: UNSURE, decisionB: ROUTED, didA: [], didB: [ROUTED], because: [] })
  })

  it('are not those with other words or another plan for the same deeds', () => {
    const [first, second] = ['Hello', 'Hi'].map(text => decision('answered', [{ kind: 'reply', text }]))
    const planned = decision('follow_up_scheduled', [{ kind: 'schedule_follow_up', rule: 'vip', n: 1 }])

    const words = changeOf(side('verified', first!), side('verified', second!), LINES, undefined)
    const plan = changeOf(side('handed_over', planned), side('handed_over', UNSURE), LINES, undefined)

    expect([words, plan]).toEqual([undefined, undefined])
  })

  it('part at their first differing decision', () => {
    const early = decision(
      'follow_up_sent',
      [{ kind: 'follow_up', rule: 'vip', n: 1 }],
      [VIP],
      '2026-10-03T10:00:00.000Z',
    )
    const late = { ...early, at: '2026-10-05T10:00:00.000Z' }

    const change = changeOf(side('handed_over', UNSURE, early), side('handed_over', UNSURE, late), LINES, 'refund')

    expect(change).toMatchObject({ decisionA: early, decisionB: late, because: [line('followUps.vip.after')] })
  })
})

describe('why a ticket changes', () => {
  it.each([
    ['the threshold of its intent', ROUTED, UNSURE, ['intents.refund.toleratedError']],
    ['the threshold of thanks', CLOSED, UNSURE, ['thanks.toleratedWrongCloses']],
    [
      'a stage',
      { ...ROUTED, stage: 'off', reason: 'stage_off' } as const,
      CLOSED,
      ['stage.default', 'thanks.toleratedWrongCloses'],
    ],
    [
      'a cap',
      decision('contact_cap', [], [VIP]),
      decision('follow_up_sent', [], [VIP]),
      ['followUps.vip.after', 'limits.messagesPerCustomerPerWeek'],
    ],
  ] as const)('is %s', (_, a, b, paths) => {
    const change = changeOf(side('wrong', a), side('handed_over', b), LINES, undefined)

    expect(change!.because.map(({ path }) => path)).toEqual(paths)
  })

  it('is the only line that differs, whatever the decisions tell', () => {
    const only = line('personas.default.tone')

    const change = changeOf(side('wrong', ROUTED), side('handed_over'), [only], undefined)

    expect(change!.because).toEqual([only])
  })
})
