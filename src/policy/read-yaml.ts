import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import type { ErrorCode } from '../errors/codes.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { describe } from './phrases.ts'

const LARGEST_FILE = 1_000_000
const MOST_MISTAKES = 100

/** A mistake at a place of the file, before it has a line number. */
export interface Misplaced {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/**
 * Reads a YAML file by a schema. Throws `code` with every mistake on a line of its own: `file:line:column path: what was
 * expected`. `file` is only for those messages. `check` looks at what no schema can say, once the form is right.
 */
export function readYaml<T>(options: {
  readonly text: string
  readonly file: string
  readonly schema: z.ZodType<T>
  readonly code: ErrorCode
  check?(value: T): readonly Misplaced[]
  /** Keys of free text: words after “#” would be lost as a comment, unnoticed, and are a mistake there. */
  readonly textKeys?: readonly string[]
}): T {
  const { text, file, code } = options
  const refuse = (mistakes: readonly string[]): RehearsalError => refusal(code, file, mistakes)
  if (text.length > LARGEST_FILE) throw refuse([`${file}:1:1 expected at most ${LARGEST_FILE} characters`])
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' })
  if (document.errors.length > 0) {
    throw refuse(document.errors.map(error => `${place(file, lines, error.pos[0])} ${error.message}`))
  }
  const lost = lostWords(document, options.textKeys ?? [])
  if (lost.length > 0) {
    throw refuse(
      lost.map(offset => `${place(file, lines, offset)} text: what follows “#” is lost; put the text in quotes`),
    )
  }
  const parsed = options.schema.safeParse(toPlain(document, file, code), { reportInput: true })
  const mistakes = parsed.success ? (options.check?.(parsed.data) ?? []) : parsed.error.issues.flatMap(toMistakes)
  if (parsed.success && mistakes.length === 0) return parsed.data
  throw refuse(sortByPlace(mistakes, document).map(mistake => lineOf(mistake, file, lines)))
}

function toPlain(document: Document, file: string, code: ErrorCode): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    throw refusal(code, file, [`${file}:1:1 expected a file without nested aliases`])
  }
}

function lostWords(document: Document, textKeys: readonly string[]): number[] {
  const found: number[] = []
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !textKeys.includes(String(key.value))) return
      if (isScalar(value) && value.type === 'PLAIN' && value.comment) found.push(startOf(value) ?? 0)
    },
  })
  return found
}

function toMistakes(issue: z.core.$ZodIssue): Misplaced[] {
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n')
    return issue.keys.map((key, index) => ({
      path: [...issue.path, key],
      message: messages.length === issue.keys.length ? messages[index]! : `unknown key "${key}"`,
    }))
  }
  return [{ path: issue.path, message: messageOf(issue) }]
}

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected === 'record' ? 'object' : issue.expected}, found ${describe(issue.input)}`
    case 'too_small':
      return issue.origin === 'string' ? 'expected text, found nothing' : `expected at least ${issue.minimum}`
    case 'too_big':
      return `expected at most ${issue.maximum}`
    default:
      return issue.message
  }
}

interface Placed extends Misplaced {
  readonly offset: number
}

function sortByPlace(mistakes: readonly Misplaced[], document: Document): Placed[] {
  return mistakes
    .map(mistake => ({ ...mistake, offset: offsetOf(document, mistake) }))
    .sort((a, b) => a.offset - b.offset)
}

/** Mistakes about a key itself, not about its value. */
const ABOUT_KEY = /^unknown (key|field|operator|effect) /

/** Where a path stands in the file: its value (its key, where that is wrong), else the nearest part of it that exists. */
function offsetOf(document: Document, { path, message }: Misplaced): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [depth, segment] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : key) === String(segment))
      if (pair === undefined) return offset
      const isWrongKey = depth === path.length - 1 && ABOUT_KEY.test(message)
      offset = (isWrongKey ? undefined : startOf(pair.value)) ?? startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(segment)]
      offset = startOf(node) ?? offset
    } else return offset
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

function lineOf({ path, message, offset }: Placed, file: string, lines: LineCounter): string {
  const where = path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('')
  return `${place(file, lines, offset)} ${where === '' ? 'the file' : where}: ${message}`
}

function place(file: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset)
  return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`
}

function refusal(code: ErrorCode, file: string, mistakes: readonly string[]): RehearsalError {
  const shown = mistakes.slice(0, MOST_MISTAKES)
  const more = mistakes.length > shown.length ? [`… and ${mistakes.length - shown.length} more`] : []
  return new RehearsalError(code, [...shown, ...more].join('\n'), {
    details: { file, mistakes: mistakes.length },
  })
}
