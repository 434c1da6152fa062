import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeHistory } from '../../../datasets/shop/write-history.ts'
import { countSame, readDecisionLines } from '../../../eval/peers/decision-lines.ts'
import { runHarness } from '../../../eval/peers/promptfoo.ts'
import { runSimulation } from '../../../src/cli/simulate/run.ts'
import { writeResults } from '../../../src/cli/simulate/write-results.ts'
import { openHelpers } from '../../../src/composition.ts'
import { memoryModelCache } from '../../../src/simulation/model-cache.ts'

/** A package that evaluates as promptfoo does: several cases at a time, noise on standard output, one JSON file. */
const PACKAGE = `
import { writeFileSync } from 'node:fs'
const evaluate = async ({ providers, tests, outputPath }) => {
  console.log('Running', tests.length, 'test cases')
  const results = []
  let next = 0
  const onward = async () => {
    for (let at = next++; at < tests.length; at = next++)
      results[at] = { response: await providers[0](tests[at].vars.customer), success: true }
  }
  await Promise.all([onward(), onward(), onward()])
  writeFileSync(outputPath, JSON.stringify({ results: { version: 3, results } }))
}
export default { evaluate }
`

describe('a harness that asks for a simulation’s decisions', () => {
  const room = mkdtempSync(path.join(tmpdir(), 'rehearsal-beside-'))
  const folder = path.join(room, 'promptfoo')
  let tickets: string
  let reported: string[]
  let turns: number

  beforeAll(async () => {
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'package.json'), '{"name":"promptfoo","type":"module","main":"./index.js"}')
    writeFileSync(path.join(folder, 'index.js'), PACKAGE)
    const end = Date.parse('2026-11-16T00:00:00Z')
    tickets = (await writeHistory({ seed: 5, tickets: 300, weeks: 26, end }, room)).tickets
    const out = path.join(room, 'out')
    const quiet = new PassThrough().resume()
    const outcome = await runSimulation(
      { paths: [tickets], out, seed: 1, resume: false, drafts: false },
      { embedder: null, models: memoryModelCache(), helpers: openHelpers },
      { stdin: quiet, stdout: quiet, stderr: quiet, terminal: false },
      new AbortController().signal,
    )
    await writeResults(outcome, out, 'en')
    reported = await readDecisionLines(path.join(out, 'decisions.csv'))
    turns = outcome.timings['turns']!
  })

  it.each([
    ['promptfoo’s interface', { folder, database: false }],
    ['a plain loop', null],
  ])(
    'is given the same ones through %s',
    async (_, promptfoo) => {
      const job = { promptfoo, tickets, home: path.join(room, 'home'), modelDir: room, embeddings: false }

      const run = await runHarness(job, room, '')

      expect(reported.length).toBeGreaterThan(100)
      expect(run.decisions.length).toBe(turns)
      expect(countSame(reported, run.decisions)).toBe(reported.length)
      expect(run.cases).toBeGreaterThan(30)
    },
    180_000,
  )
})
