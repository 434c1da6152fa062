import { describe, expect, it } from 'vitest'
import { describeDecision, describeStep } from '../../../../src/cli/live/describe-decision.ts'
import type { Decision } from '../../../../src/core/decision.ts'

const PARIS = 'Europe/Paris'
const AT = Date.parse('2026-11-16T09:05:00+01:00')

function decided(fields: Partial<Decision>): Decision {
  return { at: AT, inputs: ['m1'], stage: 'full', commands: [], reason: 'routed', evidence: [], ...fields }
}

describe('describeDecision', () => {
  it('tells a fact a line', () => {
    const decision = decided({
      commands: [
        { kind: 'tag', name: 'refund' },
        { kind: 'route', team: 'Billing' },
        { kind: 'schedule_follow_up', rule: 'patience', n: 1, due: AT + 48 * 3_600_000 },
      ],
      confidence: 0.934,
    })

    expect(describeDecision('#7 Mia Roth', decision, PARIS)).toBe(
      [
        'Mon 09:05  #7 Mia Roth',
        '           did  tagged it refund',
        '           did  assigned it to Billing',
        '           did  planned patience, step 1, for Wed 09:05',
        '           why  The customer’s request belongs to this team. (93 % sure)',
        '',
      ].join('\n'),
    )
  })

  it('says that nothing was done, and why', () => {
    const text = describeDecision('#7', decided({ reason: 'agent_reopened' }), PARIS)

    expect(text).toBe('Mon 09:05  #7\n           did  nothing\n           why  A person reopened this ticket.\n')
  })

  it('keeps long words within 80 columns and control characters off the terminal', () => {
    const text = `\u001b[2J${'a word or two '.repeat(20)}\u202eend`

    const lines = describeStep(AT, 'Mia', { at: 0, by: 'customer', whose: 'mia', text, sets: 'open' }, PARIS).split(
      '\n',
    )

    expect(lines.filter(line => line.length > 80)).toEqual([])
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(lines.at(-2)).toBe('           did  reopened the ticket')
  })
})
