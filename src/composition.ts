import { availableParallelism } from 'node:os'
import path from 'node:path'
import { type OpenedChat, openChat } from './composition/open-chat.ts'
import type { Environment } from './config/environment.ts'
import { createHelpers } from './drafting/create-helpers.ts'
import { folderModelCache, type ModelCache } from './simulation/model-cache.ts'
import { folderReadingCache, type ReadingCache } from './simulation/readings/reading-cache.ts'
import type { Helpers } from './simulation/simulate.ts'
import type { Embedder } from './understanding/embeddings/embedder.ts'
import { openEmbedder } from './understanding/embeddings/open-embedder.ts'

/** Real dependencies of a simulation. `close` ends the worker threads; without it the process stays alive. */
export interface OpenedSimulation {
  readonly embedder: Embedder | null
  readonly models: ModelCache
  readonly readings: ReadingCache
  /** To read in. */
  readonly threads: number
  readonly helpers: Helpers
  /** The language model, where one was asked for. */
  readonly chat?: OpenedChat
  close(): Promise<void>
}

export async function openSimulation(
  environment: Environment,
  use: { embeddings: boolean; chat?: boolean },
): Promise<OpenedSimulation> {
  const chat = use.chat ? await openChat(environment) : undefined
  const embedder = use.embeddings ? await openEmbedderFor(environment) : null
  return {
    embedder,
    models: folderModelCache(path.join(environment.home, 'cache', 'models')),
    readings: folderReadingCache(path.join(environment.home, 'cache', 'readings'), () => new Date()),
    threads: availableParallelism(),
    helpers: openHelpers,
    ...(chat && { chat }),
    close: async () => embedder?.close(),
  }
}

/** The embedding model of this machine, or null where none is installed. Vectors are kept in the user's cache. */
export function openEmbedderFor(environment: Environment): Promise<Embedder | null> {
  return openEmbedder({ modelDir: environment.modelDir, cacheDir: path.join(environment.home, 'cache', 'vectors') })
}

/** Passages and words from the account's own past. */
export const openHelpers: Helpers = createHelpers
