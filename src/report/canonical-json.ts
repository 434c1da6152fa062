/**
 * JSON whose bytes depend on the content alone: keys in ascending order, numbers to six significant decimals after the
 * point, two-space indent at the top two levels so that people can read it and diffs stay small.
 */
export function canonicalJson(value: unknown): string {
  return [...canonicalJsonPieces(value)].join('')
}

/** The same bit by bit: as one string, a large result would be in memory several times over. */
export function* canonicalJsonPieces(value: unknown): Generator<string> {
  yield* open(value, 0)
  yield '\n'
}

const OPEN_LEVELS = 2

function* open(value: unknown, level: number): Generator<string> {
  if (level >= OPEN_LEVELS || value === null || typeof value !== 'object') {
    yield write(value)
    return
  }
  const parts: readonly (readonly [before: string, item: unknown])[] = Array.isArray(value)
    ? value.map(item => ['', item] as const)
    : entriesOf(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const)
  const [first, last] = Array.isArray(value) ? '[]' : '{}'
  if (parts.length === 0) {
    yield `${first}${last}`
    return
  }
  const indent = '  '.repeat(level + 1)
  for (const [place, [before, item]] of parts.entries()) {
    yield `${place === 0 ? first : ','}\n${indent}${before}`
    yield* open(item, level + 1)
  }
  yield `\n${'  '.repeat(level)}${last}`
}

function write(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(Math.round(value * 1e6) / 1e6) : 'null'
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`
  const parts = entriesOf(value).map(([key, item]) => `${JSON.stringify(key)}:${write(item)}`)
  return `{${parts.join(',')}}`
}

/** What is defined, by key. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
