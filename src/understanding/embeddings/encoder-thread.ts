import { Worker } from 'node:worker_threads'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { EmbedWorkerData, EmbedWorkerMessage } from './embed-worker.ts'

/** A worker thread that encodes one small portion of texts at a time. */
export interface EncoderThread {
  readonly dimensions: number
  encode(texts: readonly string[]): Promise<readonly Float32Array[]>
  stop(): Promise<void>
}

/**
 * Starts a thread and waits until its model is loaded.
 * @throws RehearsalError `bad_input` where the model folder is not usable.
 */
export function startEncoderThread(data: EmbedWorkerData): Promise<EncoderThread> {
  const worker = new Worker(new URL('./embed-worker.ts', import.meta.url), { workerData: data })
  let waiting: { resolve: (vectors: readonly Float32Array[]) => void; reject: (error: Error) => void } | undefined
  let ended: RehearsalError | undefined

  return new Promise((ready, unusable) => {
    const end = (error: RehearsalError): void => {
      ended = error
      unusable(error)
      waiting?.reject(error)
      waiting = undefined
    }
    worker.on('message', (message: EmbedWorkerMessage) => {
      if (message.kind === 'ready') ready({ dimensions: message.dimensions, encode, stop })
      else if (message.kind === 'unusable') {
        unusable(new RehearsalError('bad_input', message.reason))
        void worker.terminate()
      } else if (message.kind === 'vectors') waiting?.resolve(message.vectors)
      else waiting?.reject(new RehearsalError('internal', `The sentence model failed on a text (${message.reason}).`))
    })
    worker.on('error', cause => end(new RehearsalError('internal', 'An embedding thread broke down.', { cause })))
    worker.on('exit', () => end(new RehearsalError('interrupted', 'The embedder was closed.')))
  })

  function encode(texts: readonly string[]): Promise<readonly Float32Array[]> {
    if (ended) return Promise.reject(ended)
    return new Promise((resolve, reject) => {
      waiting = { resolve, reject }
      worker.postMessage(texts)
    })
  }

  async function stop(): Promise<void> {
    await worker.terminate()
  }
}
