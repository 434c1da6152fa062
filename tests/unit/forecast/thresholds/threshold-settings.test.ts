import { describe, expect, it } from 'vitest'
import type { Threshold } from '../../../../src/forecast/thresholds/find-threshold.ts'
import { thresholdSettings } from '../../../../src/forecast/thresholds/threshold-settings.ts'
import { parsePolicy } from '../../../../src/policy/parse-policy.ts'
import { setInPolicy } from '../../../../src/policy/set-in-policy.ts'

const SOURCE = `version: 1
account: Shop
intents:
  where: { action: route, route: { team: Shipping }, tolerated_error: 10 % }
  size 4.2: { action: draft, tolerated_error: 4 % }
  praise: { action: leave }
thanks: { tolerated_wrong_closes: 2 % }
`
const POLICY = parsePolicy(SOURCE, 'test')

function threshold(from: number, today: number, verdict: Threshold['verdict'] = 'confirmed'): Threshold {
  const point = (confidence: number, coverage: number) => ({
    confidence,
    coverage,
    error: { value: 0, low: 0, high: 0, count: 0, n: 400 },
    atMost: 0.01,
  })
  const found = { older: point(from, 0.7), newer: point(from, 0.8) }
  return { tolerated: 1 - today, cases: { older: 1, newer: 1 }, found, verdict, today: point(today, 0.5) }
}

describe('lines for the policy', () => {
  it('name path and value of what is confirmed and acts on more than today, and what-if takes them', () => {
    const settings = thresholdSettings(
      threshold(0.931, 0.98),
      [
        { intent: 'where', ...threshold(0.75, 0.9) },
        { intent: 'size 4.2', ...threshold(0.8, 0.96) },
        { intent: 'praise', ...threshold(0.8, 0.9) },
      ],
      POLICY,
    )

    const lines = settings.map(({ kind, path, value }) => [kind, path, value])
    expect(lines).toEqual([
      ['thanks', 'thanks.tolerated_wrong_closes', 0.069],
      ['route', 'intents.where.tolerated_error', 0.25],
      ['draft', 'intents."size 4.2".tolerated_error', 0.2],
    ])
    const set = setInPolicy(
      SOURCE,
      settings.map(({ path, value }) => `${path}=${value}`),
    )
    expect(parsePolicy(set, 'set').intents['size 4.2']!.toleratedError).toBe(0.2)
    expect(settings[0]).toMatchObject({ covers: 0.8, coversNow: 0.5 })
  })

  it.each([
    ['not confirmed', threshold(0.7, 0.9, 'not_confirmed')],
    ['too few', threshold(0.7, 0.9, 'too_few')],
    ['no lower than today', threshold(0.9, 0.9)],
  ])('leave out what is %s', (_, found) => {
    expect(thresholdSettings(found, [], POLICY)).toEqual([])
  })
})
