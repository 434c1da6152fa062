import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { parsePolicy } from '../../src/policy/parse-policy.ts'
import { complaints } from './complaints.ts'
import { AGENT_DOES, type Breakage, CUSTOMER_SAYS, type Happening, type Life } from './life.ts'
import { liveThrough } from './live-through.ts'

const POLICY = path.resolve(import.meta.dirname, '../../datasets/policies/faults.yaml')

export interface LivesReport {
  readonly runs: number
  readonly failed: number
  /** Steps of ours in all: statements and calls, each of which people or breakages may have met. */
  readonly steps: number
  readonly decisions: number
  readonly messages: number
  readonly closes: number
  /** The smallest life found that goes wrong, and how. */
  readonly counterexample?: { readonly life: Life; readonly complaints: readonly string[] }
}

const after = fc.oneof(
  fc.record({ minutes: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 5, max: 130 })) }),
  fc.record({ steps: fc.integer({ min: 0, max: 60 }) }),
)
const late = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 20, noNaN: true }) },
)
const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...CUSTOMER_SAYS.slice(0, 3)) },
    { weight: 1, arbitrary: fc.constantFrom(...CUSTOMER_SAYS) },
    { weight: 2, arbitrary: fc.constantFrom('asks_back' as const, 'answers' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...AGENT_DOES) },
  ),
  after,
  deliveries: fc.array(late, { minLength: 1, maxLength: 3 }),
})
const breakage: fc.Arbitrary<Breakage> = fc.record({
  after: fc.integer({ min: 1, max: 60 }),
  kind: fc.constantFrom('crash_before', 'crash_after', 'lost_before', 'lost_after', 'limited', 'stall'),
})
const life: fc.Arbitrary<Life> = fc.record({
  happenings: fc.array(happening, { minLength: 1, maxLength: 7 }),
  breakages: fc.array(breakage, { maxLength: 6 }),
})

/** Generates lives, lives them, and shrinks the first that ends with a complaint. */
export async function runLives(options: {
  runs: number
  seed: number
  onProgress?(done: number): void
}): Promise<LivesReport> {
  const policy = parsePolicy(readFileSync(POLICY, 'utf8'), POLICY)
  const tally = { runs: 0, steps: 0, decisions: 0, messages: 0, closes: 0 }
  const property = fc.asyncProperty(life, async one => {
    const lived = await liveThrough(one, policy)
    tally.runs += 1
    tally.steps += lived.steps
    tally.decisions += lived.store.tables['decisions']!.length
    tally.messages += lived.desk.deeds.filter(deed => deed.kind === 'message').length
    tally.closes += lived.desk.deeds.filter(deed => deed.kind === 'status' && deed.to === 'closed').length
    options.onProgress?.(tally.runs)
    const wrong = complaints(lived)
    if (wrong.length > 0) throw new Error(wrong.join('; '))
  })
  const result = await fc.check(property, { numRuns: options.runs, seed: options.seed })
  if (!result.failed) return { ...tally, failed: 0 }
  const [counterexample] = result.counterexample!
  const error = result.errorInstance
  return {
    ...tally,
    failed: 1,
    counterexample: { life: counterexample, complaints: [error instanceof Error ? error.message : String(error)] },
  }
}
