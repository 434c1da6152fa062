import { decodeBytes, type Line, MAX_LINE_BYTES, utf8Chunks } from './read-lines.ts'

/** Keys under which programs put the list of records in one big document. */
export const LIST_KEYS: ReadonlySet<string> = new Set([
  'data',
  'tickets',
  'items',
  'results',
  'records',
  'conversations',
  'dialogues',
])

const [QUOTE, BACKSLASH, LF] = [0x22, 0x5c, 0x0a]
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d]

/**
 * Cuts a JSON document into the objects of its list, without holding the document: the elements of a root array, of a root object's list
 * (`{"data": [...]}`), or else every root object as a whole. Yields their text unparsed, each with the line it begins on.
 * Works on bytes: the signs of JSON never occur inside a UTF-8 character.
 */
export async function* splitJson(file: string): AsyncGenerator<Line> {
  let line = 1
  let depth = 0
  /** Depth at which an opening brace begins an element; 0 while root objects are the elements. */
  let elementDepth = 0
  let inString = false
  let escaped = false
  let key: number[] = []
  let captured: Buffer[] | undefined
  let capturedSize = 0
  let firstLine = 0

  for await (const chunk of utf8Chunks(file)) {
    let from = 0
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!
      if (byte === LF) line++
      if (inString) {
        if (escaped) escaped = false
        else if (byte === BACKSLASH) escaped = true
        else if (byte === QUOTE) inString = false
        else if (depth === 1 && key.length < 20) key.push(byte)
        continue
      }
      if (byte === QUOTE) {
        inString = true
        if (depth === 1) key = []
      } else if (byte === OPEN_OBJECT) {
        if (depth === elementDepth && !captured) {
          captured = []
          capturedSize = 0
          from = i
          firstLine = line
        }
        depth++
      } else if (byte === OPEN_LIST) {
        if (depth === 0) elementDepth = 1
        else if (depth === 1 && elementDepth === 0 && LIST_KEYS.has(String.fromCharCode(...key))) {
          elementDepth = 2
          captured = undefined
        }
        depth++
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        depth--
        if (captured && depth === elementDepth) {
          captured.push(chunk.subarray(from, i + 1))
          yield { number: firstLine, ...decodeBytes(Buffer.concat(captured)) }
          captured = undefined
        }
        if (depth < elementDepth) elementDepth = 0
        if (depth < 0) depth = 0
      }
    }
    if (!captured) continue
    const rest = chunk.subarray(from)
    capturedSize += rest.length
    if (capturedSize > MAX_LINE_BYTES) {
      // Most likely a quote is missing: where the next record begins can no longer be told.
      yield { number: firstLine, text: '', encoding: 'utf-8', tooLong: true }
      return
    }
    captured.push(rest)
  }
  if (captured) yield { number: firstLine, ...decodeBytes(Buffer.concat(captured)), unfinished: true }
}
