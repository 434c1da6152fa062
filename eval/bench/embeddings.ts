import { median } from '../../src/forecast/statistics/bootstrap.ts'
import type { Embedder } from '../../src/understanding/embeddings/embedder.ts'
import { bareRuntimeRate } from './bare-runtime.ts'

export interface EmbeddingsBench {
  readonly texts: number
  readonly workers: number
  readonly rounds: number
  /** Texts a second, medians over the rounds: ours on texts never seen, and on texts remembered. */
  readonly ours: number
  readonly remembered: number
  /** The runtime alone, in as many threads as we use, one inference thread each. */
  readonly bare: number
  /** The runtime alone in one worker with its own choice of threads. */
  readonly bareDefault: number
  /** Medians of the ratios within a round. */
  readonly ratio: number
  readonly ratioToDefault: number
}

export interface EmbeddingsBenchOptions {
  readonly modelDir: string
  readonly texts: readonly string[]
  readonly workers: number
  readonly maxTokens: number
  readonly rounds: number
  /** A fresh embedder that remembers nothing yet. */
  readonly open: () => Promise<Embedder>
}

/** Ours and the bare runtime take turns on the same texts, so that a busy machine slows both. */
export async function benchEmbeddings(options: EmbeddingsBenchOptions): Promise<EmbeddingsBench> {
  const { modelDir, texts, workers, maxTokens } = options
  const rounds: { ours: number; remembered: number; bare: number; bareDefault: number }[] = []
  for (let round = 0; round < options.rounds; round++) {
    const bare = await bareRuntimeRate(modelDir, texts, { workers, maxTokens, threads: 1 })
    const embedder = await options.open()
    const ours = await rateOf(embedder, texts)
    const remembered = await rateOf(embedder, texts)
    await embedder.close()
    const bareDefault = await bareRuntimeRate(modelDir, texts, { workers: 1, maxTokens })
    rounds.push({ ours, remembered, bare, bareDefault })
  }
  const middle = (pick: (round: (typeof rounds)[number]) => number): number => median(rounds.map(pick))
  return {
    texts: texts.length,
    workers,
    rounds: rounds.length,
    ours: middle(round => round.ours),
    remembered: middle(round => round.remembered),
    bare: middle(round => round.bare),
    bareDefault: middle(round => round.bareDefault),
    ratio: middle(round => round.ours / round.bare),
    ratioToDefault: middle(round => round.ours / round.bareDefault),
  }
}

async function rateOf(embedder: Embedder, texts: readonly string[]): Promise<number> {
  const from = performance.now()
  await embedder.embed(texts)
  return (texts.length * 1_000) / (performance.now() - from)
}
