import { RehearsalError } from '../../src/errors/rehearsal-error.ts'
import type { Helpdesk, OutgoingMessage, SendOutcome } from '../../src/helpdesk/port.ts'
import type { Ticket, TicketMessage } from '../../src/history/ticket.ts'

export interface FakeHelpdesk extends Helpdesk {
  readonly tickets: Map<string, Ticket>
  /** Every write, in order. */
  readonly writes: string[]
  /** What the next sends do; then they succeed. `lost`: has its effect, the answer is lost; `vanished`: neither. */
  readonly sends: ('lost' | 'vanished' | 'refused' | 'limited')[]
  /** Called before a status is set: races. */
  beforeStatus?: (ticketId: string, status: 'open' | 'closed') => void
  say(ticketId: string, message: Partial<TicketMessage> & { id: string; at: string }): void
}

/** A helpdesk in memory that counts what is written and fails on command. */
export function fakeHelpdesk(tickets: readonly Ticket[], now: () => number): FakeHelpdesk {
  const byId = new Map(tickets.map(ticket => [ticket.id, structuredClone(ticket)]))
  const writes: string[] = []
  const sends: FakeHelpdesk['sends'] = []
  const sent = new Map<string, string>()

  const read = (id: string): Ticket => {
    const ticket = byId.get(id)
    if (!ticket) throw new RehearsalError('not_found')
    return ticket
  }
  const post = (message: OutgoingMessage, isPublic: boolean): SendOutcome => {
    const fate = sends.shift()
    if (fate === 'refused') throw new RehearsalError('helpdesk_refused')
    if (fate === 'limited') throw new RehearsalError('rate_limited')
    if (fate === 'vanished') return { kind: 'unknown' }
    writes.push(`${isPublic ? 'message' : 'note'} ${message.ticketId} ${message.commandId}`)
    const messageId = `ours-${message.commandId}`
    sent.set(message.commandId, messageId)
    desk.say(message.ticketId, {
      id: messageId,
      at: new Date(now()).toISOString(),
      from: 'bot',
      public: isPublic,
      channel: message.channel,
      text: message.text,
    })
    return fate === 'lost' ? { kind: 'unknown' } : { kind: 'sent', messageId }
  }

  const desk: FakeHelpdesk = {
    tickets: byId,
    writes,
    sends,
    say: (ticketId, message) => {
      const ticket = read(ticketId)
      const complete: TicketMessage = { from: 'customer', channel: 'email', public: true, ...message }
      const open = complete.from === 'customer' ? { status: 'open' as const } : {}
      byId.set(ticketId, { ...ticket, ...open, messages: [...ticket.messages, complete] })
    },
    readTicket: async id => structuredClone(read(id)),
    readCustomerTickets: async id => [...byId.values()].filter(ticket => ticket.customer.id === id),
    setStatus: async (id, status) => {
      desk.beforeStatus?.(id, status)
      writes.push(`${status} ${id}`)
      byId.set(id, { ...read(id), status })
    },
    addTags: async (id, names) => {
      writes.push(`tag ${id} ${names.join(',')}`)
      byId.set(id, { ...read(id), tags: [...new Set([...read(id).tags, ...names])] })
    },
    removeTags: async (id, names) => {
      writes.push(`untag ${id} ${names.join(',')}`)
      byId.set(id, { ...read(id), tags: read(id).tags.filter(tag => !names.includes(tag)) })
    },
    assign: async (id, to) => {
      writes.push(`assign ${id} ${to.team ?? ''}`)
    },
    setPriority: async (id, value) => {
      writes.push(`priority ${id} ${value}`)
    },
    setField: async (id, name) => {
      writes.push(`field ${id} ${name}`)
    },
    addNote: async message => post(message, false),
    sendMessage: async message => {
      const said = read(message.ticketId).messages.filter(({ from }) => from !== 'bot')
      await message.guard?.(said.map(({ id }) => id))
      return post(message, true)
    },
    findMessage: async (_ticketId, commandId) => {
      const messageId = sent.get(commandId)
      return messageId === undefined ? undefined : { messageId }
    },
  }
  return desk
}
