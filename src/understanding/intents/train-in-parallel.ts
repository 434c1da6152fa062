import { Worker } from 'node:worker_threads'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { IntentExample } from './examples.ts'
import type { FitSteps, LinearFit } from './fit-experts.ts'
import type { FitAnswer } from './fit-worker.ts'
import type { IntentModel } from './intent-model.ts'
import type { LinearWeights } from './linear-classifier.ts'
import type { UnseenScores } from './out-of-fold.ts'
import { startTraining, type TrainOptions } from './train-intent-model.ts'

/**
 * `trainIntentModel` with its fits in so many threads. The model is the same to the byte.
 * @throws RehearsalError `internal` where a thread broke down
 */
export async function trainInParallel(
  examples: readonly IntentExample[],
  options: TrainOptions,
  threads: number,
): Promise<IntentModel> {
  const { rounds, finish } = startTraining(examples, options)
  const pool = openPool(threads)
  const drive = async <T>(steps: FitSteps<T>): Promise<T> => {
    let step = steps.next([])
    while (!step.done) step = steps.next(await Promise.all(step.value.map(pool.fit)))
    return step.value
  }
  try {
    const unseen: UnseenScores[][] = []
    let next = 0
    const goOn = async (): Promise<void> => {
      while (next < rounds.length) {
        const round = next++
        unseen[round] = await drive(rounds[round]!())
      }
    }
    await Promise.all(Array.from({ length: Math.min(threads, mostRounds(examples)) }, goOn))
    return await drive(finish(unseen.flat()))
  } finally {
    await pool.close()
  }
}

/** Each round under way holds a matrix of all its texts. Of many, one at a time: the two fits of a round keep two threads busy as well. */
const MOST_TEXTS_AT_ONCE = 20_000

function mostRounds(examples: readonly IntentExample[]): number {
  return Math.max(1, Math.floor(MOST_TEXTS_AT_ONCE / Math.max(1, examples.length)))
}

interface FitThread {
  fit(job: LinearFit): Promise<Float32Array>
  stop(): Promise<unknown>
}

function openPool(threads: number): { fit(job: LinearFit): Promise<LinearWeights>; close(): Promise<void> } {
  const all = Array.from({ length: threads }, startFitThread)
  const idle = [...all]
  const waiting: ((thread: FitThread) => void)[] = []
  return {
    async fit(job) {
      const thread = idle.pop() ?? (await new Promise<FitThread>(resolve => waiting.push(resolve)))
      try {
        return { labels: job.labels, weights: await thread.fit(job) }
      } finally {
        const next = waiting.shift()
        if (next === undefined) idle.push(thread)
        else next(thread)
      }
    },
    close: async () => void (await Promise.all(all.map(thread => thread.stop()))),
  }
}

function startFitThread(): FitThread {
  const worker = new Worker(new URL('./fit-worker.ts', import.meta.url))
  let fail: (error: Error) => void = () => undefined
  let take: (weights: Float32Array) => void = () => undefined
  worker.on('message', (answer: FitAnswer) => {
    if (answer.kind === 'fitted') take(answer.weights)
    else fail(new RehearsalError('internal', `A fit failed: ${answer.reason}`))
  })
  worker.on('error', cause => fail(new RehearsalError('internal', 'A fitting thread broke down.', { cause })))
  return {
    fit: job =>
      new Promise((resolve, reject) => {
        take = resolve
        fail = reject
        worker.postMessage(job)
      }),
    stop: () => worker.terminate(),
  }
}
