import { type Queryable, query } from './query.ts'

export interface Gathered {
  /** Takes statements whose answers nobody reads; nothing is run yet. */
  readonly db: Queryable
  /** Runs them as one, on a connection of a transaction. */
  send(client: Queryable): Promise<void>
}

/**
 * Writes to different rows as one statement: one message to the database and one answer instead of a dozen. All of them see the
 * database as it was before the first, and their order is the database's: none may need what another writes.
 */
export function gather(): Gathered {
  const values: unknown[] = []
  const parts: string[] = []
  const take = async (sql: string, own: readonly unknown[] = []): Promise<{ rows: [] }> => {
    const base = values.length
    parts.push(`s${parts.length} AS (${sql.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + base}`)})`)
    values.push(...own)
    return { rows: [] }
  }
  return {
    // All that statements ask of a connection.
    db: { query: take } as unknown as Queryable,
    async send(client) {
      if (parts.length > 0) await query(client, `WITH ${parts.join(', ')} SELECT 1`, values)
    },
  }
}
