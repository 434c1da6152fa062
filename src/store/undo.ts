import type pg from 'pg'
import { type Command, reachesCustomer } from '../core/command.ts'
import type { Decision } from '../core/decision.ts'
import type { TicketState } from '../core/state.ts'
import type { Instant } from '../core/time.ts'
import { restoresOf } from '../core/undo.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { judgeCase } from './cases.ts'
import { commandId, insertCommand, readCommands, type StoredCommand } from './commands.ts'
import { releaseContact } from './customers.ts'
import { decisionId, insertDecision, readDecision, type StoredDecision } from './decisions.ts'
import { inTransaction, type Queryable, query } from './query.ts'
import { insertReceipt, type Receipt } from './receipts.ts'
import { lockTicket, readTicketState } from './tickets.ts'

export type Undoing =
  /** `decisionId` is the undo's own; its commands are carried out like any other's. */
  | { readonly kind: 'undoing' | 'undone_before'; readonly decisionId: string; readonly ticketId: string }
  /** A decision that takes another back is not taken back itself: the agents' own tools do that. */
  | { readonly kind: 'is_an_undo' }

/**
 * Takes a decision back: what has not been written yet never will be; what has been is put back by a decision of its own, which
 * the account's queue carries out like any other, so that a crash loses nothing. A second call finds the first.
 * @throws RehearsalError `not_found`.
 */
export async function storeUndo(
  pool: pg.Pool,
  account: string,
  id: string,
  options: {
    /** Account time. */
    at: Instant
    /** The note that proposes words to a customer who has our message. */
    correction(decision: StoredDecision): Command
    receipt(decision: Decision): Receipt
  },
): Promise<Undoing> {
  const undone = await readDecision(pool, account, id)
  const { ticketId, customerId } = undone
  if (undone.undoes !== undefined) return { kind: 'is_an_undo' }
  return inTransaction(pool, async client => {
    await lockTicket(client, account, ticketId, customerId)
    const { nextSeq: seq } = await readTicketState(client, account, ticketId)
    const [earlier] = await query<{ decision_id: string }>(
      client,
      'SELECT decision_id FROM decisions WHERE account_id = $1 AND undoes = $2',
      [account, id],
    )
    if (earlier) return { kind: 'undone_before', decisionId: earlier.decision_id, ticketId }

    const commands = await readCommands(client, account, id)
    await callOff(client, account, commands)
    const decision: Decision = {
      at: Math.max(options.at, undone.decision.at),
      inputs: [`undo:${id}`],
      stage: 'full',
      commands: [...commands.toReversed().flatMap(restoring), ...correcting(commands, undone, options.correction)],
      reason: 'undone',
      evidence: [],
    }
    const undo = decisionId(ticketId, seq)
    await insertDecision(client, account, {
      ...undone,
      id: undo,
      seq,
      decision,
      undoes: id,
    })
    // The receipt's note comes last, as with every decision.
    for (const [index, command] of [...decision.commands, { kind: 'note', text: '' } as const].entries()) {
      const stored = {
        id: commandId(undo, index),
        decisionId: undo,
        index,
        ticketId,
        command,
        status: 'pending' as const,
      }
      await insertCommand(client, account, stored)
    }
    await insertReceipt(client, account, { decisionId: undo, ticketId }, options.receipt(decision))
    await judgeCase(client, account, id, { verdict: 'wrong', why: 'undone' })
    await keepState(client, account, ticketId, { seq, decision, undone: undone.decision })
    return { kind: 'undoing', decisionId: undo, ticketId }
  })
}

/** What has not begun never will. */
async function callOff(db: Queryable, account: string, commands: readonly StoredCommand[]): Promise<void> {
  for (const { id, status } of commands) {
    if (status !== 'pending') continue
    await query(
      db,
      `UPDATE commands SET status = 'withheld', note = 'undone', updated_at = now()
       WHERE account_id = $1 AND command_id = $2 AND status = 'pending'`,
      [account, id],
    )
    await releaseContact(db, account, id)
  }
}

/** Also for what was pending a moment ago: a write that had begun is found by its value, and one that had not needs nothing. */
function restoring({ command, status, before }: StoredCommand): Command[] {
  const maybeDone = status === 'done' || status === 'reserved' || status === 'pending'
  return maybeDone && before !== undefined ? restoresOf(command, before) : []
}

function correcting(
  commands: readonly StoredCommand[],
  undone: StoredDecision,
  correction: (decision: StoredDecision) => Command,
): Command[] {
  // In the draft stage the message was a note for people.
  if (undone.decision.stage === 'draft') return []
  const maybeSent = commands.some(
    ({ command, status }) => reachesCustomer(command) && ['done', 'reserved', 'unconfirmed'].includes(status),
  )
  return maybeSent ? [correction(undone)] : []
}

async function keepState(
  db: Queryable,
  account: string,
  ticketId: string,
  { seq, decision, undone }: { seq: number; decision: Decision; undone: Decision },
): Promise<void> {
  const [row] = await query<{ state: TicketState }>(
    db,
    'SELECT state FROM tickets WHERE account_id = $1 AND ticket_id = $2',
    [account, ticketId],
  )
  if (!row) throw new RehearsalError('internal', 'The locked ticket is gone.')
  const { armed, ...rest } = row.state
  // A timer that the undone decision had set rings no more.
  const isOfUndone = armed !== undefined && undone.due === armed.due
  const reopens = decision.commands.some(
    command => command.kind === 'restore' && command.what === 'status' && command.to === 'open',
  )
  const state: TicketState = {
    ...rest,
    seq: rest.seq + 1,
    ...(armed !== undefined && !isOfUndone && { armed }),
    ...(reopens && { keptOpen: true as const }),
  }
  await query(
    db,
    `UPDATE tickets SET state = $3, next_seq = $4, decided_at = greatest(decided_at, $5),
       wake_at = CASE WHEN $6::boolean THEN NULL ELSE wake_at END, updated_at = now()
     WHERE account_id = $1 AND ticket_id = $2`,
    [account, ticketId, JSON.stringify(state), seq + 1, new Date(decision.at), isOfUndone],
  )
}

/** Decisions with something done since `since`, newest first, that nobody has taken back. */
export async function listUndoable(
  db: Queryable,
  account: string,
  filter: { readonly since: Instant; readonly kind?: string },
): Promise<string[]> {
  const rows = await query<{ decision_id: string }>(
    db,
    `SELECT d.decision_id FROM decisions d
     WHERE d.account_id = $1 AND d.at >= $2 AND d.undoes IS NULL
       AND EXISTS (SELECT 1 FROM commands c WHERE c.account_id = d.account_id AND c.decision_id = d.decision_id
         AND c.status IN ('pending', 'reserved', 'done', 'unconfirmed') AND ($3::text IS NULL OR c.kind = $3))
       AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.account_id = d.account_id AND u.undoes = d.decision_id)
     ORDER BY d.at DESC, d.seq DESC`,
    [account, new Date(filter.since), filter.kind ?? null],
  )
  return rows.map(row => row.decision_id)
}

/** The newest decision on a ticket before `seq` with something done, that nobody has taken back. */
export async function findUndoable(
  db: Queryable,
  account: string,
  ticketId: string,
  seq: number,
): Promise<string | undefined> {
  const [row] = await query<{ decision_id: string }>(
    db,
    `SELECT d.decision_id FROM decisions d
     WHERE d.account_id = $1 AND d.ticket_id = $2 AND d.seq < $3 AND d.undoes IS NULL
       AND EXISTS (SELECT 1 FROM commands c WHERE c.account_id = d.account_id AND c.decision_id = d.decision_id
         AND c.kind NOT IN ('note', 'undo') AND c.status IN ('pending', 'reserved', 'done', 'unconfirmed'))
       AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.account_id = d.account_id AND u.undoes = d.decision_id)
     ORDER BY d.seq DESC LIMIT 1`,
    [account, ticketId, seq],
  )
  return row?.decision_id
}
