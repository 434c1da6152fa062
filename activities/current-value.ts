import type { KeptValue } from '../src/core/undo.ts'
import type { Ticket } from '../src/history/ticket.ts'

/** One value of the ticket as the helpdesk shows it, in the words of `KeptValue`. */
export function currentValue({ what, name }: Pick<KeptValue, 'what' | 'name'>, ticket: Ticket): string | null {
  switch (what) {
    case 'status':
      return ticket.status
    case 'tag':
      return ticket.tags.includes(name!) ? 'on' : null
    case 'team':
      return ticket.assignee?.team ?? null
    case 'user':
      return ticket.assignee?.user ?? null
    case 'priority':
      return ticket.priority ?? null
    case 'field': {
      const value = ticket.custom_fields?.[name!]
      return value === undefined || value === null ? null : String(value)
    }
  }
}
