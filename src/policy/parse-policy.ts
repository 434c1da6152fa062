import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Policy } from '../core/policy.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { compilePolicy } from './compile.ts'
import { describe } from './phrases.ts'
import { checkReferences, type Misplaced } from './references.ts'
import { PolicyFile } from './schema.ts'

const LARGEST_FILE = 1_000_000
const MOST_MISTAKES = 100

/**
 * Reads a policy file. Throws `bad_policy` with every mistake on a line of its own: `file:line:column path: what was
 * expected`. `file` is only for those messages.
 */
export function parsePolicy(yamlText: string, file: string): Policy {
  if (yamlText.length > LARGEST_FILE) throw refuse(file, [`${file}:1:1 expected at most ${LARGEST_FILE} characters`])
  const lines = new LineCounter()
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false, version: '1.2' })
  if (document.errors.length > 0) {
    const mistakes = document.errors.map(error => `${place(file, lines, error.pos[0])} ${error.message}`)
    throw refuse(file, mistakes)
  }
  const parsed = PolicyFile.safeParse(toPlain(document, file), { reportInput: true })
  const mistakes = parsed.success ? checkReferences(parsed.data) : parsed.error.issues.flatMap(toMistakes)
  if (parsed.success && mistakes.length === 0) return compilePolicy(parsed.data)
  throw refuse(
    file,
    sortByPlace(mistakes, document).map(mistake => lineOf(mistake, file, lines)),
  )
}

function toPlain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    throw refuse(file, [`${file}:1:1 expected a file without nested aliases`])
  }
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

function refuse(file: string, mistakes: readonly string[]): RehearsalError {
  const shown = mistakes.slice(0, MOST_MISTAKES)
  const more = mistakes.length > shown.length ? [`… and ${mistakes.length - shown.length} more`] : []
  return new RehearsalError('bad_policy', [...shown, ...more].join('\n'), {
    details: { file, mistakes: mistakes.length },
  })
}
