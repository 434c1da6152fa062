import type pg from 'pg'
import { type Command, reachesCustomer } from '../core/command.ts'
import type { Decision } from '../core/decision.ts'
import type { TicketState } from '../core/state.ts'
import { DAY, type Instant } from '../core/time.ts'
import type { KeptValue } from '../core/undo.ts'
import type { Correction } from '../learning/correction.ts'
import { openCase } from './cases.ts'
import { type CommandStatus, commandId, insertCommand } from './commands.ts'
import { saveCorrection } from './corrections.ts'
import { reserveContact, writeConsent } from './customers.ts'
import { decisionId, insertDecision } from './decisions.ts'
import { gather } from './gather.ts'
import { consumeInbox } from './inbox.ts'
import { inTransaction, type Queryable, query } from './query.ts'
import { insertReceipt, type Receipt } from './receipts.ts'
import { lockTicket, type Standing, writeTicketState } from './tickets.ts'

/** A finished turn, with everything it looked at that others may have changed since. */
export interface FinishedTurn {
  readonly account: string
  readonly ticketId: string
  readonly customerId?: string
  /** The ticket's next sequence number as read before deciding. */
  readonly seq: number
  readonly decision: Decision
  /** One per command of the decision: `pending` where it is to be written to the helpdesk. */
  readonly statuses: readonly CommandStatus[]
  /** One per command of the decision: the ticket's values that it changes, as the decision saw them. */
  readonly before?: readonly (readonly KeptValue[])[]
  readonly state: TicketState
  readonly policyId: string
  /** Newest brake that the turn knew; without it, every brake ever set holds its commands back. */
  readonly controlVersion?: number
  /** What the decision is about. */
  readonly about?: { readonly channel: string; readonly intent?: string; readonly language?: string }
  readonly modelId?: string
  readonly receipt: Receipt
  /** Tags beside what is carried out; they come after the decision's own commands. */
  readonly marks?: readonly Command[]
  /** Whether the receipt is also written as a note into the ticket. */
  readonly noteReceipt: boolean
  /** Inbox rows that existed when the turn was formed. */
  readonly seenInbox: readonly number[]
  /** Those of them that this decision answers. */
  readonly consumed: readonly number[]
  /** Those of them that stand for nothing to decide on. */
  readonly nothing?: readonly number[]
  readonly seenMessageIds: readonly string[]
  readonly seenEventIds?: readonly string[]
  /** Our messages to the customer in the last 7 days, as the decision saw them. */
  readonly contactsSeen: number
  readonly roundRobinSeen: Readonly<Record<string, number>>
  /** Teams whose next member the decision chose. */
  readonly roundRobinUsed: readonly string[]
  readonly wakeAt?: Instant
  /** How the ticket stands after the decision. */
  readonly standing?: Standing
  /** An agent's word on what the ticket is about, where it was read otherwise. */
  readonly correction?: Correction
  /** STOP or START in the customer's words. */
  readonly consent?: { readonly channel: string; readonly consent: 'stop' | 'start' }
}

export type Acceptance = { readonly kind: 'accepted'; readonly decisionId: string } | { readonly kind: 'stale' }

/**
 * Makes a decision count, in one short transaction: nothing newer has arrived, the policy still decides, caps and round robin are
 * as the decision saw them; then decision, commands, receipt, reservations, consumed inbox rows and the new state are stored together.
 * `stale` means nothing was stored and the turn has to be taken again.
 */
export async function acceptTurn(pool: pg.Pool, turn: FinishedTurn): Promise<Acceptance> {
  return inTransaction(pool, async client => {
    // Always account, customer, ticket: one order of locks, so that two turns cannot wait for each other.
    const roundRobin = turn.roundRobinUsed.length > 0 ? await lockRoundRobin(client, turn.account) : {}
    await lockTicket(client, turn.account, turn.ticketId, turn.customerId)
    const now = await readNow(client, turn)
    // What was published while we decided decides.
    const isOutdated = now.nextSeq !== turn.seq || (now.activePolicyId ?? turn.policyId) !== turn.policyId
    if (isOutdated || roundRobinMoved(turn, roundRobin) || somethingNewer(turn, now)) return { kind: 'stale' }
    return { kind: 'accepted', decisionId: await store(client, turn, roundRobin) }
  })
}

async function lockRoundRobin(client: Queryable, account: string): Promise<Readonly<Record<string, number>>> {
  const [row] = await query<{ round_robin: Record<string, number> }>(
    client,
    'SELECT round_robin FROM accounts WHERE account_id = $1 FOR UPDATE',
    [account],
  )
  return row?.round_robin ?? {}
}

function roundRobinMoved(turn: FinishedTurn, current: Readonly<Record<string, number>>): boolean {
  return turn.roundRobinUsed.some(team => (current[team] ?? 0) !== (turn.roundRobinSeen[team] ?? 0))
}

/** Everything that others may have changed, as it stands once nobody can change it any more. */
interface Now {
  readonly nextSeq: number
  readonly activePolicyId: string | null
  readonly waiting: readonly number[]
  readonly contacts: number
}

async function readNow(client: Queryable, turn: FinishedTurn): Promise<Now> {
  const [row] = await query<{ next_seq: number; policy: string | null; waiting: number[]; contacts: number }>(
    client,
    `SELECT t.next_seq, a.active_policy_id AS policy,
       ARRAY(SELECT seq::float8 FROM inbox WHERE account_id = $1 AND ticket_id = $2 AND consumed_by IS NULL) AS waiting,
       (SELECT count(*)::float8 FROM contact_budget
        WHERE account_id = $1 AND customer_id = $3 AND at > $4) AS contacts
     FROM tickets t LEFT JOIN accounts a USING (account_id) WHERE t.account_id = $1 AND t.ticket_id = $2`,
    [turn.account, turn.ticketId, turn.customerId ?? null, new Date(turn.decision.at - 7 * DAY)],
  )
  const { next_seq: nextSeq, policy: activePolicyId, waiting, contacts } = row!
  return { nextSeq, activePolicyId, waiting, contacts }
}

function somethingNewer(turn: FinishedTurn, now: Now): boolean {
  if (now.waiting.some(seq => !turn.seenInbox.includes(seq))) return true
  const contacting = turn.decision.commands.some((command, i) => isContact(turn, command, turn.statuses[i]!))
  return turn.customerId !== undefined && contacting && now.contacts !== turn.contactsSeen
}

/** In the draft stage a message becomes a note for people to send. */
function isContact(turn: FinishedTurn, command: Command, status: CommandStatus): boolean {
  return reachesCustomer(command) && status === 'pending' && turn.decision.stage !== 'draft'
}

async function store(
  client: Queryable,
  turn: FinishedTurn,
  roundRobin: Readonly<Record<string, number>>,
): Promise<string> {
  const { account, ticketId, decision } = turn
  const id = decisionId(ticketId, turn.seq)
  const writes = gather()
  await insertDecision(writes.db, account, {
    id,
    ticketId,
    seq: turn.seq,
    decision,
    policyId: turn.policyId,
    ...(turn.modelId !== undefined && { modelId: turn.modelId }),
    ...(turn.customerId !== undefined && { customerId: turn.customerId }),
    controlVersion: turn.controlVersion ?? 0,
    ...turn.about,
    seenMessageIds: turn.seenMessageIds,
    ...(turn.seenEventIds && { seenEventIds: turn.seenEventIds }),
  })
  const commands: [Command, CommandStatus][] = decision.commands.map((command, i) => [command, turn.statuses[i]!])
  for (const mark of turn.marks ?? []) commands.push([mark, 'pending'])
  // The receipt's note is carried out like any other, last; its text is put together when the others' ends are known.
  if (turn.noteReceipt) commands.push([{ kind: 'note', text: '' }, 'pending'])
  for (const [index, [command, status]] of commands.entries()) {
    const before = turn.before?.[index]
    const kept = before !== undefined && before.length > 0 && status === 'pending' ? { before } : {}
    const stored = { id: commandId(id, index), decisionId: id, index, ticketId, command, status, ...kept }
    await insertCommand(writes.db, account, stored)
    if (turn.customerId !== undefined && isContact(turn, command, status)) {
      const covers = command.kind === 'follow_up' ? command.covers : undefined
      await reserveContact(writes.db, account, turn.customerId, {
        commandId: stored.id,
        at: decision.at,
        ...(covers && { covers }),
      })
    }
  }
  if (turn.customerId !== undefined && turn.consent) {
    await writeConsent(client, account, turn.customerId, turn.consent)
  }
  if (turn.about) await openCase(writes.db, turn, id, turn.about)
  if (turn.correction) await saveCorrection(writes.db, account, turn.correction)
  await insertReceipt(writes.db, account, { decisionId: id, ticketId }, turn.receipt)
  await consumeInbox(writes.db, account, ticketId, turn.consumed, id)
  if (turn.nothing?.length) await consumeInbox(writes.db, account, ticketId, turn.nothing, 'nothing')
  if (turn.roundRobinUsed.length > 0) {
    const next = { ...roundRobin }
    for (const team of turn.roundRobinUsed) next[team] = (next[team] ?? 0) + 1
    await query(writes.db, 'UPDATE accounts SET round_robin = $2 WHERE account_id = $1', [
      account,
      JSON.stringify(next),
    ])
  }
  await writeTicketState(writes.db, account, ticketId, {
    state: turn.state,
    nextSeq: turn.seq + 1,
    ...(turn.customerId !== undefined && { customerId: turn.customerId }),
    policyId: turn.policyId,
    ...(turn.modelId !== undefined && { modelId: turn.modelId }),
    ...(turn.wakeAt !== undefined && { wakeAt: turn.wakeAt }),
    decidedAt: decision.at,
    ...(turn.standing && { standing: turn.standing }),
  })
  await writes.send(client)
  return id
}
