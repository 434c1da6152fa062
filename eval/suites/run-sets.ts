import type { z } from 'zod'
import { readSet, type SetPlace } from './labelled-set.ts'
import { joinOutcomes, type Measure, type SuiteOutcome } from './measure.ts'

/** Measures each set that is there and lists each that is not. */
export async function runSets<T>(
  suite: string,
  places: readonly SetPlace[],
  schema: z.ZodType<T>,
  dataDir: string | undefined,
  measure: (set: string, rows: readonly T[]) => Measure[] | Promise<Measure[]>,
): Promise<SuiteOutcome> {
  const outcomes: SuiteOutcome[] = []
  for (const place of places) {
    const rows = readSet(place, schema, dataDir)
    outcomes.push(
      typeof rows === 'string'
        ? { measures: [], skipped: [{ suite, set: place.name, why: rows }], sources: [] }
        : {
            measures: await measure(place.name, rows),
            skipped: [],
            sources: place.source === undefined ? [] : [place.source],
          },
    )
  }
  return joinOutcomes(outcomes)
}
