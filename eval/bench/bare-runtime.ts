import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { BareRuntimeData } from './bare-runtime-worker.ts'

/**
 * Texts a second of the inference runtime alone: one text a call in `workers` threads at once, tokens made beforehand, nothing
 * pooled, sent or stored.
 */
export async function bareRuntimeRate(
  modelDir: string,
  texts: readonly string[],
  options: { workers: number; maxTokens: number; threads?: number },
): Promise<number> {
  const { workers, maxTokens, threads } = options
  const running = Array.from({ length: workers }, (_, share) => {
    const workerData: BareRuntimeData = {
      modelDir,
      maxTokens,
      texts: texts.filter((_, index) => index % workers === share),
      ...(threads !== undefined && { threads }),
    }
    return new Worker(new URL('./bare-runtime-worker.ts', import.meta.url), { workerData })
  })
  await Promise.all(running.map(worker => once(worker, 'message')))
  const done = Promise.all(running.map(worker => once(worker, 'message')))
  const from = performance.now()
  for (const worker of running) worker.postMessage('go')
  await done
  const seconds = (performance.now() - from) / 1_000
  await Promise.all(running.map(worker => worker.terminate()))
  return texts.length / seconds
}
