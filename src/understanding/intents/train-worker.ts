import { parentPort, workerData } from 'node:worker_threads'
import type { IntentExample } from './examples.ts'
import { serializeIntentModel } from './serialize-intent-model.ts'
import { trainInParallel } from './train-in-parallel.ts'
import { type TrainOptions, trainIntentModel } from './train-intent-model.ts'

/** What the thread is started with. */
export interface TrainWorkerData {
  readonly options: TrainOptions
  /** Length of every embedding; 0 where the examples have none. */
  readonly dimensions: number
  /** More threads to fit in; 0 fits in this one. */
  readonly threads: number
}

/** Some examples, their embeddings one after the other; then `null` once all have been sent. */
export type TrainPortion = {
  readonly examples: readonly Omit<IntentExample, 'embedding'>[]
  readonly embeddings: Float32Array
} | null

/** What the thread says at its end: the serialised model, or why there is none. */
export type TrainWorkerMessage =
  | { readonly kind: 'trained'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string }

const port = parentPort!
const { options, dimensions, threads } = workerData as TrainWorkerData
const received: IntentExample[] = []

function say(message: TrainWorkerMessage, transfer: readonly ArrayBuffer[] = []): void {
  port.postMessage(message, transfer)
}

port.on('message', async (portion: TrainPortion) => {
  if (portion !== null) {
    const { examples, embeddings } = portion
    for (const [i, example] of examples.entries())
      received.push(
        dimensions === 0 ? example : { ...example, embedding: embeddings.slice(i * dimensions, (i + 1) * dimensions) },
      )
    return
  }
  try {
    const model =
      threads === 0 ? trainIntentModel(received, options) : await trainInParallel(received, options, threads)
    const bytes = serializeIntentModel(model)
    say({ kind: 'trained', bytes }, [bytes.buffer as ArrayBuffer])
  } catch (error) {
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})
