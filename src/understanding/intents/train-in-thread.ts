import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { THREAD_ROOM } from '../thread-room.ts'
import type { IntentExample } from './examples.ts'
import type { IntentModel } from './intent-model.ts'
import { deserializeIntentModel } from './serialize-intent-model.ts'
import { type TrainOptions, trainIntentModel } from './train-intent-model.ts'
import type { TrainPortion, TrainWorkerData, TrainWorkerMessage } from './train-worker.ts'

/** So few are learned sooner than a thread has started. */
const FEW = 12
/** Examples handed over between two breaths of the event loop. */
const HANDED_OVER_AT_ONCE = 500
/** From so many examples on, fitting takes long enough for threads of its own to be worth their start. */
const MANY = 300

/**
 * `trainIntentModel` in a thread of its own, so that a server goes on answering meanwhile. The model is the same to the byte.
 * @throws RehearsalError `internal` where the thread broke down
 */
export async function trainInThread(examples: readonly IntentExample[], options: TrainOptions): Promise<IntentModel> {
  if (examples.length <= FEW) return trainIntentModel(examples, options)
  const threads = examples.length < MANY ? 0 : availableParallelism()
  const workerData: TrainWorkerData = { options, dimensions: dimensionsOf(examples, options), threads }
  const worker = new Worker(new URL('./train-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: THREAD_ROOM,
  })
  const answered = new Promise<Uint8Array>((resolve, reject) => {
    worker.on('message', (message: TrainWorkerMessage) => {
      if (message.kind === 'trained') resolve(message.bytes)
      else reject(new RehearsalError('internal', `Training failed: ${message.reason}`))
    })
    worker.on('error', cause => reject(new RehearsalError('internal', 'The training thread broke down.', { cause })))
    worker.on('exit', () => reject(new RehearsalError('internal', 'The training thread ended without a model.')))
  })
  try {
    // Both at once: a thread that breaks down while it is fed must be heard.
    const [bytes] = await Promise.all([answered, feed(worker, examples, workerData.dimensions)])
    return deserializeIntentModel(bytes)
  } finally {
    await worker.terminate()
  }
}

async function feed(worker: Worker, examples: readonly IntentExample[], dimensions: number): Promise<void> {
  for (let from = 0; from < examples.length; from += HANDED_OVER_AT_ONCE) {
    const some = examples.slice(from, from + HANDED_OVER_AT_ONCE)
    const embeddings = new Float32Array(some.length * dimensions)
    const bare = some.map(({ embedding, ...example }, i) => {
      if (dimensions > 0) embeddings.set(embedding!, i * dimensions)
      return example
    })
    const portion: TrainPortion = { examples: bare, embeddings }
    worker.postMessage(portion, [embeddings.buffer])
    await setImmediate()
  }
  const end: TrainPortion = null
  worker.postMessage(end)
}

/** Embeddings travel as one block, which only works where every example has one of the same length. */
function dimensionsOf(examples: readonly IntentExample[], options: TrainOptions): number {
  if (options.embeddingsPresent === false) return 0
  const dimensions = examples[0]!.embedding?.length ?? 0
  return examples.every(({ embedding }) => embedding?.length === dimensions) ? dimensions : 0
}
