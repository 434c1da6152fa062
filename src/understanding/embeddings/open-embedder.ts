import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Embedder } from './embedder.ts'
import { type EncoderThread, startEncoderThread } from './encoder-thread.ts'
import { holdHashAgainstManifest, readModelManifest } from './model-manifest.ts'
import { MODEL_FILES } from './sentence-encoder.ts'
import { createMemoryVectorCache, openVectorCache, type VectorCache, vectorKey } from './vector-cache.ts'

/** Tokens read of a text: what the model was trained on; double the tokens take double the time. */
const MAX_TOKENS = 128
/** Texts per message to a thread: enough to hide the hand-over, few enough to share the end of the work evenly. */
const PORTION = 8
/** Texts hashed and looked up between two breaths of the event loop. */
const LOOKED_UP_AT_ONCE = 500
/** Bytes of the model hashed between two breaths of the event loop. */
const HASHED_AT_ONCE = 1 << 20

export interface EmbedderOptions {
  /** Folder with `onnx/model_quantized.onnx`, `tokenizer.json` and `tokenizer_config.json`. */
  readonly modelDir: string
  /** Folder for the cache of vectors; absent means they are remembered in memory only. */
  readonly cacheDir?: string
  /** Threads; one per core where absent. */
  readonly workers?: number
}

/**
 * Opens the local sentence model in worker threads. Null where the folder does not exist: everything works without it.
 * @throws RehearsalError `model_missing` where a file is missing from the folder, `bad_input` where one cannot be used.
 */
export async function openEmbedder(options: EmbedderOptions): Promise<Embedder | null> {
  const { modelDir } = options
  if (!existsSync(modelDir)) return null
  for (const file of MODEL_FILES) {
    if (existsSync(path.join(modelDir, file))) continue
    throw new RehearsalError(
      'model_missing',
      `${modelDir}: ${file} is missing from the embedding model's folder; "rehearsal model get" fetches it`,
    )
  }
  const modelId = await hashModel(modelDir)
  const count = Math.max(1, options.workers ?? availableParallelism())
  const threads = await Promise.all(
    Array.from({ length: count }, () => startEncoderThread({ modelDir, maxTokens: MAX_TOKENS })),
  )
  const dimensions = threads[0]!.dimensions
  const cache =
    options.cacheDir === undefined
      ? createMemoryVectorCache()
      : await openVectorCache(options.cacheDir, modelId.slice(0, 16), dimensions)
  return createPooledEmbedder(modelId, dimensions, threads, cache)
}

/** Read piece by piece: hashing the weights in one go would hold the event loop up. */
async function hashModel(modelDir: string): Promise<string> {
  const whole = createHash('sha256').update(`tokens:${MAX_TOKENS};mean;l2`)
  const manifest = readModelManifest(modelDir)
  for (const file of MODEL_FILES) {
    const own = createHash('sha256')
    for await (const piece of createReadStream(path.join(modelDir, file), { highWaterMark: HASHED_AT_ONCE })) {
      whole.update(piece as Buffer)
      own.update(piece as Buffer)
    }
    holdHashAgainstManifest(manifest, modelDir, file, own.digest('hex'))
  }
  return whole.digest('hex')
}

function createPooledEmbedder(
  modelId: string,
  dimensions: number,
  threads: readonly EncoderThread[],
  cache: VectorCache,
): Embedder {
  const idle = [...threads]
  const queue: ((thread: EncoderThread) => void)[] = []
  let closed = false

  const borrow = (): Promise<EncoderThread> =>
    idle.length > 0 ? Promise.resolve(idle.pop()!) : new Promise(resolve => queue.push(resolve))
  const giveBack = (thread: EncoderThread): void => {
    const next = queue.shift()
    if (next) next(thread)
    else idle.push(thread)
  }

  async function encodePortion(missing: readonly (readonly [string, string])[]): Promise<void> {
    const thread = await borrow()
    try {
      const vectors = await thread.encode(missing.map(([, text]) => text))
      if (!closed) cache.add(missing.map(([key], i) => [key, vectors[i]!] as const))
    } finally {
      giveBack(thread)
    }
  }

  return {
    modelId,
    dimensions,
    async embed(texts, onProgress) {
      if (closed) throw new RehearsalError('interrupted', 'The embedder was closed.')
      const keys: string[] = []
      const missing = new Map<string, string>()
      for (const [i, text] of texts.entries()) {
        if (i % LOOKED_UP_AT_ONCE === LOOKED_UP_AT_ONCE - 1) await setImmediate()
        const key = vectorKey(text)
        keys.push(key)
        if (!missing.has(key) && cache.get(key) === undefined) missing.set(key, text)
      }
      const todo = [...missing]
      let done = texts.length - todo.length
      const portions = Array.from({ length: Math.ceil(todo.length / PORTION) }, (_, i) =>
        todo.slice(i * PORTION, (i + 1) * PORTION),
      )
      await Promise.all(
        portions.map(async portion => {
          await encodePortion(portion)
          done += portion.length
          onProgress?.(done, texts.length)
        }),
      )
      const vectors: Float32Array[] = []
      for (const [i, key] of keys.entries()) {
        if (i % LOOKED_UP_AT_ONCE === LOOKED_UP_AT_ONCE - 1) await setImmediate()
        const vector = cache.get(key)
        if (vector === undefined) throw new RehearsalError('interrupted', 'The embedder was closed.')
        vectors.push(vector)
      }
      return vectors
    },
    async close() {
      closed = true
      await Promise.all(threads.map(thread => thread.stop()))
      cache.close()
    },
  }
}
