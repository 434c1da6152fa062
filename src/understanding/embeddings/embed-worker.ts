import { parentPort, workerData } from 'node:worker_threads'
import { loadSentenceEncoder } from './sentence-encoder.ts'

/** What the worker is started with. */
export interface EmbedWorkerData {
  readonly modelDir: string
  readonly maxTokens: number
}

/** What the worker says: ready or unusable once, then a vector (or a failure) for each text, in order. */
export type EmbedWorkerMessage =
  | { readonly kind: 'ready'; readonly dimensions: number }
  | { readonly kind: 'unusable'; readonly reason: string }
  | { readonly kind: 'vectors'; readonly vectors: readonly Float32Array[] }
  | { readonly kind: 'failed'; readonly reason: string }

const port = parentPort!
const { modelDir, maxTokens } = workerData as EmbedWorkerData

function say(message: EmbedWorkerMessage): void {
  port.postMessage(message)
}

try {
  const encoder = await loadSentenceEncoder(modelDir, maxTokens)
  port.on('message', async (texts: readonly string[]) => {
    try {
      const vectors: Float32Array[] = []
      for (const text of texts) vectors.push(await encoder.encode(text))
      say({ kind: 'vectors', vectors })
    } catch (error) {
      say({ kind: 'failed', reason: error instanceof Error ? error.name : 'unknown' })
    }
  })
  say({ kind: 'ready', dimensions: encoder.dimensions })
} catch (error) {
  say({ kind: 'unusable', reason: error instanceof Error ? error.message : String(error) })
}
