import { expect, it } from 'vitest'
import { buildResult } from '../../../src/report/build-result.ts'
import { replayEarlier } from '../../../src/simulation/rolling-origin.ts'
import { simulate } from '../../../src/simulation/simulate.ts'
import { shopHistory, simulateOptions } from '../../support/simulation.ts'

it('replaying earlier weeks changes the track record, the thresholds and the next month, and not a byte of anything else', async () => {
  const history = shopHistory(5, 480)
  const options = simulateOptions(history)
  const simulated = await simulate(options)
  const before = JSON.stringify(simulated.replayed)
  const input = {
    tickets: history.tickets,
    replayed: simulated.replayed,
    labelOf: (ticket: (typeof history.tickets)[number]) => simulated.labels?.labelOf(ticket)?.label,
    from: simulated.cutoff,
    policy: simulated.policy,
    followUpFits: simulated.followUpFits,
    robustness: simulated.robustness,
    meta: { seed: 1 } as Parameters<typeof buildResult>[0]['meta'],
    data: {} as Parameters<typeof buildResult>[0]['data'],
  }
  const alone = buildResult(input)

  const earlier = (await replayEarlier(options, simulated))!
  const both = buildResult({ ...input, earlier })

  const { trackRecord, nextMonth, forecast, ...rest } = both
  expect(JSON.stringify(simulated.replayed)).toBe(before)
  expect({ ...rest, forecast: { ...forecast, thresholds: null } }).toEqual({
    ...alone,
    trackRecord: undefined,
    nextMonth: undefined,
    forecast: { ...alone.forecast, thresholds: null },
  })
  expect(trackRecord!.weeks).toBeGreaterThan(alone.trackRecord?.weeks ?? 0)
  expect(nextMonth.behind.from).toBe(new Date(earlier.from).toISOString())
  expect(nextMonth.behind.tickets).toBeGreaterThan(alone.nextMonth.behind.tickets)
  expect(forecast.thresholds!.split).toBe(new Date(simulated.cutoff).toISOString())
})

it('leaves the next month to the reported tickets where the earlier ones were decided by other means', async () => {
  const history = shopHistory(6, 480)
  const options = simulateOptions(history)
  const simulated = await simulate(options)
  const input = {
    tickets: history.tickets,
    replayed: simulated.replayed,
    labelOf: (ticket: (typeof history.tickets)[number]) => simulated.labels?.labelOf(ticket)?.label,
    from: simulated.cutoff,
    meta: { seed: 1 } as Parameters<typeof buildResult>[0]['meta'],
    data: {} as Parameters<typeof buildResult>[0]['data'],
  }
  const earlier = (await replayEarlier(options, simulated))!

  const other = buildResult({ ...input, earlier: { ...earlier, isAlike: false } })

  expect(other.nextMonth).toEqual(buildResult(input).nextMonth)
})
