import type { Instant } from '../../src/core/time.ts'
import { RehearsalError } from '../../src/errors/rehearsal-error.ts'
import type { Helpdesk, OutgoingMessage, SendOutcome } from '../../src/helpdesk/port.ts'
import { asOf } from '../../src/history/as-of.ts'
import type { Ticket } from '../../src/history/ticket.ts'
import { DIRECTORY } from './stories.ts'

/** Shows the stories as they stood at `now()`. Takes our writes and leaves the stories as they are: a replay's world. */
export function toldHelpdesk(stories: readonly Ticket[], now: () => Instant): Helpdesk {
  const read = (id: string): Ticket => {
    const story = stories.find(each => each.id === id)
    if (story === undefined || Date.parse(story.created_at) > now()) throw new RehearsalError('not_found')
    return ticketAt(story, now())
  }
  const take = async (message: OutgoingMessage): Promise<SendOutcome> => ({
    kind: 'sent',
    messageId: `ours-${message.commandId}`,
  })
  const nothing = async (): Promise<void> => {}
  return {
    readTicket: async id => read(id),
    readCustomerTickets: async (customerId, limit) =>
      stories
        .filter(story => story.customer.id === customerId && Date.parse(story.created_at) <= now())
        .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))
        .slice(0, limit)
        .map(story => ticketAt(story, now())),
    readStaff: async () => DIRECTORY,
    setStatus: nothing,
    addTags: nothing,
    removeTags: nothing,
    assign: nothing,
    setPriority: nothing,
    setField: nothing,
    addNote: take,
    sendMessage: take,
    findMessage: async () => undefined,
  }
}

function ticketAt(story: Ticket, at: Instant): Ticket {
  const { closed_at: _, ...rest } = story
  const isThere = (each: { at: string }): boolean => Date.parse(each.at) <= at
  return {
    ...rest,
    status: asOf(story, at).status,
    messages: story.messages.filter(isThere),
    events: story.events.filter(isThere),
  }
}
