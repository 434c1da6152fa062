import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apiLoad, loadFinding } from '../../../src/preflight/api-load.ts'
import type { ReplayedDecision } from '../../../src/simulation/replayed.ts'

const LIMIT = { calls: 40, per: 20_000, share: 0.5 }

const at = (moment: number): ReplayedDecision => ({
  ticketId: 't',
  seq: 0,
  at: moment,
  inputs: [],
  stage: 'full',
  commands: [{ kind: 'close' }, { kind: 'cancel_follow_up', why: 'x' }],
  reason: 'nothing_owed',
  evidence: [],
})

describe('apiLoad', () => {
  it('lets a burst through and queues what comes on top of it', () => {
    // 20 decisions of 6 calls at one moment: 20 calls fit the bucket, 100 leak away at one a second.
    const load = apiLoad(
      Array.from({ length: 20 }, () => at(3_600_000)),
      LIMIT,
    )

    expect(load).toEqual({
      calls: 120,
      busiestHour: 120,
      busiestAt: 3_600_000,
      allowedAnHour: 3_600,
      longestWait: 100_000,
    })
  })

  it('never waits where calls come no faster than they leak', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 6_000, max: 100_000 }), { maxLength: 50 }), gaps => {
        const decisions = gaps.map((_, index) => at(gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0)))

        expect(apiLoad(decisions, LIMIT).longestWait).toBe(0)
      }),
    )
  })

  it.each([
    [60_000, 'know'],
    [180_000, 'look'],
    [900_000, 'stop'],
  ])('judges a wait of %i ms', (longestWait, severity) => {
    const load = { calls: 1, busiestHour: 1, busiestAt: 0, allowedAnHour: 1, longestWait }

    expect(loadFinding(load, LIMIT).severity).toBe(severity)
  })
})
