import { lowerStage, strictestBrake } from '../src/core/brake.ts'
import type { Stage } from '../src/core/decision.ts'
import { type NextTurn, nextTurn } from '../src/core/next-turn.ts'
import type { Owed, Reading } from '../src/core/reading.ts'
import type { TicketState } from '../src/core/state.ts'
import { type Instant, SECOND } from '../src/core/time.ts'
import type { Input } from '../src/core/turn.ts'
import { valuesBefore } from '../src/core/undo.ts'
import { RehearsalError } from '../src/errors/rehearsal-error.ts'
import type { Helpdesk } from '../src/helpdesk/port.ts'
import type { Ticket } from '../src/history/ticket.ts'
import { noticeCorrection } from '../src/learning/notice-correction.ts'
import { acceptTurn } from '../src/store/accept-turn.ts'
import { type Account, accountTime } from '../src/store/accounts.ts'
import { readBrakes } from '../src/store/brakes.ts'
import { readAnsweredInputs } from '../src/store/decisions.ts'
import { consumeInbox, type WaitingEvent } from '../src/store/inbox.ts'
import { readPolicy, type StoredPolicy } from '../src/store/policies.ts'
import { forgetPlans, type StoredTicket, writeWakeAt } from '../src/store/tickets.ts'
import { readTurnScene, type TurnScene } from '../src/store/turn-scene.ts'
import { aboutOf } from '../src/turn/about-of.ts'
import { consentOf } from '../src/turn/consent-of.ts'
import { standingOf } from '../src/turn/standing-of.ts'
import type { ActivityDeps } from './activity-deps.ts'
import { canonicalInputs, type NamedRow, notYetVisible } from './canonical-inputs.ts'
import { describeReceipt } from './describe-receipt.ts'
import { livePorts } from './live-ports.ts'
import { noteReaction } from './note-reaction.ts'
import { foldNote, planCommands, planMarks, wantsReceiptNote } from './plan-commands.ts'

/** Ids and times only: this enters Temporal's history. */
export interface TurnRequest {
  readonly account: string
  readonly ticketId: string
  /** The workflow's clock. */
  readonly now: Instant
  /** The wake-up time, in account time, whose timer has run out. */
  readonly rung?: Instant
  /** The workflow shows how the ticket stands without a patch: `shown` takes the place of `standing`. Asked for by runs of older code. */
  readonly shows?: true
  /** The workflow shows it only while it waits: `atRest` takes that place. */
  readonly showsAtRest?: true
}

export interface TurnOutcome {
  /** A decision with commands to carry out. */
  readonly decisionId?: string
  /** More may be decided at once. */
  readonly more: boolean
  /** When to look again though nothing new arrives; absent where only an event can matter. Account time. */
  readonly wakeAt?: Instant
  /** The account's time of this outcome: wait `wakeAt - at`, divided by `timeScale`. */
  readonly at: Instant
  readonly timeScale: number
  /** The account asks a language model: take the turn on the queue for that. */
  readonly elsewhere?: true
  /** How the ticket stands after a decision, to be shown to operators; only where Temporal knows the attributes. */
  readonly standing?: TicketStanding
  readonly shown?: TicketStanding
  readonly atRest?: TicketStanding
}

/** Ids, enums and times only. `nextFollowUp` is account time. */
export interface TicketStanding {
  readonly stage: Stage
  readonly intent?: string
  readonly owed?: Owed
  readonly nextFollowUp?: Instant
}

const VISIBILITY_CHECK = 5 * SECOND
const NOTHING: ReadonlySet<string> = new Set()
/** Tries against a moving ticket or customer before the workflow gets a say again. */
const STALE_TRIES = 3

/** Takes the ticket's next turn, if one is due, and stores it. Safe to repeat: a stored decision is found, not taken again. */
export async function takeTicketTurn(
  deps: ActivityDeps,
  request: TurnRequest,
  mayAskModel: boolean,
): Promise<TurnOutcome> {
  for (let tries = 1; ; tries++) {
    const scene = await readTurnScene(deps.pool, request.account, request.ticketId)
    const { account } = scene
    const at = Math.max(accountTime(account, request.now), request.rung ?? Number.NEGATIVE_INFINITY)
    const base = { at, timeScale: account.timeScale }
    if (account.asksModel && !mayAskModel) return { ...base, more: true, elsewhere: true }
    const outcome = await tryTurn(deps, scene, request.ticketId, at)
    if (outcome !== 'stale') return { ...base, ...named(outcome, request) }
    if (tries === STALE_TRIES) return { ...base, more: true }
  }
}

function named({ standing, ...step }: Step, request: TurnRequest): Omit<TurnOutcome, 'at' | 'timeScale'> {
  if (standing === undefined) return step
  if (request.showsAtRest) return { ...step, atRest: standing }
  return { ...step, ...(request.shows ? { shown: standing } : { standing }) }
}

type Step = Pick<TurnOutcome, 'decisionId' | 'more' | 'wakeAt' | 'standing'>

async function tryTurn(deps: ActivityDeps, scene: TurnScene, ticketId: string, at: Instant): Promise<Step | 'stale'> {
  const { account, stored, unfinished } = scene
  if (unfinished !== undefined) return { decisionId: unfinished, more: true }

  const waiting = await withoutOwn(deps, account.id, ticketId, scene.waiting)
  if (account.activePolicyId === undefined || (waiting.length === 0 && stored.state.armed === undefined)) {
    return { more: false }
  }
  const policy = await readPolicy(deps.pool, account.id, account.activePolicyId)
  // Without a look at the ticket: most wake-ups are nudges whose rows an earlier turn has consumed.
  if (waiting.length === 0) {
    const next = rolloutTurn({ account, stored, policy, at }) ?? nextOf([], stored, policy, at)
    if (next.kind !== 'turn') return rest(deps, account.id, ticketId, next.kind === 'wait' ? next.until : undefined)
  }

  const helpdesk = await deps.helpdesk(account.id)
  const ticket = await readTicket(helpdesk, ticketId)
  if (ticket === undefined) {
    await consumeInbox(
      deps.pool,
      account.id,
      ticketId,
      waiting.map(row => row.seq),
      'gone',
    )
    await forgetPlans(deps.pool, account.id, ticketId)
    return { more: false }
  }
  if (notYetVisible(waiting, ticket, at - deps.visibilityLag)) {
    return { more: false, wakeAt: at + VISIBILITY_CHECK }
  }
  // Without a decision yet nothing can have been answered.
  const answered = stored.nextSeq === 0 ? NOTHING : await readAnsweredInputs(deps.pool, account.id, ticketId)
  const rows = canonicalInputs(waiting, ticket, answered)
  return decideTurn(deps, { account, ticketId, ticket, helpdesk, stored, policy, at }, rows)
}

interface Scene {
  readonly account: Account
  readonly ticketId: string
  readonly ticket: Ticket
  readonly helpdesk: Helpdesk
  readonly stored: StoredTicket
  readonly policy: StoredPolicy
  readonly at: Instant
}

async function decideTurn(deps: ActivityDeps, scene: Scene, waiting: readonly NamedRow[]): Promise<Step | 'stale'> {
  const { account, ticketId, stored, policy, at } = scene
  const rule = policy.policy.turn
  const rows = waiting.filter(row => row.inputs.length > 0)
  const nothing = waiting.filter(row => row.inputs.length === 0).map(row => row.seq)
  const inputs = rows.flatMap(row => row.inputs)
  const next = rolloutTurn(scene) ?? nextOf(inputs, stored, policy, at)
  if (next.kind !== 'turn') {
    if (nothing.length > 0) await consumeInbox(deps.pool, account.id, ticketId, nothing, 'nothing')
    return rest(deps, account.id, ticketId, next.kind === 'wait' ? next.until : undefined)
  }

  const engine = await deps.engine(account.id, policy.policy, account.activeModelId, account.knowledgeVersion)
  const { ports, seen } = livePorts({ db: deps.pool, engine, ...scene })
  const taken = await deps.takeTurn(stored.state, next.turn, policy.policy, ports)
  const { state, view, reading } = taken
  const about = aboutOf(view, reading)
  const brake = strictestBrake(await brakesOf(deps, account), about)
  const stage = lowerStage(taken.decision.stage, brake)
  const decision =
    brake === undefined || stage === taken.decision.stage ? taken.decision : { ...taken.decision, stage, brake }

  const answered = new Set(next.turn.inputs.map(input => input.id))
  const after = nextTurn(
    inputs.filter(input => !answered.has(input.id)),
    state.armed,
    rule,
    at,
    decision.at,
  )
  const planned = planCommands(decision, view)
  const noteReceipt = wantsReceiptNote(decision, planned, policy.policy)
  const statuses = foldNote(decision, planned, noteReceipt)
  const wakeAt = after.kind === 'wait' ? after.until : undefined
  const consent = consentOf(view, reading, decision)
  const correction = noticeCorrection(view, answered, reading, engine.intents)
  const marks = planMarks(decision, statuses, view, policy.policy)
  const acceptance = await acceptTurn(deps.pool, {
    account: account.id,
    ticketId,
    customerId: view.customer.id,
    seq: stored.nextSeq,
    decision,
    statuses,
    marks,
    before: [...decision.commands, ...marks].map(command => valuesBefore(command, view)),
    state,
    policyId: policy.id,
    controlVersion: account.controlVersion,
    about,
    ...(account.activeModelId !== undefined && { modelId: account.activeModelId }),
    receipt: describeReceipt(
      decision,
      statuses.map(status => ({ status })),
      policy.policy,
    ),
    noteReceipt,
    seenInbox: waiting.map(row => row.seq),
    nothing,
    consumed: rows.filter(row => row.inputs.every(input => answered.has(input.id))).map(row => row.seq),
    seenMessageIds: view.messages.map(message => message.id),
    seenEventIds: view.events.filter(event => event.actor === 'agent').map(event => event.id),
    contactsSeen: seen.contacts,
    roundRobinSeen: seen.roundRobin,
    roundRobinUsed: decision.rotated ?? [],
    standing: standingOf(view, decision, index => statuses[index] === 'pending'),
    ...(wakeAt !== undefined && { wakeAt }),
    ...(consent !== undefined && { consent }),
    ...(correction !== undefined && { correction }),
  })
  if (acceptance.kind === 'stale') return 'stale'
  // The first decision has no earlier message of ours to react to.
  if (stored.nextSeq > 0) await noteReaction(deps.pool, account.id, { ticketId, turn: next.turn, decision, reading })
  deps.onDecision?.({ account: account.id, ticketId, decisionId: acceptance.decisionId })
  const toCarryOut = statuses.includes('pending') || noteReceipt
  return {
    ...(toCarryOut && { decisionId: acceptance.decisionId }),
    // An undo is stored as a decision of its own while this one is carried out.
    more: after.kind === 'turn' || decision.commands.some(command => command.kind === 'undo'),
    ...(wakeAt !== undefined && { wakeAt }),
    ...(deps.isSearchable?.() && { standing: toShow(stage, about.intent, reading, state) }),
  }
}

function toShow(
  stage: Stage,
  intent: string | undefined,
  reading: Reading | null,
  { armed }: TicketState,
): TicketStanding {
  return {
    stage,
    ...(intent !== undefined && { intent }),
    ...(reading !== null && { owed: reading.owed.who }),
    ...(armed?.kind === 'follow_up' && { nextFollowUp: armed.due }),
  }
}

function nextOf(inputs: readonly Input[], stored: StoredTicket, policy: StoredPolicy, at: Instant): NextTurn {
  return nextTurn(inputs, stored.state.armed, policy.policy.turn, at, stored.decidedAt)
}

/**
 * A timer that was armed under another policy is judged again, at the moment the new one was published: a turn without
 * inputs. It comes before whatever else waits, which is then decided under the new policy too.
 */
function rolloutTurn({ account, stored, policy, at }: Pick<Scene, 'account' | 'stored' | 'policy' | 'at'>) {
  if (stored.state.armed === undefined || stored.policyId === undefined || stored.policyId === policy.id)
    return undefined
  const published = account.policyPublishedAt === undefined ? at : accountTime(account, account.policyPublishedAt)
  return {
    kind: 'turn',
    turn: { at: Math.max(Math.min(published, at), stored.decidedAt ?? published), inputs: [] },
  } as const
}

/** Most accounts have never had a brake, and are not asked. */
async function brakesOf(deps: ActivityDeps, account: Account) {
  return account.controlVersion === 0 ? [] : readBrakes(deps.pool, account.id)
}

async function rest(deps: ActivityDeps, account: string, ticketId: string, wakeAt: Instant | undefined): Promise<Step> {
  await writeWakeAt(deps.pool, account, ticketId, wakeAt)
  return { more: false, ...(wakeAt !== undefined && { wakeAt }) }
}

/** Our own messages come back as events; they need no decision. */
async function withoutOwn(
  deps: ActivityDeps,
  account: string,
  ticketId: string,
  waiting: TurnScene['waiting'],
): Promise<WaitingEvent[]> {
  const ours = waiting.filter(row => row.own).map(row => row.seq)
  if (ours.length > 0) await consumeInbox(deps.pool, account, ticketId, ours, 'own')
  return waiting.filter(row => !row.own)
}

async function readTicket(helpdesk: Helpdesk, ticketId: string): Promise<Ticket | undefined> {
  try {
    return await helpdesk.readTicket(ticketId)
  } catch (error) {
    if (RehearsalError.is(error) && error.code === 'not_found') return undefined
    throw error
  }
}
