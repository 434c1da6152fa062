const LINE_END = 10
/** Of a field, unfolded or not; the parser's work on addresses and parameters grows faster than their length. */
const MAX_FIELD = 8_000
/** Of the fields above the body together; long chains of relays and signatures have a tenth. */
const MAX_FIELDS = 128_000
/** A line of an attachment has 76 characters, so ten megabytes of them pass. */
const MAX_LINES = 150_000
/** Lines that open a part or close a multipart; the parser builds an object for each. */
const MAX_BORDERS = 2_000

/**
 * The part of a raw mail that a parser may see: no field above 8,000 bytes, 128,000 bytes of fields, 150,000 lines and
 * 2,000 part borders. The rest is cut off; of a field that is too long, its beginning stays. One pass over the bytes.
 */
export function boundedMail(source: Buffer): Buffer {
  const fields: Buffer[] = []
  let taken = 0
  let start = 0
  let room = MAX_FIELD
  while (start < source.length) {
    const end = endOfLine(source, start)
    if (isBlank(source, start, end)) break
    // A folded line continues the field above it.
    if (source[start] !== 0x20 && source[start] !== 0x09) room = MAX_FIELD
    const line = source.subarray(start, Math.min(end, start + room))
    room -= line.length
    start = end
    if (line.length === 0 || taken + line.length > MAX_FIELDS) continue
    taken += line.length
    fields.push(line.at(-1) === LINE_END ? line : Buffer.concat([line, Buffer.from('\n')]))
  }
  return Buffer.concat([...fields, source.subarray(start, boundedEnd(source, start))])
}

function boundedEnd(source: Buffer, from: number): number {
  let borders = 0
  let at = from
  for (let lines = 0; lines < MAX_LINES && at < source.length; lines++) {
    if (source[at] === 0x2d && source[at + 1] === 0x2d && ++borders > MAX_BORDERS) break
    at = endOfLine(source, at)
  }
  return at
}

function endOfLine(source: Buffer, from: number): number {
  const end = source.indexOf(LINE_END, from)
  return end === -1 ? source.length : end + 1
}

function isBlank(source: Buffer, from: number, end: number): boolean {
  return end - from === 1 || (end - from === 2 && source[from] === 13)
}
