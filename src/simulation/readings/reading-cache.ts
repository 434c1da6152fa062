import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'

/** Readings by reader, so that a second policy on the same tickets reads nothing again. */
export interface ReadingCache {
  /** What this reader has read so far. @param reader hex hash of all that shapes a reading but the ticket */
  open(reader: string): ReadingShelf
}

export interface ReadingShelf {
  /** @param key 32 hex digits */
  get(key: string): Buffer | undefined
  has(key: string): boolean
  put(key: string, packed: Buffer): void
  close(): void
}

/** Readers whose readings are kept: those used last, of a few versions, shops and zones. */
const KEPT_READERS = 6
const KEY_BYTES = 16
const HEAD_BYTES = KEY_BYTES + 4
const CHECK_BYTES = 4

/**
 * A folder a reader, and in it a file a run: records of key, length, packed readings and crc32, one after the other. No run writes
 * to another's file, so that what a crash tore apart is the end of a file and nothing that follows. Only positions are in memory.
 */
export function folderReadingCache(folder: string, clock: () => Date): ReadingCache {
  return {
    open(reader) {
      const own = path.join(folder, reader.slice(0, 32))
      mkdirSync(own, { recursive: true })
      const now = clock()
      utimesSync(own, now, now)
      forgetOldest(folder, path.basename(own))
      return openShelf(own)
    },
  }
}

/** The twin for tests, and for whoever wants nothing kept. */
export function memoryReadingCache(): ReadingCache {
  const shelves = new Map<string, Map<string, Buffer>>()
  return {
    open(reader) {
      const shelf = shelves.get(reader) ?? new Map<string, Buffer>()
      shelves.set(reader, shelf)
      return {
        get: key => shelf.get(key),
        has: key => shelf.has(key),
        put: (key, packed) => void shelf.set(key, packed),
        close: () => undefined,
      }
    },
  }
}

interface Position {
  readonly file: number
  readonly at: number
  readonly length: number
}

function openShelf(folder: string): ReadingShelf {
  const positions = new Map<string, Position>()
  const files: number[] = []
  for (const name of readdirSync(folder).sort()) {
    const file = openSync(path.join(folder, name), 'r')
    files.push(file)
    for (const [key, at, length] of wholeRecords(readFileSync(file))) positions.set(key, { file, at, length })
  }
  let own: number | undefined
  let end = 0
  return {
    has: key => positions.has(key),
    get(key) {
      const found = positions.get(key)
      if (found === undefined) return undefined
      const packed = Buffer.allocUnsafe(found.length)
      readSync(found.file, packed, 0, found.length, found.at)
      return packed
    },
    put(key, packed) {
      if (own === undefined) {
        own = openNext(folder)
        files.push(own)
      }
      const record = recordOf(key, packed)
      writeSync(own, record)
      positions.set(key, { file: own, at: end + HEAD_BYTES, length: packed.length })
      end += record.length
    },
    close() {
      for (const file of files) closeSync(file)
    },
  }
}

/** A file that no other run has. */
function openNext(folder: string): number {
  for (let number = readdirSync(folder).length; ; number++) {
    const file = path.join(folder, `${String(number).padStart(6, '0')}.readings`)
    if (!existsSync(file)) {
      try {
        return openSync(file, 'wx+')
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
    }
  }
}

function recordOf(key: string, packed: Buffer): Buffer {
  const record = Buffer.allocUnsafe(HEAD_BYTES + packed.length + CHECK_BYTES)
  record.write(key, 0, KEY_BYTES, 'hex')
  record.writeUInt32LE(packed.length, KEY_BYTES)
  packed.copy(record, HEAD_BYTES)
  record.writeUInt32LE(crc32(record.subarray(0, -CHECK_BYTES)), record.length - CHECK_BYTES)
  return record
}

/** Up to the first that is not whole. */
function* wholeRecords(bytes: Buffer): Generator<readonly [key: string, at: number, length: number]> {
  let start = 0
  while (start + HEAD_BYTES + CHECK_BYTES <= bytes.length) {
    const length = bytes.readUInt32LE(start + KEY_BYTES)
    const check = start + HEAD_BYTES + length
    if (check + CHECK_BYTES > bytes.length || crc32(bytes.subarray(start, check)) !== bytes.readUInt32LE(check)) return
    yield [bytes.toString('hex', start, start + KEY_BYTES), start + HEAD_BYTES, length]
    start = check + CHECK_BYTES
  }
}

function forgetOldest(folder: string, own: string): void {
  const others = readdirSync(folder).filter(name => name !== own)
  const readers = others.map(name => ({ name, used: statSync(path.join(folder, name)).mtimeMs }))
  readers.sort((a, b) => b.used - a.used || (a.name < b.name ? -1 : 1))
  for (const { name } of readers.slice(KEPT_READERS - 1))
    rmSync(path.join(folder, name), { recursive: true, force: true })
}
