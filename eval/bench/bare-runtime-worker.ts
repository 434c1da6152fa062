import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { Tokenizer } from '@huggingface/tokenizers'
import { InferenceSession, Tensor } from 'onnxruntime-node'

/** What the bare loop is started with. */
export interface BareRuntimeData {
  readonly modelDir: string
  readonly texts: readonly string[]
  readonly maxTokens: number
  /** Threads inside one inference; the runtime's own choice where absent. */
  readonly threads?: number
}

const { modelDir, texts, maxTokens, threads } = workerData as BareRuntimeData
const json = (file: string): object => JSON.parse(readFileSync(path.join(modelDir, file), 'utf8')) as object
const tokenizer = new Tokenizer(json('tokenizer.json'), json('tokenizer_config.json'))
const session = await InferenceSession.create(
  path.join(modelDir, 'onnx/model_quantized.onnx'),
  threads === undefined ? {} : { intraOpNumThreads: threads, interOpNumThreads: 1 },
)
// Tokens and tensors are made before the clock starts: what is timed is the runtime and nothing else.
const feeds = texts.map(text => {
  const ids: number[] = [...tokenizer.encode(text).ids].slice(0, maxTokens)
  const shape = [1, ids.length]
  const filled = (value: bigint): Tensor => new Tensor('int64', new BigInt64Array(ids.length).fill(value), shape)
  return {
    input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
    attention_mask: filled(1n),
    token_type_ids: filled(0n),
  }
})
await session.run(feeds[0]!)
parentPort!.once('message', async () => {
  const from = performance.now()
  for (const feed of feeds) await session.run(feed)
  parentPort!.postMessage({ seconds: (performance.now() - from) / 1_000 })
})
parentPort!.postMessage('ready')
