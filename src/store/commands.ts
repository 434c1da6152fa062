import type { Command } from '../core/command.ts'
import type { Instant } from '../core/time.ts'
import type { KeptValue } from '../core/undo.ts'
import { anyBrakeSince } from './brakes.ts'
import { type Queryable, query } from './query.ts'

/**
 * `pending`: to do. `reserved`: a write without idempotency key may have begun; look before writing again. `done`;
 * `unconfirmed`: nobody can say, never again; `refused`: by the helpdesk; `dropped`: something newer made it wrong;
 * `internal`: nothing to write; `withheld`: the stage or the control group keeps it from being written.
 */
export type CommandStatus =
  | 'pending'
  | 'reserved'
  | 'done'
  | 'unconfirmed'
  | 'refused'
  | 'dropped'
  | 'internal'
  | 'withheld'

export interface StoredCommand {
  readonly id: string
  readonly decisionId: string
  readonly index: number
  readonly ticketId: string
  readonly command: Command
  readonly status: CommandStatus
  readonly reservedAt?: Instant
  readonly messageId?: string
  /** The ticket's values that it changes, as they were. */
  readonly before?: readonly KeptValue[]
  /** Why it ended as it did, where it was not simply done. */
  readonly note?: string
  /** What the shop's own system answered to an action. */
  readonly result?: Readonly<Record<string, string>>
}

/** True until a command has come to its end, whichever. */
export function isUnfinished({ status }: Pick<StoredCommand, 'status'>): boolean {
  return status === 'pending' || status === 'reserved'
}

/** The key of every write: a retry carries the same. */
export function commandId(decisionId: string, index: number): string {
  return `${decisionId}:${index}`
}

export async function insertCommand(db: Queryable, accountId: string, command: StoredCommand): Promise<void> {
  await query(
    db,
    `INSERT INTO commands (account_id, command_id, decision_id, index, ticket_id, kind, command, status, before)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      accountId,
      command.id,
      command.decisionId,
      command.index,
      command.ticketId,
      command.command.kind,
      JSON.stringify(command.command),
      command.status,
      command.before === undefined ? null : JSON.stringify(command.before),
    ],
  )
}

export interface CommandRow {
  command_id: string
  decision_id: string
  index: number
  ticket_id: string
  command: Command
  status: CommandStatus
  /** Milliseconds. */
  reserved_at: number | null
  message_id: string | null
  note: string | null
  before: KeptValue[] | null
  result: Record<string, string> | null
}

/** Of `commands c`. */
export const COMMAND_COLUMNS = `c.command_id, c.decision_id, c.index, c.ticket_id, c.command, c.status,
  round(extract(epoch FROM c.reserved_at) * 1000)::float8 AS reserved_at, c.message_id, c.note, c.before, c.result`

/** A decision's commands in order. */
export async function readCommands(db: Queryable, accountId: string, decisionId: string): Promise<StoredCommand[]> {
  const rows = await query<CommandRow>(
    db,
    `SELECT ${COMMAND_COLUMNS} FROM commands c WHERE account_id = $1 AND decision_id = $2 ORDER BY index`,
    [accountId, decisionId],
  )
  return rows.map(toCommand)
}

export function toCommand(row: CommandRow): StoredCommand {
  return {
    id: row.command_id,
    decisionId: row.decision_id,
    index: row.index,
    ticketId: row.ticket_id,
    command: row.command,
    status: row.status,
    ...(row.reserved_at !== null && { reservedAt: row.reserved_at }),
    ...(row.message_id !== null && { messageId: row.message_id }),
    ...(row.note !== null && { note: row.note }),
    ...(row.before !== null && { before: row.before }),
    ...(row.result !== null && { result: row.result }),
  }
}

/** Notes that a write is about to begin; false where one already had. */
export async function reserveCommand(db: Queryable, accountId: string, id: string, at: Instant): Promise<boolean> {
  const rows = await query<{ command_id: string }>(
    db,
    `UPDATE commands SET status = 'reserved', reserved_at = $3, updated_at = now()
     WHERE account_id = $1 AND command_id = $2 AND status = 'pending' RETURNING command_id`,
    [accountId, id, new Date(at)],
  )
  return rows.length === 1
}

/** Takes a reservation back: the write certainly had no effect. */
export async function unreserveCommand(db: Queryable, accountId: string, id: string): Promise<void> {
  await query(
    db,
    `UPDATE commands SET status = 'pending', reserved_at = NULL, updated_at = now()
     WHERE account_id = $1 AND command_id = $2 AND status = 'reserved'`,
    [accountId, id],
  )
}

/** How a command ended. `note` is a code, never text. */
export interface CommandEnd {
  readonly status: Exclude<CommandStatus, 'pending' | 'reserved'>
  readonly messageId?: string
  readonly note?: string
  readonly result?: Readonly<Record<string, string>>
}

/**
 * Ends a command; the first ending stands, and then nothing is returned. Else, whether a brake holds back a decision that knew
 * the account's brakes up to `controlVersion`.
 */
export async function finishCommand(
  db: Queryable,
  accountId: string,
  id: string,
  end: CommandEnd,
  controlVersion = 0,
): Promise<{ readonly braked: boolean } | undefined> {
  const [row] = await query<{ braked: boolean }>(
    db,
    `UPDATE commands SET status = $3, message_id = $4, note = $5, result = $6, updated_at = now()
     WHERE account_id = $1 AND command_id = $2 AND status IN ('pending', 'reserved')
     RETURNING ${anyBrakeSince('$7')} AS braked`,
    [
      accountId,
      id,
      end.status,
      end.messageId ?? null,
      end.note ?? null,
      end.result ? JSON.stringify(end.result) : null,
      controlVersion,
    ],
  )
  return row
}
