import type { Embedder } from '../src/understanding/embeddings/embedder.ts'
import { withLabelNames } from '../src/understanding/intents/label-names.ts'
import { predictIntent } from '../src/understanding/intents/predict-intent.ts'
import { trainIntentModel } from '../src/understanding/intents/train-intent-model.ts'
import { INTENT_SETS, type IntentRow, type IntentSet, readIntentSet, truthOf } from './intents-data.ts'
import type { JudgedIntent } from './intents-metrics.ts'
import { type Protocol, type Trial, trialsOf } from './intents-trials.ts'
import { SplitLedger, type SplitUse } from './locked-splits.ts'

export interface IntentsOptions {
  /** Folder with `intents/*.jsonl`. */
  readonly dataDir: string
  /** Null measures words alone. */
  readonly embedder: Embedder | null
  readonly seed: number
  /** Random draws of ten examples a label, on the sets big enough; 0 leaves them out. */
  readonly draws: number
  /** Deals of the small sets of real customers. */
  readonly repeats: number
  /** All sets where absent. */
  readonly sets?: readonly IntentSet[]
  /** Milliseconds from any fixed moment. */
  readonly clock: () => number
  readonly onProgress?: (what: string) => void
  /** Other classifiers, given the same trials; what each said of the rows to report on, by its name. */
  readonly peers?: ((trial: Trial) => Promise<ReadonlyMap<string, readonly PeerReading[]>>) | null
}

export interface PeerReading {
  readonly label: string
  readonly confidence: number
}

export type IntentView = 'words' | 'words + embedding'

/** What one classifier said, round by round. */
export interface IntentRun {
  readonly set: IntentSet
  readonly protocol: Protocol
  /** A view of ours, or a peer's name. */
  readonly by: IntentView | (string & {})
  readonly rounds: readonly (readonly JudgedIntent[])[]
  /** Mean seconds to train one model, embeddings excluded; null for peers. */
  readonly trainSeconds: number | null
}

export interface IntentsEvaluation {
  readonly runs: readonly IntentRun[]
  /** Sets that could not be measured. */
  readonly skipped: readonly { readonly set: IntentSet; readonly why: string }[]
  readonly splits: readonly SplitUse[]
}

const PROTOCOLS: readonly Protocol[] = ['all data', '10 examples', 'traffic']

/** Measures intent reading on public sets, by cross-validation or each set's own validation split; never on a test split. */
export async function evaluateIntents(options: IntentsOptions): Promise<IntentsEvaluation> {
  const sets = new Map<IntentSet, readonly IntentRow[]>()
  for (const set of Object.keys(INTENT_SETS) as IntentSet[]) {
    const rows = readIntentSet(options.dataDir, set)
    if (rows !== null) sets.set(set, rows)
  }
  const asked = options.sets ?? (Object.keys(INTENT_SETS) as IntentSet[])
  const skipped = asked
    .filter(set => !sets.has(set))
    .map(set => ({ set, why: `no file intents/${set}.jsonl in the data folder` }))
  const runs: IntentRun[] = []
  const splits: SplitUse[] = []
  for (const set of asked.filter(one => sets.has(one))) {
    for (const protocol of PROTOCOLS) {
      const trials = trialsOf(set, protocol, sets, options)
      if (trials.length === 0) continue
      options.onProgress?.(`${set}, ${protocol}`)
      // Peers state no threshold of their own, which is what traffic measures.
      const said = await runTrials(trials, protocol === 'traffic' ? { ...options, peers: null } : options)
      splits.push(...said.splits)
      runs.push(...said.runs.map(run => ({ set, protocol, ...run })))
    }
  }
  return { runs, skipped, splits }
}

async function runTrials(
  trials: readonly Trial[],
  options: IntentsOptions,
): Promise<{ runs: Pick<IntentRun, 'by' | 'rounds' | 'trainSeconds'>[]; splits: SplitUse[] }> {
  const rounds = new Map<string, JudgedIntent[][]>()
  const seconds = new Map<string, number>()
  const splits: SplitUse[] = []
  const add = (by: string, round: number, judged: readonly JudgedIntent[]): void => {
    const own = rounds.get(by) ?? []
    rounds.set(by, own)
    own[round] = [...(own[round] ?? []), ...judged]
  }
  for (const trial of trials) {
    const ledger = new SplitLedger()
    const train = ledger.declare(`${trial.name}/train`, 'train', trial.train, ({ text }) => text)
    const report = ledger.declare(`${trial.name}/report`, 'report', trial.report, ({ text }) => text)
    for (const embedder of options.embedder === null ? [null] : [null, options.embedder]) {
      const by: IntentView = embedder === null ? 'words' : 'words + embedding'
      const learned = await embedded(withLabelNames(ledger.open(train, 'learn')), embedder)
      const start = options.clock()
      const model = trainIntentModel(learned, { seed: options.seed })
      seconds.set(by, (seconds.get(by) ?? 0) + (options.clock() - start) / 1000)
      const asked = await embedded(ledger.open(report, 'report'), embedder)
      add(
        by,
        trial.round,
        asked.map(row => judge(row, predictIntent(model, row.text, row))),
      )
    }
    const others = (await options.peers?.(trial)) ?? new Map<string, readonly PeerReading[]>()
    for (const [name, readings] of others) {
      add(
        name,
        trial.round,
        trial.report.map((row, i) => judge(row, { ...readings[i]!, accepted: true })),
      )
    }
    splits.push(...ledger.uses())
  }
  const runs = [...rounds].map(([by, own]) => ({
    by,
    rounds: own,
    trainSeconds: seconds.has(by) ? seconds.get(by)! / trials.length : null,
  }))
  return { runs, splits }
}

async function embedded<Row extends { readonly text: string }>(
  rows: readonly Row[],
  embedder: Embedder | null,
): Promise<readonly (Row & { readonly embedding?: Float32Array })[]> {
  if (embedder === null) return rows
  const vectors = await embedder.embed(rows.map(({ text }) => text))
  return rows.map((row, i) => ({ ...row, embedding: vectors[i]! }))
}

function judge(row: IntentRow, said: Pick<JudgedIntent, 'label' | 'confidence' | 'accepted'>): JudgedIntent {
  const { label, confidence, accepted } = said
  return { text: row.text, truth: truthOf(row), ...(row.kind && { kind: row.kind }), label, confidence, accepted }
}
