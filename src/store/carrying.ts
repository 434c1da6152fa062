import { RehearsalError } from '../errors/rehearsal-error.ts'
import { type AccountClock, type AccountRow, toClock } from './accounts.ts'
import { anyBrakeSince } from './brakes.ts'
import { COMMAND_COLUMNS, type CommandRow, type StoredCommand, toCommand } from './commands.ts'
import { DECISION_COLUMNS, type DecisionRow, type StoredDecision, toDecision } from './decisions.ts'
import { type Queryable, query } from './query.ts'

/** What carrying out a decision begins with, as of one moment. */
export interface Carrying {
  /** Of the account. */
  readonly clock: AccountClock
  readonly decision: StoredDecision
  /** In order. */
  readonly commands: readonly StoredCommand[]
  /** Whether a brake holds the decision back. */
  readonly braked: boolean
}

type ClockRow = Pick<AccountRow, 'time_scale' | 'clock_start' | 'clock_wall'>

/** @throws RehearsalError `not_found`. */
export async function readCarrying(db: Queryable, accountId: string, decisionId: string): Promise<Carrying> {
  const [row] = await query<ClockRow & DecisionRow & { commands: CommandRow[]; braked: boolean }>(
    db,
    `SELECT a.time_scale, a.clock_start, a.clock_wall, ${DECISION_COLUMNS}, ${anyBrakeSince('d.control_version')} AS braked,
       (SELECT coalesce(json_agg(x ORDER BY x.index), '[]') FROM (
          SELECT ${COMMAND_COLUMNS} FROM commands c WHERE c.account_id = $1 AND c.decision_id = $2) x) AS commands
     FROM decisions d JOIN accounts a USING (account_id) WHERE d.account_id = $1 AND d.decision_id = $2`,
    [accountId, decisionId],
  )
  if (!row) throw new RehearsalError('not_found', 'There is no such decision.', { details: { decision: decisionId } })
  return {
    clock: toClock(row),
    decision: toDecision(row),
    commands: row.commands.map(toCommand),
    braked: row.braked,
  }
}
