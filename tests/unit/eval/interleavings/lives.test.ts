import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { complaints } from '../../../../eval/interleavings/complaints.ts'
import type { Life } from '../../../../eval/interleavings/life.ts'
import { liveThrough } from '../../../../eval/interleavings/live-through.ts'
import { runLives } from '../../../../eval/interleavings/run-lives.ts'
import { parsePolicy } from '../../../../src/policy/parse-policy.ts'

const FILE = 'datasets/policies/faults.yaml'
const POLICY = parsePolicy(readFileSync(FILE, 'utf8'), FILE)
const AT_ONCE = [0]

/** Lives that went wrong once. */
const LEARNED: readonly [string, Life][] = [
  [
    'a STOP with a question right behind it, and an agent who asks back',
    {
      happenings: [
        { what: 'stop', after: { steps: 0 }, deliveries: AT_ONCE },
        { what: 'asks', after: { steps: 0 }, deliveries: AT_ONCE },
        { what: 'asks_back', after: { minutes: 5 }, deliveries: AT_ONCE },
      ],
      breakages: [],
    },
  ],
  [
    'a STOP with an agent’s answer right behind it',
    {
      happenings: [
        { what: 'stop', after: { minutes: 5 }, deliveries: AT_ONCE },
        { what: 'asks_back', after: { steps: 0 }, deliveries: AT_ONCE },
      ],
      breakages: [],
    },
  ],
]

describe('every life of a ticket', () => {
  it('ends without a complaint, whatever comes between any two steps', { timeout: 60_000 }, async () => {
    const report = await runLives({ runs: 300, seed: 20_261_121 })

    expect(report.counterexample).toBeUndefined()
    expect(report.messages).toBeGreaterThan(10)
    expect(report.closes).toBeGreaterThan(10)
  })

  it.each(LEARNED)('survives %s', async (_, life) => {
    expect(complaints(await liveThrough(life, POLICY))).toEqual([])
  })

  it('does see a twin that sends every message twice', async () => {
    const life: Life = {
      happenings: [
        { what: 'asks', after: { minutes: 0 }, deliveries: AT_ONCE },
        { what: 'asks_back', after: { minutes: 9 }, deliveries: AT_ONCE },
      ],
      breakages: [],
    }
    const lived = await liveThrough(life, POLICY)
    const sent = lived.desk.deeds.find(deed => deed.kind === 'message')!
    const desk = { ...lived.desk, deeds: [...lived.desk.deeds, sent] }

    expect(complaints({ ...lived, desk })).toEqual([`decision ${sent.to.replace(/:\d+$/, '')} sent two messages`])
  })
})
