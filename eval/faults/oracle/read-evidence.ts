import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Pool } from 'pg'
import type {
  CommandRow,
  DecisionRow,
  Evidence,
  InboxRow,
  LedgerLine,
  Ordered,
  SaidLine,
  TicketRow,
} from './evidence.ts'

/** Reads the helpdesk's files and the store's tables, with statements of its own. */
export async function readEvidence(options: {
  folder: string
  pool: Pick<Pool, 'query'>
  account: string
  ownUserId: number
  visibilityDelay: number
  orders: Ordered
  now: number
}): Promise<Evidence> {
  const { folder, pool, account } = options
  const rows = async <Row>(sql: string): Promise<Row[]> => (await pool.query(sql, [account])).rows as Row[]
  const millis = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`
  return {
    ledger: readLines<LedgerLine>(path.join(folder, 'ledger.jsonl')),
    said: readLines<SaidLine>(path.join(folder, 'said.jsonl')),
    ownUserId: options.ownUserId,
    visibilityDelay: options.visibilityDelay,
    decisions: await rows<DecisionRow>(
      `SELECT decision_id AS id, ticket_id AS "ticketId", seq::int, ${millis('at')} AS at, reason,
         decision -> 'inputs' AS inputs, decision -> 'commands' AS commands, seen_message_ids AS seen,
         policy_id AS "policyId"
       FROM decisions WHERE account_id = $1 ORDER BY ticket_id, seq`,
    ),
    commands: await rows<CommandRow>(
      `SELECT command_id AS id, decision_id AS "decisionId", ticket_id AS "ticketId", kind, status, note,
         message_id AS "messageId", command ->> 'name' AS name
       FROM commands WHERE account_id = $1 ORDER BY ticket_id, decision_id, index`,
    ),
    inbox: await rows<InboxRow>(
      `SELECT ticket_id AS "ticketId", input ->> 'kind' AS kind, input ->> 'id' AS id, (input ->> 'at')::float8 AS at,
         consumed_by AS "consumedBy"
       FROM inbox WHERE account_id = $1 ORDER BY seq`,
    ),
    tickets: await rows<TicketRow>(
      `SELECT ticket_id AS "ticketId", ${millis('wake_at')} AS "wakeAt" FROM tickets WHERE account_id = $1`,
    ),
    orders: options.orders,
    now: options.now,
  }
}

function readLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Line)
}
