import { createHash } from 'node:crypto'
import { closeSync, createReadStream, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'

const KEY_BYTES = 32
const CHECK_BYTES = 4
const READ_AT_ONCE = 1 << 20

/** Vectors by text, remembered across runs. */
export interface VectorCache {
  get(key: string): Float32Array | undefined
  /** Remembers vectors; already known keys are written once only. */
  add(entries: readonly (readonly [key: string, vector: Float32Array])[]): void
  close(): void
}

/** The cache key of a text: the hex sha256 of its bytes, so that no text is stored. */
export function vectorKey(text: string): string {
  return createHash('sha256').update(text.toWellFormed()).digest('hex')
}

/** A cache that lives as long as the process. */
export function createMemoryVectorCache(): VectorCache {
  const vectors = new Map<string, Float32Array>()
  return {
    get: key => vectors.get(key),
    add: entries => {
      for (const [key, vector] of entries) vectors.set(key, vector)
    },
    close: () => vectors.clear(),
  }
}

/**
 * Opens `<folder>/<name>.vectors`, an append-only file of fixed records (sha256 of the text, float32 vector, crc32). Only
 * the index is held in memory, and read piece by piece, so that a large cache holds nobody up. A record that a crash tore apart
 * is skipped, never read as a vector.
 */
export async function openVectorCache(folder: string, name: string, dimensions: number): Promise<VectorCache> {
  mkdirSync(folder, { recursive: true })
  const recordBytes = KEY_BYTES + dimensions * 4 + CHECK_BYTES
  // 'a+' makes each write land at the end as a whole, so that two processes may share the file.
  const where = path.join(folder, `${name}.vectors`)
  const file = openSync(where, 'a+')
  const size = fstatSync(file).size
  const torn = size % recordBytes
  if (torn > 0) writeSync(file, Buffer.alloc(recordBytes - torn))
  const positions = await readIndex(where, recordBytes)
  return {
    get(key) {
      const position = positions.get(key)
      if (position === undefined) return undefined
      const record = Buffer.alloc(recordBytes)
      readSync(file, record, 0, recordBytes, position)
      return isWhole(record) && record.toString('hex', 0, KEY_BYTES) === key ? vectorOf(record) : undefined
    },
    add(entries) {
      const fresh = entries.filter(([key], i) => !positions.has(key) && entries.findIndex(([k]) => k === key) === i)
      if (fresh.length === 0) return
      writeSync(file, Buffer.concat(fresh.map(([key, vector]) => recordOf(key, vector))))
      // The end is asked for after the write: another process may have appended in between.
      const end = fstatSync(file).size
      for (const [i, [key]] of fresh.entries()) positions.set(key, end - (fresh.length - i) * recordBytes)
    },
    close: () => closeSync(file),
  }
}

async function readIndex(file: string, recordBytes: number): Promise<Map<string, number>> {
  const positions = new Map<string, number>()
  let position = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of createReadStream(file, { highWaterMark: READ_AT_ONCE })) {
    const chunk = rest.length === 0 ? (piece as Buffer) : Buffer.concat([rest, piece as Buffer])
    let at = 0
    for (; at + recordBytes <= chunk.length; at += recordBytes) {
      const record = chunk.subarray(at, at + recordBytes)
      if (isWhole(record)) positions.set(record.toString('hex', 0, KEY_BYTES), position + at)
    }
    position += at
    rest = chunk.subarray(at)
  }
  return positions
}

function recordOf(key: string, vector: Float32Array): Buffer {
  const body = Buffer.concat([
    Buffer.from(key, 'hex'),
    Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength),
  ])
  const check = Buffer.alloc(CHECK_BYTES)
  check.writeUInt32LE(crc32(body))
  return Buffer.concat([body, check])
}

function isWhole(record: Buffer): boolean {
  const body = record.subarray(0, record.length - CHECK_BYTES)
  // A run of zeros has the key of no text, whatever its checksum.
  return record.readUInt32LE(body.length) === crc32(body) && body.subarray(0, KEY_BYTES).some(byte => byte !== 0)
}

function vectorOf(record: Buffer): Float32Array {
  const bytes = Uint8Array.from(record.subarray(KEY_BYTES, record.length - CHECK_BYTES))
  return new Float32Array(bytes.buffer)
}
