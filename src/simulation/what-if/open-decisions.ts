import { picksMembers } from '../../core/pick-member.ts'
import type { Policy } from '../../core/policy.ts'
import type { Reading } from '../../core/reading.ts'
import { pickStage } from '../../core/stage.ts'
import type { TicketView } from '../../core/ticket-view.ts'
import { answersAnything } from '../../drafting/create-helpers.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Ticket } from '../../history/ticket.ts'
import type { KnowledgeDocument } from '../../knowledge/knowledge-document.ts'
import { aboutOf } from '../../turn/about-of.ts'
import { type MaybeLater, runWaiting, settled, type Waiting } from '../../turn/later.ts'
import { looksUp } from '../../turn/take-turn.ts'
import type { Aids, Helpers } from '../decide-history.ts'
import { replay } from '../replay.ts'
import type { ReplayedDecision, ReplayedTicket } from '../replayed.ts'
import type { Understood } from '../understand-history.ts'
import { type Group, groupByCustomer } from './groups.ts'
import { isEqual } from './is-equal.ts'
import { type GroupOptions, replayGroup } from './replay-group.ts'
import { restage } from './restage.ts'
import { SeenParts } from './seen-parts.ts'
import type { TakenTurn, TurnReads } from './taken-turn.ts'
import { type OpenTurn, TouchedGroups } from './touched-groups.ts'
import { watchPolicy, watchReads } from './watch-reads.ts'

export interface OpenDecisionsOptions {
  readonly tickets: readonly Ticket[]
  readonly understood: Understood
  /** The setting that others are asked against. */
  readonly policy: Policy
  readonly helpers: Helpers
  readonly documents?: readonly KnowledgeDocument[]
  /** A setting that may be asked about: what it would look up is looked up ahead. */
  readonly ahead?: Policy
  readonly onProgress?: (done: number, total: number) => void
}

/** What another policy decides. */
export interface Redecided {
  /** Tickets whose customers had to be decided anew; every other ticket is decided as before. */
  readonly anew: readonly ReplayedTicket[]
  /** Customers decided anew. */
  readonly groups: number
  /** The decisions on a ticket that was not decided anew, under the other policy's stages. */
  restaged(ticketId: string, decisions: readonly ReplayedDecision[]): readonly ReplayedDecision[]
}

/** Stage 2 of a simulation, kept so that other settings of the same policy are answered by deciding only what they touch. */
export interface Decisions {
  /** Ascending by ticket id. */
  readonly base: readonly ReplayedTicket[]
  readonly groups: number
  /**
   * Exactly what a fresh replay under the other policy gives.
   * @throws RehearsalError `wrong_use` where tickets would have to be read again: another time zone, other brands or markets
   */
  under(policy: Policy): MaybeLater<Redecided>
}

/** Decides once and notes on what each customer's decisions hang. */
export async function openDecisions(options: OpenDecisionsOptions): Promise<Decisions> {
  const { tickets, understood, policy, onProgress } = options
  const { until } = understood
  const groups = groupByCustomer(tickets, understood, policy)
  const { read } = understood.readings
  const aids = options.helpers({
    tickets,
    policy,
    ...(options.documents && { documents: options.documents }),
  })
  if (picksMembers(policy)) return wholeDecisions(options, groups.length, read, aids)

  const touched = new TouchedGroups(policy)
  const taken = new Map<string, TakenTurn[]>()
  const courses: TakenTurn[][] = []
  const reads: TurnReads[] = []
  let index = 0
  const seen = { state: new SeenParts(), budget: new SeenParts() }
  const watch: GroupOptions['watch'] = {
    state: state => watchReads(state, place => seen.state.read(place)),
    budget: budget => watchReads(budget, place => seen.budget.read(place)),
  }
  const base: ReplayedTicket[] = []
  let current: { group: number; open?: Pick<OpenTurn, 'turn' | 'facts'> | 'early' } | undefined
  const note = (place: string): void => {
    if (current !== undefined) touched.read(current.group, place, current.open)
  }
  const watched = watchPolicy(policy, note)
  const watchedAids = watchAids(under(aids, watched), note)
  for (const [number, group] of groups.entries()) {
    for (const { ticket } of group.decided) taken.set(ticket.id, [])
    const course: TakenTurn[] = []
    courses.push(course)
    const onTaken = (turn: Omit<TakenTurn, 'index'>): void => {
      const known = { ...turn, index: index++ }
      course.push(known)
      taken.get(turn.decision.ticketId)!.push(known)
    }
    base.push(...(await replayGroup(group, { policy, until, read, aids, onTaken })))
    const watching: NonNullable<typeof current> = { group: number }
    current = watching
    await replayGroup(group, {
      policy: watched,
      until,
      read,
      aids: watchedAids,
      watch,
      onStart: () => {
        watching.open = 'early'
      },
      onTurn: (id, seq, facts) => {
        watching.open = { turn: taken.get(id)![seq]!.index, facts }
      },
      onTaken: ({ decision, result }) => {
        // Parts of the policy that stand in a decision as they are: reading it to its end reads them.
        JSON.stringify([decision, result.state])
        const turn = taken.get(decision.ticketId)![decision.seq]!.index
        reads[turn] = { state: seen.state.take(), budget: seen.budget.take() }
        touched.close({ group: number, turn, about: aboutOf(result.view, result.reading) }, group.customerId)
        delete watching.open
      },
    })
    current = undefined
    onProgress?.(number + 1, groups.length)
  }
  base.sort(byId)
  await lookAhead(options, taken, aids)
  return {
    base,
    groups: groups.length,
    under: other => {
      refuseUnread(policy, other)
      if (picksMembers(other)) return wholly(options, other, groups.length, read, under(aids, other))
      const shared = sharing(policy, other)
      return runWaiting(redecide({ groups, touched, taken, courses, reads, policy, other: shared, until, read, aids }))
    },
  }
}

/** With nothing to answer, nothing is ever looked up, wherever it is asked for: a place that no policy file has. */
const PASSAGES = '\u0002passages'

function watchAids(aids: Aids, onRead: (place: string) => void): Aids {
  return {
    knowledge: view => {
      onRead(PASSAGES)
      return aids.knowledge(view)
    },
    write: needed => {
      if (needed.command.kind !== 'follow_up') onRead(PASSAGES)
      return aids.write(needed)
    },
  }
}

/** Aids remember what they found for a view, so that nobody who asks waits for it. */
async function lookAhead(
  { ahead }: OpenDecisionsOptions,
  taken: ReadonlyMap<string, readonly TakenTurn[]>,
  aids: Aids,
): Promise<void> {
  if (ahead === undefined || !answersAnything(ahead)) return
  const { knowledge } = under(aids, ahead)
  for (const turns of taken.values())
    for (const { turn, result } of turns) {
      const { view, reading } = result
      if (reading !== null && looksUp(ahead, turn, reading)) await knowledge(view)
    }
}

interface Redeciding {
  readonly groups: readonly Group[]
  readonly touched: TouchedGroups
  readonly policy: Policy
  readonly other: Policy
  readonly until: number
  readonly read: (view: TicketView) => Reading | null
  readonly aids: Aids
  readonly taken: ReadonlyMap<string, readonly TakenTurn[]>
  /** By customer: all their turns in the order in which they were taken. */
  readonly courses: readonly (readonly TakenTurn[])[]
  /** By turn. */
  readonly reads: readonly TurnReads[]
}

function* redecide(options: Redeciding): Waiting<Redecided> {
  const { groups, touched, taken, courses, reads, policy, other, until, read } = options
  const { groups: dirty, ...effect } = touched.under(
    other,
    answersAnything(policy) === answersAnything(other) ? [] : [PASSAGES],
  )
  const aids = under(options.aids, other)
  const formsAlike = isEqual(policy.turn, other.turn)
  const base = { ...effect, turns: (id: string) => taken.get(id)!, reads, formsAlike }
  const anew: ReplayedTicket[] = []
  let count = 0
  for (const index of dirty) {
    const group = replayGroup(groups[index]!, {
      policy: other,
      until,
      read,
      aids,
      base: { ...base, course: courses[index]! },
    })
    anew.push(...(yield* settled(group)).filter(ticket => !isAsTaken(ticket, taken.get(ticket.ticketId)!)))
    count++
  }
  return {
    anew: anew.sort(byId),
    groups: count,
    restaged: (id, decisions) => restageAll(decisions, taken.get(id) ?? [], other),
  }
}

/** The other policy with the base's own parts where they are equal: what is remembered by a part, as days are by hours, serves on. */
function sharing(policy: Policy, other: Policy): Policy {
  const known: Readonly<Record<string, unknown>> = { ...policy }
  const parts = Object.entries(other).map(([name, part]) => [name, isEqual(known[name], part) ? known[name] : part])
  return Object.fromEntries(parts)
}

function isAsTaken({ decisions }: ReplayedTicket, taken: readonly TakenTurn[]): boolean {
  return decisions.length === taken.length && decisions.every((decision, seq) => decision === taken[seq]!.decision)
}

function restageAll(
  decisions: readonly ReplayedDecision[],
  taken: readonly TakenTurn[],
  policy: Policy,
): readonly ReplayedDecision[] {
  const staged = decisions.map((decision, seq) => {
    const { view, reading } = taken[seq]!.result
    const { intent, channel } = aboutOf(view, reading)
    return restage(decision, pickStage(policy, intent, channel, view.customer.id))
  })
  return staged.every((decision, seq) => decision === decisions[seq]) ? decisions : staged
}

/** Members are picked in global order, by what stands open everywhere: then nothing less than the whole is decided anew. */
async function wholeDecisions(
  options: OpenDecisionsOptions,
  groups: number,
  read: (view: TicketView) => Reading | null,
  aids: Aids,
): Promise<Decisions> {
  const { anew } = await wholly(options, options.policy, groups, read, aids)
  return {
    base: anew,
    groups,
    under: other => {
      refuseUnread(options.policy, other)
      return wholly(options, other, groups, read, under(aids, other))
    },
  }
}

async function wholly(
  { tickets, understood }: OpenDecisionsOptions,
  policy: Policy,
  groups: number,
  read: (view: TicketView) => Reading | null,
  { knowledge, write }: Aids,
): Promise<Redecided> {
  const chosen = new Set(understood.newer.map(ticket => ticket.id))
  const result = await replay({
    tickets,
    replayed: ticket => chosen.has(ticket.id),
    until: () => understood.until,
    policy,
    read,
    knowledge,
    write,
  })
  return { anew: result.tickets, groups, restaged: (_, decisions) => decisions }
}

function refuseUnread(before: Policy, after: Policy): void {
  const parts = [
    ['hours.timezone', before.hours.timezone, after.hours.timezone],
    ['brands', before.brands, after.brands],
    ['markets', before.markets, after.markets],
  ] as const
  const changed = parts.find(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b))
  if (changed === undefined) return
  throw new RehearsalError(
    'wrong_use',
    `${changed[0]} changes what is read of tickets: expected a change that only decides anew; "rehearsal compare" takes any.`,
  )
}

function under(aids: Aids, policy: Policy): Aids {
  return aids.withPolicy?.(policy) ?? aids
}

function byId(a: ReplayedTicket, b: ReplayedTicket): number {
  return a.ticketId < b.ticketId ? -1 : a.ticketId > b.ticketId ? 1 : 0
}
