import { createHash } from 'node:crypto'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { IntentModel } from './intent-model.ts'
import { vocabularyOf } from './vocabulary.ts'

type Content = Omit<IntentModel, 'id'>

const FAMILY = 'REHEARSAL-INTENTS-'
const MAGIC = `${FAMILY}2\n`
const ALIGNMENT = 8

interface Header {
  readonly labels: IntentModel['labels']
  readonly views: IntentModel['views']
  readonly learnability: IntentModel['learnability']
  readonly dimensions: number | null
  /** Lengths in bytes of the arrays that follow, in order. */
  readonly lengths: readonly number[]
}

/** Writes a model as bytes: a line of JSON, then its arrays, little-endian. Equal models give equal bytes. */
export function serializeIntentModel(model: Content): Uint8Array {
  const { labels, vocabulary, lexical, dense, prototypes, views, learnability } = model
  const arrays = [vocabulary.hashes, vocabulary.idf, lexical.weights, lexical.scales]
  const denseArrays =
    dense === null || prototypes === null ? [] : [dense.mean, dense.weights, dense.bias, prototypes.vectors]
  const bytes = [...arrays, ...denseArrays].map(array => Buffer.from(array.buffer, array.byteOffset, array.byteLength))
  const header: Header = {
    labels,
    views,
    learnability,
    dimensions: dense?.dimensions ?? null,
    lengths: bytes.map(part => part.length),
  }
  const head = Buffer.from(`${MAGIC}${JSON.stringify(header)}\n`)
  return Uint8Array.from(Buffer.concat([padded(head, 32), ...bytes.map(part => padded(part, 0))]))
}

/** False for a model that another version of the product wrote: it has to be learned again. */
export function isReadableModel(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', 0, MAGIC.length) === MAGIC
}

/**
 * Reads what `serializeIntentModel` wrote.
 * @throws RehearsalError `bad_input` where the bytes are no such model.
 */
export function deserializeIntentModel(bytes: Uint8Array): IntentModel {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = Buffer.byteLength(MAGIC)
  const end = buffer.indexOf('\n', start)
  const magic = buffer.toString('latin1', 0, start)
  if (magic !== MAGIC && magic.startsWith(FAMILY)) throw otherVersion()
  if (magic !== MAGIC || end < 0) throw notAModel()
  let header: Header
  try {
    header = JSON.parse(buffer.toString('utf8', start, end)) as Header
  } catch {
    throw notAModel()
  }
  let position = roundUp(end + 1)
  const parts = header.lengths.map(length => {
    // Copied, so that each array starts aligned whatever buffer the bytes came in.
    const part = Uint8Array.from(buffer.subarray(position, position + length))
    if (part.length !== length) throw notAModel()
    position += roundUp(length)
    return part.buffer
  })
  const [hashes, idf, weights, scales, mean, denseWeights, bias, typical] = parts
  const { dimensions } = header
  return {
    id: createHash('sha256').update(bytes).digest('hex'),
    labels: header.labels,
    vocabulary: vocabularyOf(new Uint32Array(hashes!), new Float32Array(idf!)),
    lexical: { weights: new Int8Array(weights!), scales: new Float32Array(scales!) },
    dense:
      dimensions === null
        ? null
        : {
            dimensions,
            mean: new Float32Array(mean!),
            weights: new Float32Array(denseWeights!),
            bias: new Float32Array(bias!),
          },
    prototypes: dimensions === null ? null : { dimensions, vectors: new Float32Array(typical!) },
    views: header.views,
    learnability: header.learnability,
  }
}

/** Gives a model its id: the sha256 of its bytes. */
export function identifyModel(content: Content): IntentModel {
  return { id: createHash('sha256').update(serializeIntentModel(content)).digest('hex'), ...content }
}

function padded(part: Buffer, filler: number): Buffer {
  const padding = roundUp(part.length) - part.length
  return padding === 0 ? part : Buffer.concat([part, Buffer.alloc(padding, filler)])
}

function roundUp(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}

function otherVersion(): RehearsalError {
  return new RehearsalError(
    'bad_input',
    'An intent model that another version of the product learned; learn it again with "rehearsal learn".',
  )
}

function notAModel(): RehearsalError {
  return new RehearsalError('bad_input', `Not an intent model; expected bytes that begin with ${MAGIC.trim()}.`)
}
