import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { learnShop } from '../../src/cli/live/learn-shop.ts'
import { openStories } from '../../src/composition/open-stories.ts'
import { runInProcess } from '../../src/composition/run-in-process.ts'
import { readTemporalConfig } from '../../src/config/temporal.ts'
import { FIRST_MONDAY, parseSituation } from '../../src/situations/parse-situation.ts'
import { playSituation } from '../../src/situations/play-situation.ts'
import { createLogger } from '../../src/telemetry/logger.ts'
import { testDatabase } from '../support/database.ts'

const BASE: unknown = parse(readFileSync('datasets/policies/situations.yaml', 'utf8'))
const SITUATIONS = readdirSync(import.meta.dirname)
  .filter(file => file.endsWith('.yaml'))
  .sort()
  .map(file => parseSituation(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'), file, BASE))

/** Far more than one takes; the first ones share the machine with everything else that starts. */
const TIMEOUT = 60_000

describe('a day in the life', () => {
  let stories: Awaited<ReturnType<typeof openStories>>

  beforeAll(async () => {
    stories = await openStories({
      database: await testDatabase(),
      config: readTemporalConfig('temporal.yaml'),
      ...(await learnShop(FIRST_MONDAY)),
      log: createLogger({ level: 'silent' }),
      runner: runInProcess,
    })
  })

  afterAll(() => stories.close())

  for (const situation of SITUATIONS) {
    const plays = situation.known === undefined ? it : it.fails
    plays(`${situation.name}: ${situation.shows}`, { timeout: TIMEOUT }, async () => {
      const played = await playSituation(situation, BASE, stories.openWorld)

      expect(played.differences, played.transcript).toEqual([])
    })
  }

  it('are told in four languages, forty and more', () => {
    const languages = new Set(SITUATIONS.map(({ language }) => language))

    expect([...languages].sort()).toEqual(['de', 'en', 'es', 'fr'])
    expect(SITUATIONS.length).toBeGreaterThanOrEqual(40)
  })
})
