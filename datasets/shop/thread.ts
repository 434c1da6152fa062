import type { Ticket, TicketEvent, TicketMessage } from '../../src/history/ticket.ts'
import type { Deed } from './deeds.ts'
import { mix32 } from './random.ts'
import type { FollowUpResponse, TrueOwed } from './truth.ts'

type Actor = TicketEvent['actor']
type NewMessage = Omit<TicketMessage, 'id' | 'at'>

/** What a finished thread hands over: the observable part and, apart from it, what was really so. */
export interface ToldThread {
  readonly messages: TicketMessage[]
  readonly events: TicketEvent[]
  readonly owedAfter: Record<string, TrueOwed>
  readonly safeToClose: Record<string, boolean>
  readonly bareThanks: Record<string, boolean>
  readonly followUps: Record<string, FollowUpResponse>
}

/** One ticket while it is being told. Keeps status, assignee and tags in step with the events it writes, as a helpdesk does. */
export class Thread {
  readonly messages: TicketMessage[] = []
  readonly events: TicketEvent[] = []
  now: number
  status: 'open' | 'closed' = 'open'
  owed: TrueOwed = 'us'
  assignee: { user?: string; team?: string } | undefined
  readonly tags = new Set<string>()
  private readonly owedAfter: Record<string, TrueOwed> = {}
  private readonly safeToClose: Record<string, boolean> = {}
  private readonly bareThanks: Record<string, boolean> = {}
  private readonly followUps: Record<string, FollowUpResponse> = {}
  private readonly seed: number
  private readonly index: number
  private readonly deeds: Deed[]
  private readonly nudges: number[]
  /** Who closed it last. */
  private closedBy: Actor | undefined

  /** @param deeds ours, ascending by time */
  constructor(seed: number, index: number, createdAt: number, deeds: readonly Deed[] = []) {
    this.seed = seed
    this.deeds = [...deeds]
    this.nudges = deeds.flatMap(deed => (deed.kind === 'message' && deed.nudge ? [deed.at] : []))
    this.index = index
    this.now = createdAt
  }

  /** Moves the clock on; whole seconds, at least one, so that no two things share a moment by accident. */
  pass(length: number): void {
    this.now += Math.max(1, Math.round(length / 1000)) * 1000
    this.carryOutUntil(this.now)
  }

  /** Moves the clock to a later moment, or on by a little where that moment has passed. */
  passUntil(at: number): void {
    this.pass(Math.max(2_000, at - this.now))
  }

  /** When we give it to another team than `given`, where that is before `until`. */
  routedUntil(until: number, given: string | undefined): number | undefined {
    return this.deeds.find(
      ({ at, ...deed }) => at <= until && deed.kind === 'route' && deed.team !== undefined && deed.team !== given,
    )?.at
  }

  expected(messageId: string): FollowUpResponse {
    return this.followUps[messageId]!
  }

  /** The next nudge of ours from now to `until`; it counts as met from then on. One that came while nobody waited moves nobody. */
  nudgeUntil(until: number): number | undefined {
    while (this.nudges[0] !== undefined && this.nudges[0] <= this.now) this.nudges.shift()
    return this.nudges[0] !== undefined && this.nudges[0] <= until ? this.nudges.shift() : undefined
  }

  /** When a message of ours with these words comes, where that is before `until`. */
  toldByUsUntil(until: number, words: string): number | undefined {
    return this.deeds.find(deed => deed.at <= until && deed.kind === 'message' && deed.text.includes(words))?.at
  }

  /** Whether it stands closed because we closed it. */
  get isClosedByUs(): boolean {
    return this.status === 'closed' && this.closedBy === 'bot'
  }

  say(message: NewMessage, owed: TrueOwed = this.owed, bareThanks = false): string {
    const id = String(mix32(Math.imul(this.index, 64) + this.messages.length + mix32(this.seed ^ 0x51ed27)))
    this.messages.push({ id, at: new Date(this.now).toISOString(), ...message })
    this.owed = owed
    this.owedAfter[id] = owed
    if (message.from === 'customer') {
      this.safeToClose[id] = owed === 'nothing'
      this.bareThanks[id] = bareThanks
      if (message.public && this.status === 'closed') {
        this.pass(1000)
        this.event('reopened', 'customer')
      }
    }
    return id
  }

  event(type: TicketEvent['type'], actor: Actor, to?: unknown, extra: Partial<TicketEvent> = {}): void {
    if (type === 'closed' || type === 'reopened') {
      const next = type === 'closed' ? 'closed' : 'open'
      if (this.status === next) return
      this.status = next
      this.closedBy = actor
    }
    if (type === 'tagged') {
      if (this.tags.has(to as string)) return
      this.tags.add(to as string)
    }
    if (type === 'untagged' && !this.tags.delete(to as string)) return
    const from = type === 'assigned' ? this.assignee : undefined
    if (type === 'assigned') this.assignee = to as { user?: string; team?: string }
    this.events.push({
      at: new Date(this.now).toISOString(),
      type,
      actor,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...extra,
    })
  }

  /** What the customer would do if they were followed up after this message. */
  expect(messageId: string, response: FollowUpResponse): void {
    this.followUps[messageId] = response
  }

  private carryOutUntil(moment: number): void {
    const told = this.now
    while (this.deeds[0] !== undefined && this.deeds[0].at <= moment) {
      const deed = this.deeds.shift()!
      this.now = deed.at
      this.carryOut(deed)
    }
    this.now = told
  }

  private carryOut(deed: Deed): void {
    switch (deed.kind) {
      case 'close':
        this.event('closed', 'bot')
        break
      case 'reopen':
        this.event('reopened', 'bot')
        break
      case 'route': {
        const team = deed.team ?? this.assignee?.team
        const { user } = deed
        // Who has it already is given nothing: no helpdesk writes that down.
        if (team === this.assignee?.team && user === this.assignee?.user) break
        this.event('assigned', 'bot', { ...(team !== undefined && { team }), ...(user !== undefined && { user }) })
        break
      }
      case 'message':
        this.messages.push(this.sentByUs(deed))
    }
  }

  private sentByUs({ id, text }: Extract<Deed, { kind: 'message' }>): TicketMessage {
    const channel = this.messages.find(message => message.public)?.channel ?? 'email'
    return { id, at: new Date(this.now).toISOString(), from: 'bot', channel, public: true, text }
  }

  /** The thread as an export made at `end` shows it. */
  toldUntil(end: number): ToldThread {
    this.carryOutUntil(end - 1)
    const limit = new Date(end).toISOString()
    const messages = this.messages.filter(message => message.at < limit)
    const known = new Set(messages.map(message => message.id))
    const only = <T>(map: Record<string, T>): Record<string, T> =>
      known.size === this.messages.length
        ? map
        : Object.fromEntries(Object.entries(map).filter(([id]) => known.has(id)))
    return {
      messages,
      events: this.events.filter(event => event.at < limit),
      owedAfter: only(this.owedAfter),
      safeToClose: only(this.safeToClose),
      bareThanks: only(this.bareThanks),
      followUps: only(this.followUps),
    }
  }
}

/** Status, closing time, tags and assignee that a list of events adds up to. */
export function settle(
  events: readonly TicketEvent[],
): Pick<Ticket, 'status' | 'closed_at' | 'tags' | 'assignee' | 'priority' | 'spam' | 'trashed' | 'merged_into'> {
  let closedAt: string | undefined
  let assignee: Ticket['assignee']
  let priority: string | undefined
  let spam = false
  let trashed = false
  let mergedInto: string | undefined
  const tags = new Set<string>()
  for (const event of events) {
    if (event.type === 'closed') closedAt = event.at
    else if (event.type === 'reopened') closedAt = undefined
    else if (event.type === 'tagged') tags.add(event.to as string)
    else if (event.type === 'untagged') tags.delete(event.to as string)
    else if (event.type === 'assigned') assignee = event.to as Ticket['assignee']
    else if (event.type === 'priority') priority = event.to as string
    else if (event.type === 'spam') spam = true
    else if (event.type === 'trashed') trashed = true
    else if (event.type === 'merged') mergedInto = event.to as string
  }
  return {
    status: closedAt === undefined ? 'open' : 'closed',
    ...(closedAt !== undefined && { closed_at: closedAt }),
    tags: [...tags],
    ...(assignee !== undefined && { assignee }),
    ...(priority !== undefined && { priority }),
    ...(spam && { spam }),
    ...(trashed && { trashed }),
    ...(mergedInto !== undefined && { merged_into: mergedInto }),
  }
}
