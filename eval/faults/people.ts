import { createRandom } from '../../datasets/shop/random.ts'
import { HOUR, type Instant, MINUTE } from '../../src/core/time.ts'
import type { Desk } from '../../src/helpdesk/sandbox/desk.ts'
import { receive } from '../../src/helpdesk/sandbox/inbound.ts'
import type { LedgerEntry } from '../../src/helpdesk/sandbox/ledger.ts'
import { addMessage, announceMessage } from '../../src/helpdesk/sandbox/messages.ts'
import { userByEmail } from '../../src/helpdesk/sandbox/people.ts'
import type { TicketRecord } from '../../src/helpdesk/sandbox/records.ts'
import { addTags, tagIds } from '../../src/helpdesk/sandbox/tags.ts'
import { updateTicket } from '../../src/helpdesk/sandbox/ticket-changes.ts'
import { type AgentDoes, type Deed, GOODBYES, QUESTIONS, type Says, type ShopDay } from './shop-day.ts'

/** What a customer's message meant, for the oracle. */
export interface Said {
  readonly messageId: number
  readonly ticketId: number
  readonly says: Says
}

export interface People {
  /** Everything planned happens from here on. */
  open(now: Instant): void
  /** Hears of every ledger entry, and may react. */
  onEntry(entry: LedgerEntry): void
  /** Nobody reacts any more. */
  calm(): void
  progress(): { readonly done: number; readonly of: number }
}

/** On one ticket nobody reacts more often than this: two sides that always answer would never end. */
const MOST_REACTIONS = 3

/** Plays the customers and the agents of a day: what was planned, and what they do about what we do. */
export function createPeople(options: {
  desk: Desk
  day: ShopDay
  seed: number
  reactions: number
  ownEmail: string
  note(said: Said): void
}): People {
  const { desk, day, seed, note } = options
  const ownId = userByEmail(desk.store, options.ownEmail)!.id
  const agents = [...desk.store.users.values()].filter(user => user.role.name === 'agent').map(user => user.id)
  const tickets = new Map<number, number>()
  const visitors = new Map<number, number>()
  const reacted = new Map<number, number>()
  let done = 0
  let calm = false

  const write = (number: number, text: string, says: Says, subject?: string): void => {
    const visitor = day.visitors[number]!
    const known = tickets.get(number)
    const { ticket, message } = receive(desk, {
      channel: visitor.channel,
      ...(visitor.integration && { integration: visitor.integration }),
      from: { name: visitor.name, address: visitor.address },
      ...(subject !== undefined && { subject }),
      ...(known !== undefined && { ticketId: known }),
      text,
    })
    tickets.set(number, ticket.id)
    visitors.set(ticket.id, number)
    note({ messageId: message.id, ticketId: ticket.id, says })
  }
  const act = (number: number, does: AgentDoes, text: string, dice: number): void => {
    const ticket = desk.store.tickets.get(tickets.get(number) ?? -1)
    if (ticket !== undefined) actOn(desk, ticket, does, text, agents[dice % agents.length]!, dice)
  }
  const play = (deed: Deed, index: number): void => {
    done += 1
    if (deed.by === 'customer') write(deed.ticket, deed.text, deed.says, deed.subject)
    else act(deed.ticket, deed.does, deed.text ?? 'A word between us.', index)
  }
  const react = (entry: LedgerEntry): void => {
    const number = visitors.get(entry.ticketId!)
    if (number === undefined || (reacted.get(number) ?? 0) >= MOST_REACTIONS) return
    const random = createRandom(seed, 'reaction', entry.seq)
    if (!random.chance(options.reactions * likelihood(entry))) return
    reacted.set(number, (reacted.get(number) ?? 0) + 1)
    // Some at once, into the very gap between our reading and our writing; some in a while.
    const wait = random.pick([0, 0, 2, 10, 50, 400])
    const who = random.next()
    const does = random.pick(['reopens', 'assigns', 'tags', 'snoozes', 'answers', 'notes'] as const)
    setTimeout(() => {
      if (who < 0.35) write(number, random.pick(QUESTIONS), 'asks')
      else if (who < 0.65) write(number, random.pick(GOODBYES), 'goodbye')
      else act(number, does, 'We are on it, and will tell you more soon.', random.int(0, 99))
    }, wait).unref()
  }

  return {
    open(now) {
      for (const [index, deed] of day.deeds.entries()) desk.clock.schedule(now + deed.at, () => play(deed, index))
    },
    onEntry(entry) {
      if (!calm && entry.ticketId !== undefined && entry.by.kind === 'user' && entry.by.id === ownId) react(entry)
    },
    calm() {
      calm = true
    },
    progress: () => ({ done, of: day.deeds.length }),
  }
}

/** How often an action of ours draws an answer. */
function likelihood(entry: LedgerEntry): number {
  if (entry.kind === 'read') return 0.01
  if (entry.kind === 'status') return 0.3
  return entry.kind === 'message_created' && entry.detail['public'] === true ? 0.4 : 0
}

function actOn(desk: Desk, ticket: TicketRecord, does: AgentDoes, text: string, userId: number, dice: number): void {
  const cause = desk.cause({ kind: 'user', id: userId })
  switch (does) {
    case 'answers':
    case 'notes': {
      const newest = desk.store.messagesByTicket.get(ticket.id)!.findLast(message => !message.from_agent)
      const channel = does === 'notes' ? 'internal-note' : ticket.channel
      const source = { type: channel, from: newest!.source!.to[0]!, to: [newest!.source!.from] }
      const fields = {
        channel,
        via: 'helpdesk',
        from_agent: true,
        body_text: text,
        ...(does === 'answers' && { source }),
      }
      announceMessage(desk, addMessage(desk, ticket, fields, cause), cause)
      return
    }
    case 'closes':
      updateTicket(desk, ticket, { status: 'closed' }, cause)
      return
    case 'reopens':
      updateTicket(desk, ticket, { status: 'open' }, cause)
      return
    case 'snoozes': {
      const until = desk.clock.now() + HOUR + (dice % 60) * MINUTE
      updateTicket(desk, ticket, { snooze_datetime: new Date(until).toISOString() }, cause)
      return
    }
    case 'assigns':
      updateTicket(desk, ticket, { assignee_user: { id: userId } }, cause)
      return
    case 'tags':
    case 'ignores': {
      const name = does === 'ignores' ? 'rehearsal-ignore' : `by-hand-${dice % 5}`
      if (addTags(desk, ticket, tagIds(desk, [{ name }]), cause)) desk.touch(ticket, cause)
    }
  }
}
