import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Tokenizer } from '@huggingface/tokenizers'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { RehearsalError } from '../../errors/rehearsal-error.ts'

/** Files a model folder must hold, relative to it. */
export const MODEL_FILES = ['onnx/model_quantized.onnx', 'tokenizer.json', 'tokenizer_config.json'] as const

/** Characters tokenized per token kept: more than any language needs, and a bound on hostile texts. */
const UNITS_PER_TOKEN = 16

export interface SentenceEncoder {
  readonly dimensions: number
  encode(text: string): Promise<Float32Array>
}

/**
 * Loads a BERT-like sentence model and encodes one text per call: the quantised weights scale activations per call, so a
 * batch would make a text's vector depend on its neighbours. Texts are cut after `maxTokens` tokens. Blocks its thread.
 * @throws RehearsalError `bad_input` naming the folder where a file cannot be used.
 */
export async function loadSentenceEncoder(modelDir: string, maxTokens: number): Promise<SentenceEncoder> {
  try {
    const [model, vocabulary, settings] = MODEL_FILES.map(file => path.join(modelDir, file))
    const tokenizer = new Tokenizer(readJson(vocabulary!), readJson(settings!))
    const session = await InferenceSession.create(model!, { intraOpNumThreads: 1, interOpNumThreads: 1 })
    const encode = (text: string) => encodeOne(session, tokenizer, text, maxTokens)
    return { dimensions: (await encode('')).length, encode }
  } catch (cause) {
    if (RehearsalError.is(cause)) throw cause
    throw new RehearsalError(
      'bad_input',
      `${modelDir}: not a usable sentence model; expected ${MODEL_FILES.join(', ')}`,
      {
        cause,
      },
    )
  }
}

async function encodeOne(
  session: InferenceSession,
  tokenizer: Tokenizer,
  text: string,
  maxTokens: number,
): Promise<Float32Array> {
  const ids: readonly number[] = tokenizer.encode(text.slice(0, maxTokens * UNITS_PER_TOKEN).toWellFormed()).ids
  const kept = ids.length <= maxTokens ? ids : [...ids.slice(0, maxTokens - 1), ids.at(-1)!]
  const shape = [1, kept.length]
  const output = await session.run({
    input_ids: new Tensor(
      'int64',
      BigInt64Array.from(kept, id => BigInt(id)),
      shape,
    ),
    attention_mask: new Tensor('int64', new BigInt64Array(kept.length).fill(1n), shape),
    token_type_ids: new Tensor('int64', new BigInt64Array(kept.length), shape),
  })
  const hidden = output['last_hidden_state']
  if (hidden === undefined || hidden.dims.length !== 3) {
    throw new RehearsalError('bad_input', 'The sentence model has no output last_hidden_state [1, tokens, dimensions].')
  }
  return meanOfTokens(hidden.data as Float32Array, kept.length)
}

function meanOfTokens(hidden: Float32Array, tokens: number): Float32Array {
  const dimensions = hidden.length / tokens
  const sum = new Float64Array(dimensions)
  for (let i = 0; i < hidden.length; i++) sum[i % dimensions]! += hidden[i]!
  const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0))
  return Float32Array.from(sum, value => (length > 0 ? value / length : 0))
}

function readJson(file: string): object {
  return JSON.parse(readFileSync(file, 'utf8')) as object
}
