import { picksMembers } from '../src/core/pick-member.ts'
import { staffOf } from '../src/core/staff.ts'
import type { TicketView } from '../src/core/ticket-view.ts'
import type { Helpdesk } from '../src/helpdesk/port.ts'
import { asOf } from '../src/history/as-of.ts'
import { placeTicket } from '../src/history/place-ticket.ts'
import type { Ticket } from '../src/history/ticket.ts'
import { type Account, readAccount } from '../src/store/accounts.ts'
import { readCustomerScene } from '../src/store/customer-scene.ts'
import type { StoredPolicy } from '../src/store/policies.ts'
import type { Queryable } from '../src/store/query.ts'
import { countOpenByMember } from '../src/store/waiting-tickets.ts'
import type { TurnPorts } from '../src/turn/ports.ts'
import { RECENT_TICKETS } from '../src/turn/recent-tickets.ts'
import type { Engine } from './activity-deps.ts'

/** What the turn saw that others may change before it is accepted. */
export interface SeenBesides {
  contacts: number
  roundRobin: Readonly<Record<string, number>>
}

/** The turn's surroundings on live events: the ticket from the helpdesk, the customer from the store. */
export function livePorts(options: {
  db: Queryable
  account: Account
  ticket: Ticket
  helpdesk: Helpdesk
  engine: Engine
  policy: StoredPolicy
}): { ports: TurnPorts; seen: SeenBesides } {
  const { db, account, helpdesk, engine } = options
  const place = (ticket: Ticket): Ticket => placeTicket(ticket, options.policy.policy, 'as_given')
  const ticket = place(options.ticket)
  const seen: SeenBesides = { contacts: 0, roundRobin: account.roundRobin }
  return {
    seen,
    ports: {
      // The helpdesk states its facts as of now, so those without a date hold.
      view: at => asOf(ticket, at, { undated: 'as_given' }),
      recent: async view => engine.recent(view, (await otherTickets(helpdesk, view)).map(place)),
      read: view => engine.read(view),
      customer: async view => {
        const of = { customerId: view.customer.id, ticketId: view.id, at: view.at }
        const { timezone, ...customer } = await readCustomerScene(db, account.id, of)
        seen.contacts = customer.contacts.length
        return { ...customer, ...(timezone !== undefined && { zones: [timezone] }) }
      },
      knowledge: view => engine.knowledge(view),
      write: needed => engine.write(needed),
      thanksCertified: (view, reading) => engine.thanksCertified(view, reading),
      // Others may have moved it since the account was read.
      roundRobin: async () => {
        if (!picksMembers(options.policy.policy)) return seen.roundRobin
        seen.roundRobin = (await readAccount(db, account.id)).roundRobin
        return seen.roundRobin
      },
      ...(helpdesk.readStaff && {
        staff: async () => staffOf(await helpdesk.readStaff!(), await countOpenByMember(db, account.id)),
      }),
    },
  }
}

async function otherTickets(helpdesk: Helpdesk, view: TicketView): Promise<Ticket[]> {
  const tickets = await helpdesk.readCustomerTickets(view.customer.id, RECENT_TICKETS + 1, view.id)
  return tickets.filter(other => other.id !== view.id).slice(0, RECENT_TICKETS)
}
