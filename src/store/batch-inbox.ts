import type pg from 'pg'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { type InboxEntry, insertInboxRows, type NewInboxRow, rowKey } from './inbox.ts'

export interface InboxWriter {
  /** Stores a delivery's events durably, together with those of others, and returns the tickets with something new. */
  insert(accountId: string, entries: readonly InboxEntry[]): Promise<readonly string[]>
}

interface Waiting {
  readonly rows: readonly NewInboxRow[]
  readonly resolve: (tickets: readonly string[]) => void
  readonly reject: (error: unknown) => void
}

/** Rows of one statement: enough to share a commit among many deliveries, small enough to stay short. */
const MOST_ROWS = 1_000

/** While one statement is being made durable another may be on its way: who comes just too late for it waits half as long. */
const AT_ONCE = 2

/**
 * Writes deliveries in groups: while statements are being committed, the next gathers, so that under load many share a commit and
 * alone nobody waits. Each is answered only after its own rows are durable. Rows go in key order: two writers, here or in another
 * process, can wait for each other no longer than a commit.
 */
export function createInboxWriter(pool: pg.Pool): InboxWriter {
  let waiting: Waiting[] = []
  let writers = 0

  const write = async (): Promise<void> => {
    writers += 1
    // Everything that arrives within this turn of the event loop shares the first statement.
    await Promise.resolve()
    while (waiting.length > 0) {
      const group = waiting.slice(0, fitting(waiting))
      waiting = waiting.slice(group.length)
      await writeGroup(pool, group)
    }
    writers -= 1
  }

  return {
    insert(accountId, entries) {
      if (entries.length === 0) return Promise.resolve([])
      const rows = entries.map(entry => ({ accountId, ...entry }))
      return new Promise((resolve, reject) => {
        waiting.push({ rows, resolve, reject })
        if (writers < AT_ONCE) void write()
      })
    },
  }
}

/** How many of the first deliveries share a statement; at least one, however large. */
function fitting(waiting: readonly Waiting[]): number {
  let rows = 0
  for (const [index, one] of waiting.entries()) {
    rows += one.rows.length
    if (rows > MOST_ROWS) return Math.max(1, index)
  }
  return waiting.length
}

async function writeGroup(pool: pg.Pool, group: readonly Waiting[]): Promise<void> {
  try {
    const written = await insertInboxRows(
      pool,
      group.flatMap(one => one.rows),
    )
    for (const one of group) one.resolve(newTickets(one.rows, written))
  } catch (error) {
    // One delivery that the database cannot take must not cost the others their place.
    const isOfData = RehearsalError.is(error) && String(error.details['sqlstate'] ?? '').startsWith('22')
    if (isOfData && group.length > 1) for (const one of group) await writeGroup(pool, [one])
    else for (const one of group) one.reject(error)
  }
}

function newTickets(rows: readonly NewInboxRow[], written: ReadonlySet<string>): readonly string[] {
  const tickets = rows.flatMap(row => (written.has(rowKey(row)) ? [row.ticketId] : []))
  return [...new Set(tickets)].sort()
}
