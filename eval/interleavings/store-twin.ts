import type pg from 'pg'
import {
  compare,
  insert,
  KEYS,
  type Row,
  remove,
  select,
  splitTop,
  type Undo,
  unreadable,
  update,
} from './plain-sql.ts'

/** Called around every statement; may throw, as a broken connection would, or take its time. */
export type Trouble = (what: string, when: 'before' | 'after') => Promise<void> | void

export interface StoreTwin {
  readonly pool: pg.Pool
  readonly tables: Readonly<Record<string, Row[]>>
  /** Another process's write, at any moment. */
  insertInbox(row: { readonly key: string; readonly ticketId: string; readonly input: object }): void
}

/**
 * The store in memory: it reads the product's own statements, as far as turns and carrying out need them, with transactions
 * that vanish when they break. Tables it does not hold are empty. Thousands of lives of a ticket fit into a second.
 */
export function createStoreTwin(initial: Readonly<Record<string, readonly Row[]>>, trouble: Trouble): StoreTwin {
  const tables: Record<string, Row[]> = Object.fromEntries([...Object.keys(KEYS), 'inbox'].map(name => [name, []]))
  for (const [name, rows] of Object.entries(initial)) tables[name] = rows.map(row => ({ ...row }))
  let seq = 0

  const execute = async (
    sql: string,
    values: readonly unknown[],
    undo: Undo[] | undefined,
  ): Promise<{ rows: Row[] }> => {
    const statement = sql.replace(/\s+/g, ' ').trim()
    await trouble(statement, 'before')
    const rows = structuredClone(run(tables, statement, values, undo ?? [])).map(withNulls)
    await trouble(statement, 'after')
    return { rows }
  }
  const connect = async () => {
    let undo: Undo[] = []
    const back = (): void => {
      for (const step of undo.reverse()) step()
      undo = []
    }
    return {
      query: async (sql: string, values: readonly unknown[] = []) => {
        if (sql === 'BEGIN') return { rows: [] }
        if (sql === 'ROLLBACK') {
          back()
          return { rows: [] }
        }
        try {
          if (sql !== 'COMMIT') return await execute(sql, values, undo)
          await trouble(sql, 'before')
        } catch (error) {
          back()
          throw error
        }
        undo = []
        await trouble(sql, 'after')
        return { rows: [] }
      },
      release: () => {},
    }
  }
  return {
    tables,
    pool: {
      query: (sql: string, values: readonly unknown[] = []) => execute(sql, values, undefined),
      connect,
    } as never,
    insertInbox({ key, ticketId, input }) {
      if (tables['inbox']!.some(row => row['dedupe_key'] === key)) return
      tables['inbox']!.push({ dedupe_key: key, ticket_id: ticketId, input, seq: ++seq, consumed_by: null })
    },
  }
}

/** A column that nobody has written is null, as it is in a table. */
function withNulls(row: Row): Row {
  return new Proxy(row, {
    get: (target, name) => (typeof name === 'string' && !(name in target) ? null : target[name as string]),
  })
}

function run(tables: Record<string, Row[]>, sql: string, values: readonly unknown[], undo: Undo[]): Row[] {
  const together = /^WITH (s0 AS \(.+\)) SELECT 1$/.exec(sql)?.[1]
  if (together !== undefined) {
    for (const part of splitTop(together)) run(tables, /^s\d+ AS \((.+)\)$/.exec(part.trim())![1]!, values, undo)
    return []
  }
  if (sql.includes('AS unfinished')) return [turnScene(tables, values, undo)]
  if (sql.endsWith('AS answered')) return [{ waiting: waitingOf(tables, values, undo), answered: answeredOf(tables) }]
  if (sql.includes('jsonb_array_elements_text(decision')) return answeredOf(tables).map(id => ({ id }))
  if (sql.startsWith('SELECT c.command_id')) return commandsOf(tables, values[1])
  if (sql.startsWith('SELECT c.decision_id FROM commands c JOIN decisions')) {
    const open = tables['commands']!.filter(row => row['status'] === 'pending' || row['status'] === 'reserved')
    const seqOf = (row: Row): number =>
      Number(tables['decisions']!.find(one => one['decision_id'] === row['decision_id'])!['seq'])
    return open.sort((a, b) => seqOf(a) - seqOf(b)).slice(0, 1)
  }
  if (sql.includes('AS covered_at')) return [customerScene(tables, values)]
  if (sql.includes('AS contacts FROM tickets')) return beforeAccepting(tables, values)
  if (
    sql.endsWith(
      'AS commands FROM decisions d JOIN accounts a USING (account_id) WHERE d.account_id = $1 AND d.decision_id = $2',
    )
  )
    return carrying(tables, values)
  if (sql.startsWith('WITH customer AS')) {
    const [account, ticket, state, customer] = values
    if (customer !== null) insert(tables, LOCK_CUSTOMER, [account, customer], undo)
    return insert(tables, LOCK_TICKET, [account, ticket, state], undo)
  }
  if (sql.includes('array_remove(customers.stopped_channels')) return consent(tables['customers']!, values, undo)
  const verb = sql.split(' ')[0]
  if (verb === 'SELECT') return select(tables, sql, values)
  if (verb === 'INSERT') return insert(tables, sql, values, undo)
  if (verb === 'UPDATE') return update(tables, sql, values, undo)
  if (verb === 'DELETE') return remove(tables, sql, values, undo)
  throw unreadable(sql)
}

/** What a turn begins with, put together from the statements that it takes the place of. */
function turnScene(tables: Record<string, Row[]>, values: readonly unknown[], undo: Undo[]): Row {
  const ask = (sql: string): Row[] => run(tables, sql, values, undo)
  const own = new Set(tables['commands']!.map(row => row['message_id']))
  return {
    ...tables['accounts']![0],
    ...ask('SELECT state FROM tickets WHERE ticket_id = $2')[0],
    unfinished: ask('SELECT c.decision_id FROM commands c JOIN decisions')[0]?.['decision_id'] ?? null,
    waiting: waitingOf(tables, values, undo).map(({ seq, input }) => {
      const { kind, id } = input as { kind: string; id: string }
      return { seq, input, own: kind === 'message' && own.has(id) }
    }),
  }
}

function waitingOf(tables: Record<string, Row[]>, values: readonly unknown[], undo: Undo[]): Row[] {
  const sql = 'SELECT seq, input FROM inbox WHERE ticket_id = $2 AND consumed_by IS NULL ORDER BY seq'
  return run(tables, sql, values, undo)
}

function answeredOf(tables: Record<string, Row[]>): string[] {
  const ids = (tables['decisions'] ?? []).flatMap(row => (row['decision'] as { inputs: string[] }).inputs)
  return [...new Set(ids)]
}

const LOCK_CUSTOMER = 'INSERT INTO customers (account_id, customer_id) VALUES ($1, $2) ON CONFLICT DO NOTHING'
const LOCK_TICKET = 'INSERT INTO tickets (account_id, ticket_id, state) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING'

/** There is one ticket: no other waits, and none has been spoken for. */
function customerScene(tables: Record<string, Row[]>, [, customer, , since]: readonly unknown[]): Row {
  const record = tables['customers']!.find(row => row['customer_id'] === customer)
  return {
    stopped: record?.['stopped_channels'] ?? null,
    timezone: record?.['timezone'] ?? null,
    contacts: contactsOf(tables, customer, since),
    covered_at: null,
    waiting: [],
  }
}

function contactsOf(tables: Record<string, Row[]>, customer: unknown, since: unknown): unknown[] {
  const budget = tables['contact_budget']!
  return budget
    .filter(row => row['customer_id'] === customer && compare(row['at'], since) > 0)
    .map(row => row['at'])
    .sort(compare)
}

function beforeAccepting(tables: Record<string, Row[]>, [, ticket, customer, since]: readonly unknown[]): Row[] {
  const waiting = tables['inbox']!.filter(row => row['ticket_id'] === ticket && (row['consumed_by'] ?? null) === null)
  return tables['tickets']!.filter(row => row['ticket_id'] === ticket).map(({ next_seq }) => ({
    next_seq,
    policy: tables['accounts']![0]!['active_policy_id'],
    waiting: waiting.map(row => row['seq']),
    contacts: contactsOf(tables, customer, since).length,
  }))
}

/** Nobody sets a brake. */
function carrying(tables: Record<string, Row[]>, [, id]: readonly unknown[]): Row[] {
  const { control_version: _, ...account } = tables['accounts']![0]!
  return tables['decisions']!.filter(row => row['decision_id'] === id).map(row => ({
    ...account,
    ...row,
    commands: commandsOf(tables, id),
    braked: false,
  }))
}

/** As their columns are selected: moments as numbers. */
function commandsOf(tables: Record<string, Row[]>, decision: unknown): Row[] {
  return tables['commands']!.filter(row => row['decision_id'] === decision)
    .sort((a, b) => compare(a['index'], b['index']))
    .map(row => ({ ...NO_COMMAND, ...row, reserved_at: (row['reserved_at'] as Date | null)?.getTime() ?? null }))
}

const NO_COMMAND = { message_id: null, note: null, before: null, result: null }

function consent(customers: Row[], [, customer, channel, stop]: readonly unknown[], undo: Undo[]): Row[] {
  let row = customers.find(each => each['customer_id'] === customer)
  if (row === undefined) {
    row = { customer_id: customer }
    customers.push(row)
  }
  const before = (row['stopped_channels'] as string[] | undefined) ?? []
  const known = row
  undo.push(() => {
    known['stopped_channels'] = before
  })
  known['stopped_channels'] = [...before.filter(each => each !== channel), ...(stop === true ? [channel] : [])]
  return []
}
