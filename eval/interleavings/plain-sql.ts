import { RehearsalError } from '../../src/errors/rehearsal-error.ts'

export type Row = Record<string, unknown>
/** Undoes one write of an open transaction. */
export type Undo = () => void

/** Rows of one ticket and account are found by these. */
export const KEYS: Readonly<Record<string, string>> = {
  accounts: 'account_id',
  policies: 'policy_id',
  tickets: 'ticket_id',
  customers: 'customer_id',
  decisions: 'decision_id',
  commands: 'command_id',
  receipts: 'decision_id',
  contact_budget: 'command_id',
}
const JSON_COLUMNS = new Set(['state', 'decision', 'command', 'before', 'result', 'input', 'round_robin', 'compiled'])

/** A statement that is passed over in silence would let every life end well. */
export function unreadable(sql: string): RehearsalError {
  return new RehearsalError('internal', `The twin of the store cannot read: ${sql.slice(0, 80)}`)
}

/** Statements on one table, as plain as turns and carrying out write them. */
export function select(tables: Record<string, Row[]>, sql: string, values: readonly unknown[]): Row[] {
  const found =
    /^SELECT (.+?) FROM (\w+)(?: [ad])?(?: WHERE (.+?))?(?: ORDER BY ([\w, "]+?))?(?: LIMIT .+)?(?: FOR UPDATE)?$/.exec(
      sql,
    )
  // There is one ticket: what is asked of others has no answer.
  if (found === null && sql.includes('ticket_id <> $')) return []
  if (found === null) throw unreadable(sql)
  const [, , table, where, order] = found
  const rows = (tables[table!] ?? []).filter(row => fits(row, where, values))
  const by = order?.split(',')[0]?.trim()
  return by === undefined ? rows : rows.sort((a, b) => compare(a[by], b[by]))
}

export function insert(tables: Record<string, Row[]>, sql: string, values: readonly unknown[], undo: Undo[]): Row[] {
  const found =
    /^INSERT INTO (\w+) \((.+?)\) VALUES \((.+?)\)(?: ON CONFLICT(?: \([\w, ]+\))? (DO NOTHING|DO UPDATE SET (.+?)))?( WHERE false)?$/.exec(
      sql,
    )
  if (found === null) throw unreadable(sql)
  const table = tables[found[1]!]
  if (table === undefined) return []
  const columns = found[2]!.split(',').map(name => name.trim())
  const terms = splitTop(found[3]!)
  const row: Row = Object.fromEntries(columns.map((name, index) => [name, read(name, terms[index]!, values)]))
  const defaults: Row =
    found[1] === 'tickets' ? { next_seq: 0, wake_at: null, decided_at: null } : { reserved_at: null, message_id: null }
  const key = KEYS[found[1]!]!
  const known = table.find(other => other[key] === row[key])
  if (known === undefined) {
    const added = { ...defaults, ...row }
    table.push(added)
    undo.push(() => void table.splice(table.indexOf(added), 1))
  } else if (found[4] === undefined) {
    throw new RehearsalError('internal', `A row of ${found[1]} is there already.`)
  } else if (found[5] !== undefined && found[6] === undefined) assign(known, found[5], values, undo)
  return []
}

export function update(tables: Record<string, Row[]>, sql: string, values: readonly unknown[], undo: Undo[]): Row[] {
  // What is returned may ask of other tables.
  const found = /^UPDATE (\w+)(?: \w)? SET (.+) WHERE (.+)$/.exec(sql.replace(/ RETURNING .+$/, ''))
  if (found === null) throw unreadable(sql)
  const rows = (tables[found[1]!] ?? []).filter(row => fits(row, found[3], values))
  for (const row of rows) assign(row, found[2]!, values, undo)
  return sql.endsWith(' AS braked') ? rows.map(() => ({ braked: false })) : rows
}

export function remove(tables: Record<string, Row[]>, sql: string, values: readonly unknown[], undo: Undo[]): Row[] {
  const found = /^DELETE FROM (\w+) WHERE (.+)$/.exec(sql)
  if (found === null) throw unreadable(sql)
  const table = tables[found[1]!]
  for (const row of (table ?? []).filter(each => fits(each, found[2], values))) {
    table!.splice(table!.indexOf(row), 1)
    undo.push(() => void table!.push(row))
  }
  return []
}

function assign(row: Row, list: string, values: readonly unknown[], undo: Undo[]): void {
  const before = { ...row }
  undo.push(() => void Object.assign(row, before))
  for (const term of splitTop(list)) {
    const [, column, expression] = /^(\w+) = (.+)$/.exec(term.trim())!
    if (column === 'state' && expression!.includes("- 'armed'")) {
      const { armed: _, ...rest } = row['state'] as Row
      const added = /\|\| '(.+)'/.exec(expression!)?.[1]
      row['state'] = { ...rest, ...(added !== undefined && (JSON.parse(added) as Row)) }
    } else row[column!] = read(column!, expression!, values)
  }
}

/** Splits at commas outside brackets. */
export function splitTop(text: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const letter of text) {
    if (letter === '(' || letter === '[') depth += 1
    if (letter === ')' || letter === ']') depth -= 1
    if (letter === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}

function read(column: string, term: string, values: readonly unknown[]): unknown {
  const text = term.trim()
  const param = /\$(\d+)/.exec(text)
  if (param === null) return /^'(.*)'$/.exec(text)?.[1] ?? null
  const value = values[Number(param[1]) - 1]
  return JSON_COLUMNS.has(column) && typeof value === 'string' ? JSON.parse(value) : value
}

function fits(row: Row, where: string | undefined, values: readonly unknown[]): boolean {
  if (where === undefined) return true
  return where.split(' AND ').every(condition => {
    const text = condition.trim()
    const [, column = '', operator = '', term = ''] =
      /^(\w+) (=|<>|<=|>=|<|>|IS NOT NULL|IS NULL|IN|= ANY) ?(.*)$/.exec(text) ?? []
    // There is one account, and it is ours.
    if (column === 'account_id') return true
    const value = row[column] ?? null
    if (operator === 'IS NULL') return value === null
    if (operator === 'IS NOT NULL') return value !== null
    if (operator === 'IN') return [...term.matchAll(/'(\w+)'/g)].some(match => match[1] === value)
    const other = read('', term, values)
    if (term.startsWith('ANY')) return Array.isArray(other) && other.includes(value)
    const order = compare(value, other)
    return (
      { '=': order === 0, '<>': order !== 0, '<': order < 0, '>': order > 0, '<=': order <= 0, '>=': order >= 0 }[
        operator
      ] ?? true
    )
  })
}

export function compare(a: unknown, b: unknown): number {
  const [left, right] = [a, b].map(value => (value instanceof Date ? value.getTime() : value)) as [number, number]
  return left < right ? -1 : left > right ? 1 : 0
}
