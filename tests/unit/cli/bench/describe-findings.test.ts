import { expect, it } from 'vitest'
import { describeFindings } from '../../../../src/cli/bench/describe-findings.ts'

const NONE = { findings: [], differing: [], anew: { differing: [] } }
const finding = { kind: 'wrong', rule: 'answered_twice', ticketId: '1005', where: 'message 7' } as const

it('names rule, ticket and place of each finding, and where the day is kept', () => {
  const lines = describeFindings({ ...NONE, findings: [finding], folder: '/tmp/day' })

  expect(lines).toEqual(['  wrong answered_twice on 1005: message 7', '  kept in /tmp/day'])
})

it('prints twenty and says how many more there are', () => {
  const lines = describeFindings({ ...NONE, findings: Array.from({ length: 23 }, () => finding) })

  expect(lines).toEqual([...Array(20).fill('  wrong answered_twice on 1005: message 7'), '  and 3 more'])
})

it('says nothing where nothing was found', () => {
  expect(describeFindings(NONE)).toEqual([])
})

it('names tickets and decisions on which the pure core says otherwise', () => {
  const outcome = { reason: 'agent_replied', commands: [], at: 0 } as const
  const anew = { differing: [{ id: '1005:2', stored: outcome, anew: outcome }] }

  expect(describeFindings({ ...NONE, differing: ['1001', '1002'], anew })).toEqual([
    '  memory differs on 1001, 1002',
    '  decided otherwise 1005:2',
  ])
})
