import { beforeAll, expect, it } from 'vitest'
import { runSeed, USUAL_API, USUAL_WEBHOOKS } from '../../eval/faults/run-seed.ts'
import { learnShop } from '../../src/cli/live/learn-shop.ts'
import { readEnvironment } from '../../src/config/environment.ts'
import type { IntentModel } from '../../src/understanding/intents/intent-model.ts'
import { describeLive, devServerCli } from '../support/temporal.ts'

const SECOND = 1_000

describeLive('a day on which server, worker, database and Temporal are killed in turn', () => {
  let model: IntentModel

  beforeAll(async () => {
    ;({ model } = await learnShop(Date.parse('2026-11-16T00:00:00Z')))
  })

  it.each([101, 102, 103])(
    'loses nothing and does nothing twice or wrong (seed %i)',
    {
      timeout: 300 * SECOND,
    },
    async seed => {
      const report = await runSeed({
        seed,
        tickets: 30,
        model,
        temporalCli: devServerCli(),
        searchPath: readEnvironment().path,
        wall: 10 * SECOND,
        killsEach: 1,
        api: USUAL_API,
        webhooks: USUAL_WEBHOOKS,
      })

      expect(report).toMatchObject({
        findings: [],
        lost: 0,
        doubled: 0,
        wrong: 0,
        unhandled: 0,
        differing: [],
        anew: { differing: [] },
        settled: true,
      })
      expect(Object.values(report.kills).reduce((sum, often) => sum + often, 0)).toBeGreaterThanOrEqual(3)
    },
  )
})
