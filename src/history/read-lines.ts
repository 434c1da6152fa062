import { createReadStream } from 'node:fs'

/** Longer lines are passed over without being held in memory. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024

export interface Line {
  /** Counted from 1, in line feeds. */
  readonly number: number
  readonly text: string
  readonly encoding: 'utf-8' | 'windows-1252'
  /** The line was over MAX_LINE_BYTES; its text is not given. */
  readonly tooLong?: true
  /** The file ended without a line break after this line. */
  readonly unfinished?: true
}

const LF = 0x0a
const utf8 = new TextDecoder('utf-8', { fatal: true })
const windows1252 = new TextDecoder('windows-1252')

/**
 * A text file line by line, without line ends (LF or CR LF) and byte order mark. Each line that is not UTF-8 is read as Windows-1252, for
 * exports are often pasted together from several programs. Memory holds one line at a time.
 */
export async function* readLines(file: string): AsyncGenerator<Line> {
  let number = 0
  let parts: Buffer[] = []
  let size = 0
  let tooLong = false
  const finish = (last: boolean): Line => {
    const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    const line = tooLong ? LONG : decodeBytes(bytes)
    parts = []
    size = 0
    tooLong = false
    number++
    return { number, ...line, ...(last && { unfinished: true as const }) }
  }
  for await (const chunk of utf8Chunks(file)) {
    let start = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      parts.push(chunk.subarray(start, end))
      yield finish(false)
      start = end + 1
    }
    if (start === chunk.length) continue
    size += chunk.length - start
    if (size > MAX_LINE_BYTES) {
      tooLong = true
      parts = []
    } else parts.push(chunk.subarray(start))
  }
  if (size > 0) yield finish(true)
}

const LONG = { text: '', encoding: 'utf-8', tooLong: true } as const

/** UTF-8 where the bytes allow it, else Windows-1252; a final CR is dropped. */
export function decodeBytes(bytes: Buffer): Omit<Line, 'number'> {
  const body = bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes
  try {
    return { text: utf8.decode(body), encoding: 'utf-8' }
  } catch {
    return { text: windows1252.decode(body), encoding: 'windows-1252' }
  }
}

/** The bytes of the file; UTF-16 (told by its byte order mark) is turned into UTF-8 on the way. */
export async function* utf8Chunks(file: string): AsyncGenerator<Buffer> {
  const stream = createReadStream(file, { highWaterMark: 256 * 1024 })
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let first = true
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (first) {
      first = false
      const label = utf16Label(chunk)
      if (label) decoder = new TextDecoder(label)
      else if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) {
        yield chunk.subarray(3)
        continue
      }
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk
  }
  if (decoder) yield Buffer.from(decoder.decode())
}

/** The UTF-16 flavour a byte order mark announces. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}
