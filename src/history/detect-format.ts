import { utf16Label } from './read-lines.ts'

/** How a file is to be read, or why it cannot be. */
export type Detected =
  | { readonly kind: 'json_lines' | 'json_document' | 'csv' | 'empty' }
  | { readonly kind: 'refused'; readonly reason: string }

/** First bytes by which files given by mistake are told, with the words for them. */
const SIGNATURES: readonly [string, string][] = [
  ['25504446', 'This is a PDF document.'],
  ['89504e47', 'This is an image (PNG).'],
  ['ffd8ff', 'This is an image (JPEG).'],
  ['47494638', 'This is an image (GIF).'],
  ['1f8b', 'This is a gzip archive; unpack it first.'],
  ['377abcaf271c', 'This is a 7z archive; unpack it first.'],
  ['526172211a07', 'This is a RAR archive; unpack it first.'],
  ['d0cf11e0a1b11ae1', 'This is an old Office document; save it as CSV.'],
  ['53514c69746520666f726d6174203300', 'This is an SQLite database.'],
  ['50415231', 'This is a Parquet file.'],
]

/** Tells the form of a file from its name and its first 64 KB. Whether JSON holds tickets is told record by record. */
export function detectFormat(name: string, head: Buffer): Detected {
  if (head.length === 0) return { kind: 'empty' }
  const binary = binaryKind(head)
  if (binary) return { kind: 'refused', reason: binary }
  const text = new TextDecoder(utf16Label(head) ?? 'utf-8').decode(head).trimStart()
  if (text === '') return { kind: 'empty' }
  if (text[0] === '{' || text[0] === '[') return { kind: jsonKind(name, text) }
  if (text[0] === '<') return { kind: 'refused', reason: 'This is HTML or XML.' }
  const header = text.slice(0, text.search(/[\r\n]|$/))
  if (/[,;\t]/.test(header)) return { kind: 'csv' }
  // A broken first line must not cost the rest of the file.
  if (/\.(jsonl|ndjson|json)$/i.test(name)) return { kind: 'json_lines' }
  return { kind: 'refused', reason: 'This is neither JSON nor CSV.' }
}

function binaryKind(head: Buffer): string | undefined {
  const start = head.subarray(0, 16).toString('hex')
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))
  if (known) return known[1]
  if (start.startsWith('504b0304') || start.startsWith('504b0506')) {
    return head.includes('xl/') || head.includes('[Content_Types].xml')
      ? 'This is an Excel or Office document; save it as CSV.'
      : 'This is a ZIP archive; unpack it first.'
  }
  if (!utf16Label(head) && head.includes(0)) return 'This is a binary file.'
  return undefined
}

function jsonKind(name: string, text: string): 'json_lines' | 'json_document' {
  if (text[0] === '[') return 'json_document'
  const lines = text.split(/\r\n|\r|\n/)
  // A first line longer than the window: only the name can tell; a document works for a single record, too.
  if (lines.length === 1) return /\.(jsonl|ndjson)$/i.test(name) ? 'json_lines' : 'json_document'
  const complete = lines.slice(0, -1)
  const first = parseObject(complete[0]!)
  if (first && ['data', 'tickets', 'results'].some(key => Array.isArray(first[key])) && !('id' in first)) {
    return 'json_document'
  }
  return complete.some(line => parseObject(line))
    ? 'json_lines'
    : isOpening(complete[0]!)
      ? 'json_document'
      : 'json_lines'
}

/** `{`, `{"data": [` and the like: what the first line of an indented document looks like. */
function isOpening(line: string): boolean {
  const trimmed = line.trimEnd()
  return trimmed.length < 200 && /[{[,:]$/.test(trimmed)
}

function parseObject(line: string): Record<string, unknown> | undefined {
  if (!line.trimStart().startsWith('{')) return undefined
  try {
    return JSON.parse(line) as Record<string, unknown>
  } catch {
    return undefined
  }
}
