import type { Instant } from '../../../src/core/time.ts'
import { RehearsalError } from '../../../src/errors/rehearsal-error.ts'
import type { Helpdesk } from '../../../src/helpdesk/port.ts'
import type { Ticket } from '../../../src/history/ticket.ts'
import type { World } from './world.ts'

/** A world as the live product's helpdesk: it shows what stands there at `now()`, and our writes are deeds that its people meet. */
export function worldDesk(world: World, now: () => Instant): Helpdesk {
  const nothing = async (): Promise<void> => {}
  const read = (id: string): Ticket => {
    if (!world.knows(id) || world.createdAt(id) > now()) throw new RehearsalError('not_found')
    return world.show(id, now())
  }
  return {
    readTicket: async id => read(id),
    readCustomerTickets: async (_, limit, except) => {
      const others = except === undefined ? [] : world.others(except, now())
      return others.sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at)).slice(0, limit)
    },
    setStatus: async (id, status) => {
      world.do(id, { at: now(), kind: status === 'closed' ? 'close' : 'reopen' })
    },
    assign: async (id, { team, user }) => {
      world.do(id, { at: now(), kind: 'route', ...(team && { team }), ...(user && { user }) })
    },
    addTags: nothing,
    removeTags: nothing,
    setPriority: nothing,
    setField: nothing,
    addNote: async ({ commandId }) => ({ kind: 'sent', messageId: `note-${commandId}` }),
    sendMessage: async ({ ticketId, text, commandId, guard }) => {
      const shown = read(ticketId).messages.filter(message => message.public && message.from !== 'bot')
      await guard?.(shown.map(({ id }) => id))
      const id = `ours-${commandId}`
      // Who was written to last is nudged, who wrote last is answered.
      world.do(ticketId, { at: now(), kind: 'message', id, text, nudge: shown.at(-1)?.from === 'agent' })
      return { kind: 'sent', messageId: id }
    },
    findMessage: async () => undefined,
  }
}
