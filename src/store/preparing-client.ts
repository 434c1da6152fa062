import { createHash } from 'node:crypto'
import pg from 'pg'

/** Names of prepared statements by their text; there are some hundred, all our own. */
const names = new Map<string, string>()

/**
 * A connection that has PostgreSQL read and plan each statement with values once, not at every turn. Those that name no columns
 * stay out: a prepared one would break on a table that a newer version has given a column.
 */
export class PreparingClient extends pg.Client {}

const plain = pg.Client.prototype.query as (this: pg.Client, ...all: unknown[]) => unknown
PreparingClient.prototype.query = function (this: pg.Client, ...args: unknown[]): unknown {
  const [text, values, ...rest] = args
  const isPrepared = typeof text === 'string' && Array.isArray(values) && values.length > 0 && !/\*/.test(text)
  return isPrepared ? plain.call(this, { name: nameOf(text), text, values }, ...rest) : plain.apply(this, args)
} as pg.Client['query']

function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  names.set(text, name)
  return name
}
