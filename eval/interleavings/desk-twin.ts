import { RehearsalError } from '../../src/errors/rehearsal-error.ts'
import type { GuardedWrites, Helpdesk, OutgoingMessage, SendOutcome } from '../../src/helpdesk/port.ts'
import type { Ticket, TicketEvent, TicketMessage } from '../../src/history/ticket.ts'

/** What the helpdesk saw us write, with the newest whole look we had had at the ticket. */
export interface Deed {
  readonly kind: 'message' | 'note' | 'status' | 'tag' | 'assign' | 'other'
  readonly to: string
  /** The messages and events that look showed. */
  readonly look: Ticket
}

/** A call's fate: its effect may come or not, and its answer too. */
export type Fate = 'fine' | 'refused_before' | 'lost_before' | 'lost_after' | 'limited'

export interface DeskTwin {
  /** A caller of its own: what it was shown last is its look at the ticket, whatever others are shown meanwhile. */
  open(): Helpdesk
  readonly deeds: readonly Deed[]
  ticket(): Ticket
  /** What customers and agents do. */
  say(message: TicketMessage): void
  happen(event: TicketEvent, change: Partial<Ticket>): void
}

/** A call that leaves later than this after it was wanted was held up. Milliseconds. */
const HELD_UP = 50

/** A helpdesk in memory with one ticket, where any call can fail before or after it has had its effect. */
export function createDeskTwin(start: Ticket, now: () => number, fate: (call: string) => Promise<Fate>): DeskTwin {
  let ticket = start
  const deeds: Deed[] = []
  const stamp = (): string => new Date(now()).toISOString()

  /** Whoever was held up asks before the call leaves, as connectors do. */
  const leave = async (name: string, ask?: () => Promise<void>): Promise<Fate> => {
    const wanted = now()
    const outcome = await fate(name)
    if (now() - wanted > HELD_UP) await ask?.()
    return outcome
  }
  const call = async <Result>(name: string, effect: () => Result, ask?: () => Promise<void>): Promise<Result> => {
    const outcome = await leave(name, ask)
    if (outcome === 'limited') throw new RehearsalError('rate_limited')
    if (outcome === 'refused_before' || outcome === 'lost_before') throw new RehearsalError('helpdesk_failed')
    const result = effect()
    if (outcome === 'lost_after') throw new RehearsalError('helpdesk_failed')
    return result
  }
  type Caller = { look: Ticket }
  const write = (
    caller: Caller,
    kind: Deed['kind'],
    to: string,
    event: TicketEvent['type'] | undefined,
    change: Partial<Ticket>,
    ask?: () => Promise<void>,
  ) => {
    const effect = (): void => {
      deeds.push({ kind, to, look: caller.look })
      const events =
        event === undefined
          ? ticket.events
          : [...ticket.events, { at: stamp(), type: event, actor: 'bot' as const, to }]
      ticket = { ...ticket, ...change, events }
    }
    return call(to, effect, ask)
  }
  const post = async (
    caller: Caller,
    message: OutgoingMessage,
    isPublic: boolean,
    ask?: () => Promise<void>,
  ): Promise<SendOutcome> => {
    const outcome = await leave(isPublic ? 'send' : 'note', ask)
    if (outcome === 'limited') throw new RehearsalError('rate_limited')
    if (outcome === 'lost_before' || outcome === 'refused_before') return { kind: 'unknown' }
    const messageId = `ours-${message.commandId}-${deeds.length}`
    deeds.push({ kind: isPublic ? 'message' : 'note', to: message.commandId, look: caller.look })
    ticket = {
      ...ticket,
      messages: [
        ...ticket.messages,
        { id: messageId, at: stamp(), from: 'bot', public: isPublic, channel: message.channel, text: message.text },
      ],
    }
    return outcome === 'lost_after' ? { kind: 'unknown' } : { kind: 'sent', messageId }
  }
  return {
    deeds,
    ticket: () => ticket,
    say(message) {
      const reopens = message.from === 'customer' && ticket.status === 'closed'
      const events = reopens
        ? [...ticket.events, { at: message.at, type: 'reopened' as const, actor: 'customer' as const }]
        : ticket.events
      ticket = {
        ...ticket,
        messages: [...ticket.messages, message],
        events,
        ...(reopens && { status: 'open' as const }),
      }
    },
    happen(event, change) {
      ticket = { ...ticket, ...change, events: [...ticket.events, event] }
    },
    open: () => helpdeskOf({ look: ticket }),
  }
  function writesOf(
    caller: Caller,
    ask?: () => Promise<void>,
    askForNote?: () => Promise<void>,
  ): ReturnType<GuardedWrites> {
    return {
      setStatus: (_id, status) =>
        ticket.status === status
          ? call('status', () => {}, ask)
          : write(caller, 'status', status, status === 'closed' ? 'closed' : 'reopened', { status }, ask),
      addTags: (_id, names) =>
        write(caller, 'tag', names.join(), undefined, { tags: [...new Set([...ticket.tags, ...names])] }, ask),
      removeTags: (_id, names) =>
        write(caller, 'tag', names.join(), undefined, { tags: ticket.tags.filter(tag => !names.includes(tag)) }, ask),
      assign: (_id, to) => write(caller, 'assign', to.team ?? to.user ?? '', undefined, {}, ask),
      setPriority: (_id, value) => write(caller, 'other', value, undefined, {}, ask),
      setField: (_id, name) => write(caller, 'other', name, undefined, {}, ask),
      addNote: message => post(caller, message, false, askForNote),
    }
  }
  function helpdeskOf(caller: Caller): Helpdesk {
    return {
      readTicket: () =>
        call('read', () => {
          caller.look = ticket
          return ticket
        }),
      readCustomerTickets: () => call('read', () => [ticket]),
      ...writesOf(caller),
      guardedWrites: ask =>
        writesOf(
          caller,
          () => ask('other'),
          () => ask('note'),
        ),
      sendMessage: async message => {
        const said = await call('read', () => {
          caller.look = { ...caller.look, messages: ticket.messages }
          return ticket.messages.filter(({ from }) => from !== 'bot')
        })
        await message.guard?.(said.map(({ id }) => id))
        return post(caller, message, true)
      },
      findMessage: async (_id, commandId) =>
        call('find', () => {
          const found = ticket.messages.find(message => message.id.startsWith(`ours-${commandId}-`))
          return found && { messageId: found.id }
        }),
    }
  }
}
