import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { loadSentenceEncoder } from '../../understanding/embeddings/sentence-encoder.ts'

const SENTENCES = [
  'Where is my order?',
  'When will the package arrive?',
  'I want my money back.',
  'The kettle arrived broken.',
  'It rains in Lisbon.',
]
/** Cosines of the original weights in full precision: each sentence with those after it. */
const COSINES = [[0.474, 0.234, 0.1, 0.106], [0.013, 0.12, 0.126], [0.09, 0.051], [0.182]]
/** Quantising moves a cosine by up to 0.05; other weights, another tokenizer or a broken file by much more. */
const TOLERANCE = 0.1
const DIMENSIONS = 384
const MAX_TOKENS = 128

/**
 * Lets the model read sentences and compares what it makes of them with what the original makes of them.
 * @throws RehearsalError `bad_input` where it cannot be loaded or reads differently.
 */
export async function checkModel(folder: string): Promise<void> {
  const encoder = await loadSentenceEncoder(folder, MAX_TOKENS)
  const vectors: Float32Array[] = []
  for (const sentence of SENTENCES) vectors.push(await encoder.encode(sentence))
  const off = COSINES.flatMap((row, a) =>
    row.map((expected, i) => Math.abs(cosine(vectors[a]!, vectors[a + 1 + i]!) - expected)),
  )
  const worst = Math.max(...off)
  if (encoder.dimensions === DIMENSIONS && worst <= TOLERANCE) return
  throw new RehearsalError(
    'bad_input',
    `${folder}: loads, but reads known sentences differently (cosine off by ${worst.toFixed(3)}, ${encoder.dimensions} dimensions)`,
  )
}

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0)
}
