import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { Ticket, TicketEvent, TicketMessage } from '../history/ticket.ts'
import type { Helpdesk, OutgoingMessage, SendOutcome } from './port.ts'

export interface FakeHelpdesk extends Helpdesk {
  /** Puts a ticket in, or replaces it. */
  put(ticket: Ticket): void
  /** A customer's message: opens a ticket, or goes into the given one and reopens it. Answers the ticket's id. */
  receive(message: { customerId: string; channel: string; text: string; ticketId?: string }): string
  /** What customers received. */
  readonly outbox: readonly { readonly ticketId: string; readonly text: string; readonly channel: string }[]
  /** The next call fails so; `lost_after` has its effect and loses the answer. */
  failNext(how: 'rate_limited' | 'helpdesk_failed' | 'helpdesk_refused' | 'lost_before' | 'lost_after'): void
}

export interface FakeHelpdeskOptions {
  readonly account: string
  readonly now: () => Instant
  readonly teams?: readonly string[]
  readonly users?: readonly string[]
  readonly fields?: readonly string[]
}

/** Changes made by the fake's owner carry actor `bot`, as the real connectors report their own. */
export function createFakeHelpdesk(options: FakeHelpdeskOptions): FakeHelpdesk {
  const tickets = new Map<string, Ticket>()
  const commands = new Map<string, { ticketId: string; messageId: string }>()
  const outbox: { ticketId: string; text: string; channel: string }[] = []
  let failure: Parameters<FakeHelpdesk['failNext']>[0] | undefined
  let ids = 0

  const nextId = (): string => String(++ids)
  const at = (): string => new Date(options.now()).toISOString()
  const get = (ticketId: string): Ticket => {
    const ticket = tickets.get(ticketId)
    if (ticket === undefined) throw new RehearsalError('not_found', 'There is no such ticket.')
    return ticket
  }
  const takeFailure = (): typeof failure => {
    const taken = failure
    failure = undefined
    return taken
  }
  const guard = (): void => {
    const how = takeFailure()
    if (how === undefined) return
    const code = how === 'lost_before' || how === 'lost_after' ? 'helpdesk_failed' : how
    throw new RehearsalError(code, undefined, { details: { fake: how } })
  }
  const change = (ticketId: string, fields: Partial<Ticket>, events: Omit<TicketEvent, 'at' | 'actor'>[]): void => {
    const ticket = get(ticketId)
    const made = events.map(event => ({ ...event, at: at(), actor: 'bot' as const }))
    tickets.set(ticketId, { ...ticket, ...fields, events: [...ticket.events, ...made] })
  }
  const append = (ticketId: string, message: Omit<TicketMessage, 'id' | 'at'>): string => {
    const ticket = get(ticketId)
    const id = nextId()
    tickets.set(ticketId, { ...ticket, messages: [...ticket.messages, { ...message, id, at: at() }] })
    return id
  }
  const known = (what: string, name: string, among: readonly string[] | undefined): void => {
    if (among !== undefined && !among.includes(name)) {
      throw new RehearsalError('helpdesk_refused', `The helpdesk has no ${what} of this name.`)
    }
  }
  const write = (message: OutgoingMessage, isPublic: boolean): SendOutcome => {
    const ticket = get(message.ticketId)
    const earlier = commands.get(message.commandId)
    if (isPublic && earlier !== undefined) return { kind: 'sent', messageId: earlier.messageId }
    if (isPublic && (ticket.spam || ticket.trashed)) {
      throw new RehearsalError('helpdesk_refused', 'The ticket is spam or in the bin; nobody is written to.')
    }
    if (isPublic && !ticket.messages.some(one => one.public && one.channel === message.channel)) {
      throw new RehearsalError('helpdesk_refused', 'Nothing in the ticket says where a reply on this channel goes.')
    }
    const how = takeFailure()
    if (how === 'lost_before') return { kind: 'unknown' }
    if (how !== undefined && how !== 'lost_after') throw new RehearsalError(how)
    const channel = isPublic ? message.channel : 'internal-note'
    const messageId = append(message.ticketId, { from: 'bot', channel, public: isPublic, text: message.text })
    commands.set(message.commandId, { ticketId: message.ticketId, messageId })
    if (isPublic) outbox.push({ ticketId: message.ticketId, text: message.text, channel })
    return how === 'lost_after' ? { kind: 'unknown' } : { kind: 'sent', messageId }
  }

  return {
    outbox,
    put: ticket => void tickets.set(ticket.id, ticket),
    failNext(how) {
      failure = how
    },
    receive({ customerId, channel, text, ticketId }) {
      const id = ticketId ?? nextId()
      if (ticketId === undefined)
        tickets.set(id, newTicket({ id, account: options.account, channel, customerId, at: at() }))
      append(id, { from: 'customer', channel, public: true, text })
      const { closed_at: _, ...ticket } = get(id)
      if (ticket.status === 'closed') {
        const reopened: TicketEvent = { at: at(), type: 'reopened', actor: 'customer' }
        tickets.set(id, { ...ticket, status: 'open', events: [...ticket.events, reopened] })
      }
      return id
    },
    async readTicket(ticketId) {
      guard()
      return structuredClone(get(ticketId))
    },
    async readCustomerTickets(customerId, limit) {
      guard()
      const mine = [...tickets.values()].filter(ticket => ticket.customer.id === customerId)
      mine.sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || Number(b.id) - Number(a.id))
      return structuredClone(mine.slice(0, limit))
    },
    async setStatus(ticketId, status) {
      guard()
      if (get(ticketId).status === status) return
      const closedAt = status === 'closed' ? { closed_at: at() } : {}
      change(ticketId, { status, ...closedAt }, [{ type: status === 'closed' ? 'closed' : 'reopened' }])
    },
    async addTags(ticketId, names) {
      guard()
      const { tags } = get(ticketId)
      const added = names.filter(name => !tags.includes(name))
      const events = added.map(name => ({ type: 'tagged' as const, to: name }))
      change(ticketId, { tags: [...tags, ...added] }, events)
    },
    async removeTags(ticketId, names) {
      guard()
      const { tags } = get(ticketId)
      const removed = tags.filter(tag => names.includes(tag))
      const events = removed.map(name => ({ type: 'untagged' as const, to: name }))
      change(ticketId, { tags: tags.filter(tag => !names.includes(tag)) }, events)
    },
    async assign(ticketId, to) {
      guard()
      if (typeof to.team === 'string') known('team', to.team, options.teams)
      if (typeof to.user === 'string') known('user', to.user, options.users)
      const { team, user } = { ...get(ticketId).assignee, ...to }
      const assignee = { ...(typeof team === 'string' && { team }), ...(typeof user === 'string' && { user }) }
      change(ticketId, { assignee }, [{ type: 'assigned', to: assignee }])
    },
    async setPriority(ticketId, value) {
      guard()
      change(ticketId, { priority: value }, [{ type: 'priority', to: value }])
    },
    async setField(ticketId, name, value) {
      guard()
      known('custom field', name, options.fields)
      const { [name]: _, ...others } = { ...get(ticketId).custom_fields }
      change(ticketId, { custom_fields: value === null ? others : { ...others, [name]: value } }, [])
    },
    addNote: async message => write(message, false),
    async sendMessage(message) {
      const said = get(message.ticketId).messages.filter(one => isPerson(one.from))
      await message.guard?.(said.map(one => one.id))
      return write(message, true)
    },
    async findMessage(ticketId, commandId) {
      guard()
      const found = commands.get(commandId)
      return found?.ticketId === ticketId ? { messageId: found.messageId } : undefined
    },
  }
}

function isPerson(from: TicketMessage['from']): boolean {
  return from === 'customer' || from === 'agent'
}

function newTicket(of: { id: string; account: string; channel: string; customerId: string; at: string }): Ticket {
  return {
    schema: 1,
    id: of.id,
    account: of.account,
    channel: of.channel,
    status: 'open',
    tags: [],
    customer: { id: of.customerId },
    created_at: of.at,
    messages: [],
    events: [],
  }
}
