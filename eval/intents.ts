import type { Embedder } from '../src/understanding/embeddings/embedder.ts'
import { predictIntent } from '../src/understanding/intents/predict-intent.ts'
import { trainIntentModel } from '../src/understanding/intents/train-intent-model.ts'
import {
  drawShots,
  INTENT_SETS,
  type IntentRow,
  type IntentSet,
  readIntentSet,
  type Split,
  splitsOf,
  truthOf,
} from './intents-data.ts'
import { type IntentMetrics, type JudgedIntent, measureIntents } from './intents-metrics.ts'

export interface IntentsOptions {
  /** Folder with `intents/*.jsonl`. */
  readonly dataDir: string
  /** Null measures words alone. */
  readonly embedder: Embedder | null
  readonly seed: number
  /** Random draws of ten examples a label, on the sets big enough; 0 leaves them out. */
  readonly draws: number
  /** All sets where absent. */
  readonly sets?: readonly IntentSet[]
  /** Milliseconds from any fixed moment. */
  readonly clock: () => number
  readonly onProgress?: (what: string) => void
}

export interface IntentsResult extends IntentMetrics {
  readonly set: IntentSet
  readonly source: string
  readonly view: 'words' | 'words + embedding'
  /** `folds` (pooled over five), `split` (the set's own), or `10-shot` (pooled over the draws). */
  readonly protocol: 'folds' | 'split' | '10-shot'
  readonly trainedOn: number
  /** Mean seconds to train one model, embeddings excluded. */
  readonly trainSeconds: number
  readonly predictionsPerSecond: number
}

export interface IntentsEvaluation {
  readonly seed: number
  readonly results: readonly IntentsResult[]
  /** Sets that could not be measured. */
  readonly skipped: readonly { readonly set: IntentSet; readonly why: string }[]
}

const SHOTS = 10
const LEAST_ROWS_FOR_SHOTS = 5_000

/** Measures intent reading on public sets, by cross-validation or each set's own validation split; never on a test split. */
export async function evaluateIntents(options: IntentsOptions): Promise<IntentsEvaluation> {
  const results: IntentsResult[] = []
  const skipped: { set: IntentSet; why: string }[] = []
  for (const set of options.sets ?? (Object.keys(INTENT_SETS) as IntentSet[])) {
    const rows = readIntentSet(options.dataDir, set)
    if (rows === null) {
      skipped.push({ set, why: `no file intents/${set}.jsonl in the data folder` })
      continue
    }
    const splits = splitsOf(rows, options.seed)
    const few = rows.length < LEAST_ROWS_FOR_SHOTS ? 0 : options.draws
    const draws = Array.from({ length: few }, (_, i) =>
      drawShots(rows, splits[i % splits.length]!, SHOTS, options.seed + i),
    )
    const vectors = options.embedder === null ? null : await options.embedder.embed(rows.map(({ text }) => text))
    for (const own of vectors === null ? [null] : [null, vectors]) {
      const view = own === null ? 'words' : 'words + embedding'
      const runs = [
        { protocol: splits.length === 1 ? ('split' as const) : ('folds' as const), splits },
        { protocol: '10-shot' as const, splits: draws },
      ].filter(run => run.splits.length > 0)
      for (const run of runs) {
        options.onProgress?.(`${set}, ${view}, ${run.protocol}`)
        const source = INTENT_SETS[set]
        results.push({ set, source, view, protocol: run.protocol, ...judge(rows, own, run.splits, options) })
      }
    }
  }
  return { seed: options.seed, results, skipped }
}

function judge(
  rows: readonly IntentRow[],
  vectors: readonly Float32Array[] | null,
  splits: readonly Split[],
  { clock, seed }: IntentsOptions,
): IntentMetrics & Pick<IntentsResult, 'trainedOn' | 'trainSeconds' | 'predictionsPerSecond'> {
  const judged: JudgedIntent[] = []
  let training = 0
  let predicting = 0
  for (const { train, test } of splits) {
    const start = clock()
    const model = trainIntentModel(
      train.map(i => ({ ...rows[i]!, ...(vectors && { embedding: vectors[i]! }) })),
      { seed },
    )
    const trained = clock()
    for (const i of test) {
      const reading = predictIntent(model, rows[i]!.text, vectors ? { embedding: vectors[i]! } : {})
      judged.push({ truth: truthOf(rows[i]!), ...reading })
    }
    training += trained - start
    predicting += clock() - trained
  }
  return {
    ...measureIntents(judged),
    trainedOn: splits[0]!.train.length,
    trainSeconds: training / splits.length / 1000,
    predictionsPerSecond: (judged.length * 1000) / Math.max(1, predicting),
  }
}
