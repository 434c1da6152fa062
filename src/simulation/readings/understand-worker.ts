import { parentPort, workerData } from 'node:worker_threads'
import { createTicketReader, type ReaderRules } from './create-ticket-reader.ts'

/** What the thread is started with. */
export interface UnderstandWorkerData {
  readonly model: Uint8Array
  readonly rules: ReaderRules
  /** Length of an embedding; 0 where there is no embedding model. */
  readonly dimensions: number
}

/** Some tickets as JSON, each with the moment from which it may be looked at; or the vectors of the texts they asked for. */
export type UnderstandRequest =
  | { readonly kind: 'tickets'; readonly tickets: readonly (readonly [json: string, since: number])[] }
  | { readonly kind: 'vectors'; readonly vectors: Float32Array }

/** What the thread says to it: texts to be embedded first, then the readings of each ticket as JSON, in order; or why not. */
export type UnderstandAnswer =
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'read'; readonly readings: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string }

const port = parentPort!
const { model, rules, dimensions } = workerData as UnderstandWorkerData
const reader = createTicketReader(model, rules)
let waiting: ReturnType<typeof reader.take> | undefined

function say(answer: UnderstandAnswer): void {
  port.postMessage(answer)
}

port.on('message', (request: UnderstandRequest) => {
  try {
    if (request.kind === 'tickets') {
      const taken = reader.take(request.tickets)
      if (dimensions === 0) return say({ kind: 'read', readings: taken.read() })
      waiting = taken
      say({ kind: 'texts', texts: taken.texts() })
    } else {
      const { vectors } = request
      say({ kind: 'read', readings: waiting!.read(i => vectors.subarray(i * dimensions, (i + 1) * dimensions)) })
    }
  } catch (error) {
    // The name alone: a message could quote a ticket.
    say({ kind: 'failed', reason: error instanceof Error ? error.name : 'unknown' })
  }
})
