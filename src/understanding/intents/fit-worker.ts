import { parentPort } from 'node:worker_threads'
import { fitOne, type LinearFit } from './fit-experts.ts'

/** The weights of a fit, handed over; or why there are none. */
export type FitAnswer =
  | { readonly kind: 'fitted'; readonly weights: Float32Array }
  | { readonly kind: 'failed'; readonly reason: string }

const port = parentPort!

port.on('message', (fit: LinearFit) => {
  try {
    const { weights } = fitOne(fit)
    const answer: FitAnswer = { kind: 'fitted', weights }
    port.postMessage(answer, [weights.buffer as ArrayBuffer])
  } catch (error) {
    const answer: FitAnswer = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
    port.postMessage(answer)
  }
})
