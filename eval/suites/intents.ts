import type { Embedder } from '../../src/understanding/embeddings/embedder.ts'
import { evaluateIntents } from '../intents.ts'
import { INTENT_SETS, type IntentSet } from '../intents-data.ts'
import { rowsOfIntents } from '../intents-rows.ts'
import { openClassifiers } from '../peers/classifiers.ts'
import type { SuiteOutcome } from './measured-row.ts'

export interface IntentSuiteOptions {
  readonly dataDir: string | undefined
  readonly embedder: Embedder | null
  readonly seed: number
  readonly sets?: readonly IntentSet[]
  /** The Python whose packages are measured beside us; null leaves them out. */
  readonly peersPython: string | null
  readonly clock: () => number
  readonly onProgress?: (what: string) => void
}

const DRAWS = 2
const REPEATS = 2

/** Intent reading on public sets, by cross-validation or the set's own validation split. */
export async function evaluateIntentSuite(options: IntentSuiteOptions): Promise<SuiteOutcome> {
  const part = 'intents'
  const { dataDir, peersPython } = options
  const sets = options.sets ?? (Object.keys(INTENT_SETS) as IntentSet[])
  if (dataDir === undefined) {
    const why = 'REHEARSAL_DATA_DIR is not set'
    return { rows: [], skipped: sets.map(data => ({ part, data, why })), sources: [] }
  }
  const peers = peersPython === null ? null : await openClassifiers(peersPython)
  try {
    const ask = peers === null || 'missing' in peers ? null : peers.ask
    const measured = await evaluateIntents({ ...options, dataDir, sets, draws: DRAWS, repeats: REPEATS, peers: ask })
    return {
      rows: rowsOfIntents(measured),
      skipped: [
        ...measured.skipped.map(({ set, why }) => ({ part, data: set, why })),
        ...(peers !== null && 'missing' in peers ? [{ part, data: 'peers', why: peers.missing }] : []),
      ],
      sources: [...new Set(measured.runs.map(({ set }) => INTENT_SETS[set]))],
      splits: measured.splits,
    }
  } finally {
    if (peers !== null && 'close' in peers) peers.close()
  }
}
