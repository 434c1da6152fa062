import { type Command, reachesCustomer } from '../src/core/command.ts'
import { isDeed } from '../src/core/marks.ts'
import type { Policy } from '../src/core/policy.ts'
import { type Instant, MINUTE } from '../src/core/time.ts'
import { RehearsalError } from '../src/errors/rehearsal-error.ts'
import { accountTime } from '../src/store/accounts.ts'
import { readCarrying } from '../src/store/carrying.ts'
import { isUnfinished, readCommands, type StoredCommand } from '../src/store/commands.ts'
import { releaseContact } from '../src/store/customers.ts'
import { readPolicy } from '../src/store/policies.ts'
import type { ActivityDeps } from './activity-deps.ts'
import { closeTicket } from './close-ticket.ts'
import { describeReceipt, receiptNote } from './describe-receipt.ts'
import { draftNote } from './draft-note.ts'
import { behindBrakes, isHeldBack } from './held-back.ts'
import { type OpenTicket, STOPPED, type Stopped, whyStop } from './open-ticket.ts'
import { endCommand, type Progress, readEnds } from './progress.ts'
import { restoreValue } from './restore-value.ts'
import { runAction } from './run-action.ts'
import { type Sent, sendMessage } from './send-message.ts'
import { undoNewest } from './undo-decision.ts'
import { tookEffect, writeIdempotent } from './write-idempotent.ts'
import { writeNote } from './write-note.ts'

/** Ids and times only: this enters Temporal's history. */
export interface CarryOutRequest {
  readonly account: string
  readonly decisionId: string
  /** The workflow's clock. */
  readonly now: Instant
  /** What of the wait for `again` is over; all of it where its timer has run out. Account time. */
  readonly rung?: Instant
}

export interface CarriedOut {
  /** Call again then: a message waits for its time, or for its fate to be known. Absent when all is done. Account time. */
  readonly again?: Instant
  readonly at: Instant
  readonly timeScale: number
}

/**
 * Writes a decision's commands to the helpdesk, one at a time and in order, each once however often this is called. What
 * the stage withholds has been marked when the decision was stored and is never touched here.
 */
export async function carryOutDecision(deps: ActivityDeps, request: CarryOutRequest): Promise<CarriedOut> {
  const { account, decisionId } = request
  const { clock, decision, commands, braked } = await readCarrying(deps.pool, account, decisionId)
  // An accelerated account without a clock of its own decides ahead of the wall clock.
  const at = Math.max(accountTime(clock, request.now), decision.decision.at, request.rung ?? 0)
  const desk = await deps.helpdesk(account)
  const progress: Progress = { commands, isClear: !braked }
  const helpdesk = behindBrakes(desk, deps.pool, account, decision, progress)
  const { policy } = await readPolicy(deps.pool, account, decision.policyId)
  const ticket: OpenTicket = { account, decision, policy, helpdesk, repair: desk, progress }

  const again = await carryOutAll(deps, policy, ticket, commands, at).catch(async error => {
    if (!RehearsalError.is(error) || error.code !== 'not_found') throw error
    await dropAll(deps, ticket)
    return undefined
  })
  return { at, timeScale: clock.timeScale, ...(again !== undefined && { again }) }
}

/** Somebody deleted the ticket: nothing is left to write to. */
async function dropAll(deps: ActivityDeps, ticket: OpenTicket): Promise<void> {
  const { account, decision } = ticket
  for (const { id, status } of await readCommands(deps.pool, account, decision.id)) {
    // What was sent, or may have been, goes on counting.
    if (status === 'pending') await releaseContact(deps.pool, account, id)
    await endCommand(deps, ticket, id, { status: 'dropped', note: 'gone' })
  }
}

async function carryOutAll(
  deps: ActivityDeps,
  policy: Policy,
  ticket: OpenTicket,
  commands: readonly StoredCommand[],
  at: Instant,
): Promise<Instant | undefined> {
  // Messages leave `send_delay` after the decision, so that people can step in.
  const sendAt = ticket.decision.decision.at + policy.limits.sendDelay
  let stopped = await whyLate(ticket, commands, at)
  for (const stored of commands) {
    if (!isUnfinished(stored)) {
      stopped = badEnd(stored) ?? stopped
      continue
    }
    const end: Ended = await carryOutOne(deps, policy, ticket, stored, { at, sendAt, stopped }).catch(async error => {
      if (!isHeldBack(error)) throw error
      await holdBack(deps, ticket, stored)
      return {}
    })
    if ('again' in end) return end.again
    stopped = end.stopped ?? stopped
  }
  return undefined
}

type Ended = Sent

/** Commands that say whose the ticket is; where a person has taken it, they are no longer ours to give. */
const HAVE_OWNER: ReadonlySet<Command['kind']> = new Set(['route', 'reopen', 'priority'])
/** Later than this after the decision, people may have stepped in since the ticket was read for it. */
const LATE = MINUTE

/** One look before the first write of a decision that is carried out late; messages and closes look again by themselves. */
async function whyLate(
  ticket: OpenTicket,
  commands: readonly StoredCommand[],
  at: Instant,
): Promise<Stopped | undefined> {
  const isNew = commands.every(({ status }) => status !== 'done')
  const waits = commands.some(({ status, command }) => status === 'pending' && command.kind !== 'restore')
  if (!isNew || !waits || at <= ticket.decision.decision.at + LATE) return undefined
  const why = whyStop(ticket, await ticket.helpdesk.readTicket(ticket.decision.ticketId))
  // Newer words get a decision of their own; only messages and closes must not go against them.
  return why === 'something_newer' ? undefined : why
}

/** What ended badly in an earlier call still holds back what follows it. */
function badEnd({ status, command, note }: StoredCommand): Stopped | undefined {
  if (!reachesCustomer(command)) return undefined
  if (status === 'unconfirmed') return 'unconfirmed_send'
  if (status === 'refused') return 'refused_send'
  if (status !== 'dropped') return undefined
  return STOPPED.find(stopped => stopped === note) ?? 'something_newer'
}

async function carryOutOne(
  deps: ActivityDeps,
  policy: Policy,
  ticket: OpenTicket,
  stored: StoredCommand,
  { at, sendAt, stopped }: { at: Instant; sendAt: Instant; stopped: Stopped | undefined },
): Promise<Ended> {
  const { command } = stored
  const { decision } = ticket.decision
  const isOff = stopped === 'left_alone' || (stopped === 'person_stepped_in' && HAVE_OWNER.has(command.kind))
  if (isOff && stored.status === 'pending' && command.kind !== 'restore') {
    if (await tookEffect(ticket, stored)) {
      await endCommand(deps, ticket, stored.id, { status: 'done' })
      return {}
    }
    await releaseContact(deps.pool, ticket.account, stored.id)
    await endCommand(deps, ticket, stored.id, { status: 'dropped', note: stopped })
    return {}
  }
  const isBeside = stored.index >= decision.commands.length
  const isReceipt = isBeside && command.kind === 'note'
  if (isBeside && !isReceipt && stopped !== undefined) {
    await endCommand(deps, ticket, stored.id, { status: 'dropped', note: stopped })
    return {}
  }
  if (isReceipt) {
    if (stopped === 'unconfirmed_send') await handOver(policy, ticket)
    return waiting(await writeReceipt(deps, ticket, stored, at))
  }
  if (decision.stage === 'draft') return waiting(await writeNote(deps, ticket, stored, noteText(stored, ticket), at))
  if (reachesCustomer(command)) {
    return sendMessage(deps, ticket, stored, { at, sendAt, stopped })
  }
  if (command.kind === 'note') return waiting(await writeNote(deps, ticket, stored, noteText(stored, ticket), at))
  if (command.kind === 'restore') {
    await restoreValue(deps, ticket, stored)
    return {}
  }
  if (command.kind === 'action') {
    await runAction(deps, policy, ticket, stored, at)
    return {}
  }
  if (command.kind === 'undo') {
    await undoNewest(deps, ticket, stored, at)
    return {}
  }
  if (command.kind !== 'close') {
    await writeIdempotent(deps, ticket, stored)
    return {}
  }
  if (stopped !== undefined) {
    await endCommand(deps, ticket, stored.id, { status: 'dropped', note: stopped })
    return {}
  }
  const end = await closeTicket(deps, ticket, stored, at)
  return end === undefined ? {} : { stopped: end }
}

function waiting(again: Instant | undefined): Ended {
  return again === undefined ? {} : { again }
}

/** A brake forbids the write, which therefore had no effect. A later release does not bring it back. */
async function holdBack(deps: ActivityDeps, ticket: OpenTicket, { id }: StoredCommand): Promise<void> {
  await releaseContact(deps.pool, ticket.account, id)
  await endCommand(deps, ticket, id, { status: 'withheld', note: 'stopped' })
}

/** Nobody can say whether the customer has our message: a person has to look, so the ticket goes to those who take hand-overs. */
async function handOver(policy: Policy, { helpdesk, decision }: OpenTicket): Promise<void> {
  if (policy.handOverTo === undefined) return
  try {
    await helpdesk.assign(decision.ticketId, policy.handOverTo)
  } catch (error) {
    // A team that the helpdesk no longer has; the receipt still says what happened.
    if (!RehearsalError.is(error) || error.code !== 'helpdesk_refused') throw error
  }
}

async function writeReceipt(
  deps: ActivityDeps,
  ticket: OpenTicket,
  stored: StoredCommand,
  at: Instant,
): Promise<Instant | undefined> {
  const ends = await readEnds(deps, ticket)
  if (isNothingDone(ends)) {
    await endCommand(deps, ticket, stored.id, { status: 'dropped', note: 'nothing_done' })
    return undefined
  }
  const receipt = describeReceipt(ticket.decision.decision, ends, ticket.policy)
  return writeNote(deps, ticket, stored, receiptNote(receipt), at)
}

/** Somebody was faster in all of it: what we meant to do and did not is for the console. An undo is answered in any case. */
function isNothingDone(ends: readonly StoredCommand[]): boolean {
  const meant = ends.filter(({ command, status }) => isDeed(command) && status !== 'internal')
  const isUndo = meant.some(({ command }) => command.kind === 'restore')
  return !isUndo && meant.length > 0 && meant.every(({ status }) => status === 'dropped')
}

/** Words that a customer may come to read are marked as a draft; what was written for the team stands as it is. */
function noteText({ command }: StoredCommand, { decision, policy }: OpenTicket): string {
  const text = 'text' in command ? command.text : ''
  // An undo's correction says itself what it is.
  if (decision.undoes !== undefined) return text
  const isDraft = reachesCustomer(command) || (command.kind === 'note' && command.purpose === 'draft')
  return isDraft ? draftNote(text, command, decision.decision, policy) : text
}
