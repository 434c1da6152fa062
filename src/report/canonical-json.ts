/**
 * JSON whose bytes depend on the content alone: keys in ascending order, numbers to six significant decimals after the
 * point, two-space indent at the top two levels so that people can read it and diffs stay small.
 */
export function canonicalJson(value: unknown): string {
  return `${write(value, 0)}\n`
}

const OPEN_LEVELS = 2

function write(value: unknown, level: number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(Math.round(value * 1e6) / 1e6) : 'null'
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const parts = Array.isArray(value)
    ? value.map(item => write(item, level + 1))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => `${JSON.stringify(key)}:${level < OPEN_LEVELS ? ' ' : ''}${write(item, level + 1)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (level >= OPEN_LEVELS || parts.length === 0) return `${open}${parts.join(',')}${close}`
  const indent = '  '.repeat(level + 1)
  return `${open}\n${indent}${parts.join(`,\n${indent}`)}\n${'  '.repeat(level)}${close}`
}
