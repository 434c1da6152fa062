import { picksMembers } from '../../core/pick-member.ts'
import type { Policy } from '../../core/policy.ts'
import type { Reading } from '../../core/reading.ts'
import { pickStage } from '../../core/stage.ts'
import type { TicketView } from '../../core/ticket-view.ts'
import { answersAnything } from '../../drafting/create-helpers.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import type { Ticket } from '../../history/ticket.ts'
import type { KnowledgeDocument } from '../../knowledge/knowledge-document.ts'
import { type About, aboutOf } from '../../turn/about-of.ts'
import { type MaybeLater, runWaiting, settled, type Waiting } from '../../turn/later.ts'
import type { Aids, Helpers } from '../decide-history.ts'
import { replay } from '../replay.ts'
import type { ReplayedDecision, ReplayedTicket } from '../replayed.ts'
import type { Understood } from '../understand-history.ts'
import { type Group, groupByCustomer } from './groups.ts'
import { replayGroup } from './replay-group.ts'
import { TouchedGroups, type TurnFacts } from './touched-groups.ts'
import { watchReads } from './watch-reads.ts'

export interface OpenDecisionsOptions {
  readonly tickets: readonly Ticket[]
  readonly understood: Understood
  /** The setting that others are asked against. */
  readonly policy: Policy
  readonly helpers: Helpers
  readonly documents?: readonly KnowledgeDocument[]
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
  const abouts = new Map<string, About[]>()
  const base: ReplayedTicket[] = []
  const note = (view: TicketView, reading: Reading | null): void => {
    const known = abouts.get(view.id)
    const about = aboutOf(view, reading)
    if (known === undefined) abouts.set(view.id, [about])
    else known.push(about)
  }
  let facts: TurnFacts | undefined
  let current = -1
  const watched = watchReads(policy, place => {
    if (current >= 0) touched.read(current, place, facts)
  })
  const watchedAids = under(aids, watched)
  for (const [index, group] of groups.entries()) {
    const decided = await replayGroup(group, { policy, until, read, aids, onTurn: note })
    base.push(...decided)
    touched.decided(
      index,
      group.customerId,
      decided.flatMap(({ ticketId }) => abouts.get(ticketId) ?? []),
    )
    current = index
    const again = await replayGroup(group, {
      policy: watched,
      until,
      read,
      aids: watchedAids,
      onTurn: (_, reading, { contacts }) => {
        facts = { reading, contacts: contacts.length }
      },
    })
    facts = undefined
    // Parts of the policy that stand in a decision as they are: reading it to its end reads them.
    JSON.stringify(again)
    current = -1
    onProgress?.(index + 1, groups.length)
  }
  base.sort(byId)
  return {
    base,
    groups: groups.length,
    under: other => {
      refuseUnread(policy, other)
      if (picksMembers(other)) return wholly(options, other, groups.length, read, under(aids, other))
      return runWaiting(redecide({ groups, touched, policy, other, until, read, aids, abouts }))
    },
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
  readonly abouts: ReadonlyMap<string, readonly About[]>
}

function* redecide(options: Redeciding): Waiting<Redecided> {
  const { groups, touched, policy, other, until, read, abouts } = options
  // With nothing to answer, nothing was ever looked up, wherever it was asked for.
  const all = answersAnything(policy) !== answersAnything(other)
  const dirty = all ? groups.keys() : touched.under(other)
  const aids = under(options.aids, other)
  const anew: ReplayedTicket[] = []
  let count = 0
  for (const index of dirty) {
    anew.push(...(yield* settled(replayGroup(groups[index]!, { policy: other, until, read, aids }))))
    count++
  }
  const customers = new Map(groups.flatMap(group => group.decided.map(({ ticket }) => [ticket.id, group.customerId])))
  return {
    anew: anew.sort(byId),
    groups: count,
    restaged: (id, decisions) => restage(decisions, abouts.get(id) ?? [], customers.get(id)!, other),
  }
}

function restage(
  decisions: readonly ReplayedDecision[],
  abouts: readonly About[],
  customerId: string,
  policy: Policy,
): readonly ReplayedDecision[] {
  const staged = decisions.map((decision, index) => {
    const { intent, channel } = abouts[index]!
    const { control: _before, ...rest } = decision
    const { stage, control } = pickStage(policy, intent, channel, customerId)
    const isAsBefore = stage === decision.stage && control === decision.control
    return isAsBefore ? decision : { ...rest, stage, ...(control && { control }) }
  })
  return staged.every((decision, index) => decision === decisions[index]) ? decisions : staged
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
