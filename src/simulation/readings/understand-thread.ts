import { Worker } from 'node:worker_threads'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Embedder } from '../../understanding/embeddings/embedder.ts'
import { THREAD_ROOM } from '../../understanding/thread-room.ts'
import { createTicketReader } from './create-ticket-reader.ts'
import type { UnderstandAnswer, UnderstandRequest, UnderstandWorkerData } from './understand-worker.ts'

export type TicketsToRead = readonly (readonly [json: string, since: number])[]

/** Somebody who reads a portion of tickets at a time. */
export interface TicketReader {
  /** Their readings as JSON, in order. */
  read(tickets: TicketsToRead): Promise<readonly string[]>
  stop(): Promise<void>
}

/** Reads in a worker thread; the same bytes as without one. Vectors are made by the caller's embedder, which remembers them. */
export function startReaderThread(data: UnderstandWorkerData, embedder: Embedder | null): TicketReader {
  const worker = new Worker(new URL('./understand-worker.ts', import.meta.url), {
    workerData: data,
    resourceLimits: THREAD_ROOM,
  })
  let waiting: { resolve: (answer: UnderstandAnswer) => void; reject: (error: Error) => void } | undefined
  let ended: RehearsalError | undefined
  const end = (error: RehearsalError): void => {
    ended ??= error
    waiting?.reject(ended)
    waiting = undefined
  }
  worker.on('message', (answer: UnderstandAnswer) => {
    if (answer.kind !== 'failed') waiting?.resolve(answer)
    else waiting?.reject(new RehearsalError('internal', `Tickets could not be read (${answer.reason}).`))
  })
  worker.on('error', cause => end(new RehearsalError('internal', 'A reading thread broke down.', { cause })))
  worker.on('exit', () => end(new RehearsalError('internal', 'A reading thread ended.')))

  const ask = (request: UnderstandRequest, transfer: readonly ArrayBuffer[] = []): Promise<UnderstandAnswer> => {
    if (ended) return Promise.reject(ended)
    return new Promise((resolve, reject) => {
      waiting = { resolve, reject }
      worker.postMessage(request, transfer)
    })
  }
  return {
    async read(tickets) {
      const answer = await ask({ kind: 'tickets', tickets })
      if (answer.kind === 'read') return answer.readings
      if (answer.kind === 'failed' || embedder === null) throw new RehearsalError('internal', 'No vectors to read by.')
      const vectors = new Float32Array(answer.texts.length * embedder.dimensions)
      for (const [i, vector] of (await embedder.embed(answer.texts)).entries())
        vectors.set(vector, i * embedder.dimensions)
      const read = await ask({ kind: 'vectors', vectors }, [vectors.buffer])
      return read.kind === 'read' ? read.readings : []
    },
    stop: async () => void (await worker.terminate()),
  }
}

/** The same on the caller's own thread, for few tickets: they are read sooner than a thread has started. */
export function readerWithoutThread({ model, rules }: UnderstandWorkerData, embedder: Embedder | null): TicketReader {
  const reader = createTicketReader(model, rules)
  return {
    async read(tickets) {
      const taken = reader.take(tickets)
      const vectors = embedder && (await embedder.embed(taken.texts()))
      return vectors === null ? taken.read() : taken.read(i => vectors[i]!)
    },
    stop: () => Promise.resolve(),
  }
}
