import type { Embedder } from '../../src/understanding/embeddings/embedder.ts'
import { evaluateIntents } from '../intents.ts'
import { INTENT_SETS, type IntentSet } from '../intents-data.ts'
import { hitRate, joinOutcomes, type MeasuredRow, type SuiteOutcome } from './measured-row.ts'

export interface IntentSuiteOptions {
  readonly dataDir: string | undefined
  readonly embedder: Embedder | null
  readonly seed: number
  readonly sets?: readonly IntentSet[]
  readonly clock: () => number
  readonly onProgress?: (what: string) => void
}

/** Intent reading on public sets, by cross-validation or the set's own validation split. */
export async function evaluateIntentSuite(options: IntentSuiteOptions): Promise<SuiteOutcome> {
  const suite = 'intents'
  const { dataDir } = options
  const sets = options.sets ?? (Object.keys(INTENT_SETS) as IntentSet[])
  if (dataDir === undefined) {
    const skipped = sets.map(set => ({ part: suite, data: set, why: 'REHEARSAL_DATA_DIR is not set' }))
    return { rows: [], skipped, sources: [] }
  }
  const { results, skipped } = await evaluateIntents({ ...options, dataDir, sets, draws: 0 })
  return joinOutcomes([
    ...results.map(result => {
      const name = `${result.set}, ${result.view}`
      const count = (share: number, n: number): number => Math.round(share * n)
      const { inScope, outside, accuracy, coverageAt98, refusedOutside } = result
      const rows: MeasuredRow[] = [
        hitRate(suite, name, 'accuracy', count(accuracy, inScope), inScope),
        hitRate(suite, name, 'covered at 98 % right', count(coverageAt98, inScope), inScope),
        ...(refusedOutside === null
          ? []
          : [hitRate(suite, name, 'refused of the outside', count(refusedOutside, outside), outside)]),
      ]
      return { rows, skipped: [], sources: [result.source] }
    }),
    { rows: [], skipped: skipped.map(({ set, why }) => ({ part: suite, data: set, why })), sources: [] },
  ])
}
