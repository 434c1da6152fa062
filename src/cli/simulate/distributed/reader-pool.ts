import { startReaderThread, type TicketReader } from '../../../simulation/readings/understand-thread.ts'
import type { UnderstandWorkerData } from '../../../simulation/readings/understand-worker.ts'
import type { Embedder } from '../../../understanding/embeddings/embedder.ts'

/** Reading threads of the simulation under way, kept between its batches; those of an earlier one end. */
export class ReaderPool {
  readonly #most: number
  #reader = ''
  #idle: TicketReader[] = []

  /** @param most threads kept */
  constructor(most: number) {
    this.#most = most
  }

  async use<Result>(
    reader: string,
    open: () => Promise<{ data: UnderstandWorkerData; embedder: Embedder | null }>,
    work: (thread: TicketReader) => Promise<Result>,
  ): Promise<Result> {
    if (reader !== this.#reader) await this.close()
    this.#reader = reader
    let thread = this.#idle.pop()
    if (thread === undefined) {
      const { data, embedder } = await open()
      thread = startReaderThread(data, embedder)
    }
    try {
      const result = await work(thread)
      // Only what has worked is used again.
      if (reader === this.#reader && this.#idle.length < this.#most) {
        this.#idle.push(thread)
        thread = undefined
      }
      return result
    } finally {
      await thread?.stop()
    }
  }

  async close(): Promise<void> {
    const idle = this.#idle
    this.#idle = []
    this.#reader = ''
    await Promise.all(idle.map(each => each.stop()))
  }
}
