import { readFileSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { learnShop } from '../../src/cli/live/learn-shop.ts'
import { openStories } from '../../src/composition/open-stories.ts'
import { readTemporalConfig } from '../../src/config/temporal.ts'
import { FIRST_MONDAY, parseSituation } from '../../src/situations/parse-situation.ts'
import { playSituation } from '../../src/situations/play-situation.ts'
import { createLogger } from '../../src/telemetry/logger.ts'
import { testDatabase } from '../support/database.ts'
import { runByWorkflow } from '../support/run-by-workflow.ts'
import { describeLive } from '../support/temporal.ts'

const BASE: unknown = parse(readFileSync('datasets/policies/situations.yaml', 'utf8'))
const FILES = [
  'thanks-after-close.yaml',
  'vip-unshipped.yaml',
  'policy-changed-while-waiting.yaml',
  'two-tickets-one-message.yaml',
  'kill-switch.yaml',
]

describeLive('situations through the real workflows', () => {
  it('end as they do without Temporal', { timeout: 240_000 }, async () => {
    const stories = await openStories({
      database: await testDatabase(),
      config: readTemporalConfig('temporal.yaml'),
      ...(await learnShop(FIRST_MONDAY)),
      log: createLogger({ level: 'silent' }),
      runner: runByWorkflow,
    })
    onTestFinished(() => stories.close())

    for (const file of FILES) {
      const situation = parseSituation(readFileSync(`tests/situations/${file}`, 'utf8'), file, BASE)
      const played = await playSituation(situation, BASE, stories.openWorld)

      expect(played.differences, played.transcript).toEqual([])
    }
  })
})
