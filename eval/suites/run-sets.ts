import type { z } from 'zod'
import { readSet, type SetPlace } from './labelled-set.ts'
import { HELD_OUT, joinOutcomes, type MeasuredRow, type SuiteOutcome } from './measured-row.ts'

/** Measures each set that is there and lists each that is not. */
export async function runSets<T>(
  suite: string,
  places: readonly SetPlace[],
  schema: z.ZodType<T>,
  dataDir: string | undefined,
  measure: (set: string, rows: readonly T[]) => MeasuredRow[] | Promise<MeasuredRow[]>,
): Promise<SuiteOutcome> {
  const outcomes: SuiteOutcome[] = []
  for (const place of places) {
    const rows = readSet(place, schema, dataDir)
    outcomes.push(
      typeof rows === 'string'
        ? { rows: [], skipped: [{ part: suite, data: place.name, why: rows }], sources: [] }
        : {
            rows: (await measure(place.name, rows)).map(row => (place.heldOut ? { ...row, split: HELD_OUT } : row)),
            skipped: [],
            sources: place.source === undefined ? [] : [place.source],
          },
    )
  }
  return joinOutcomes(outcomes)
}
