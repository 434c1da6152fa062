/** Turns texts into sentence vectors. The same text gives equal bytes, alone or among others, computed or remembered. */
export interface Embedder {
  /** Hash over everything that shapes a vector: weights, tokenizer, cut. Part of every cache key. */
  readonly modelId: string
  readonly dimensions: number
  /** Vectors of length 1, in the order of `texts`. `onProgress` hears how many of them are ready. */
  embed(texts: readonly string[], onProgress?: (done: number, total: number) => void): Promise<Float32Array[]>
  /** Stops the worker threads; pending calls are rejected. */
  close(): Promise<void>
}
