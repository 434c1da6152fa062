import type { Policy } from '../../../src/core/policy.ts'
import { DAY } from '../../../src/core/time.ts'
import type { Order, Ticket, TicketEvent } from '../../../src/history/ticket.ts'
import type { Provenance } from '../../../src/simulation/check-provenance.ts'
import { memoryModelCache } from '../../../src/simulation/model-cache.ts'
import type { Helpers } from '../../../src/simulation/simulate.ts'
import { exportedHistory, planOf } from './close-world.ts'
import { planWorld } from './families.ts'
import { simulatePast } from './forecast-past.ts'

/** A way to cheat, and the count of the product's own check that has to rise. */
interface Leak {
  readonly name: string
  readonly noticed: keyof Provenance
  /** Alters an export, as one would stand in a file that dates nothing properly. */
  readonly alter?: (ticket: Ticket, cutoff: number) => Ticket
  readonly helpers?: (tickets: readonly Ticket[]) => Helpers
  readonly adapt?: (policy: Policy) => Policy
}

export interface PlantedLeak {
  readonly seed: number
  readonly leak: string
  readonly isCaught: boolean
}

const LEAKS: readonly Leak[] = [
  {
    name: 'future text in the index',
    noticed: 'laterSources',
    helpers: tickets => () => ({
      // What the team will say is offered as if it had been said already.
      knowledge: view => {
        const ticket = tickets.find(({ id }) => id === view.id)
        const later = ticket?.messages.find(({ from, at }) => from === 'agent' && Date.parse(at) > view.at)
        return { supported: later !== undefined, hits: later ? [{ id: `${view.id}/${later.id}`, score: 1 }] : [] }
      },
      write: () => ({ text: 'An answer.' }),
    }),
    adapt: policy => ({
      ...policy,
      intents: Object.fromEntries(
        Object.entries(policy.intents).map(([name, intent]) => [name, { ...intent, action: 'answer' as const }]),
      ),
    }),
  },
  {
    name: 'final tags',
    noticed: 'backdatedDeeds',
    alter: ticket => dateFromOpening(ticket, event => event.type === 'tagged'),
  },
  {
    name: 'final assignee',
    noticed: 'backdatedDeeds',
    alter: ticket =>
      dateFromOpening(ticket, event => event === ticket.events.findLast(({ type }) => type === 'assigned')),
  },
  { name: 'final order status', noticed: 'impossibleOrders', alter: withFinalOrders },
  {
    name: 'a label after the cut-off',
    noticed: 'laterLabels',
    alter: (ticket, cutoff) => (isRecent(ticket, cutoff) ? withoutDates(ticket) : ticket),
  },
]

/** Large enough that intents are read surely and answers would be given: a leak that nothing stands on is none. */
const TICKETS = 800

/** Plants every leak in every world and asks the product's own check. A world whose honest past is not clean counts nothing as caught. */
export async function plantLeaks(seeds: readonly number[], helpers: Helpers): Promise<PlantedLeak[]> {
  const planted: PlantedLeak[] = []
  for (const seed of seeds) {
    const tickets = exportedHistory(planOf(planWorld(seed, 'easy', TICKETS)))
    // Learned once: what is planted is looked for in the check, not in the model.
    const models = memoryModelCache()
    const honest = await simulatePast(tickets, { seed, helpers, models })
    const { cutoff, asOfCheck } = honest.simulated
    const isClean = asOfCheck.violations === 0 && Object.values(asOfCheck.origins).every(count => count === 0)
    for (const { name, noticed, alter, helpers: cheating, adapt } of LEAKS) {
      const altered = alter === undefined ? tickets : tickets.map(ticket => alter(ticket, cutoff))
      const { simulated } = await simulatePast(altered, {
        seed,
        helpers: cheating === undefined ? helpers : cheating(tickets),
        models,
        ...(adapt !== undefined && { adapt }),
      })
      const isCaught = isClean && simulated.asOfCheck.origins[noticed] > 0
      planted.push({ seed, leak: name, isCaught })
    }
  }
  return planted
}

function dateFromOpening(ticket: Ticket, isMoved: (event: TicketEvent) => boolean): Ticket {
  return {
    ...ticket,
    events: ticket.events.map(event => (isMoved(event) ? { ...event, at: ticket.created_at } : event)),
  }
}

/** The log says from the beginning what became of the orders in the end. */
function withFinalOrders(ticket: Ticket): Ticket {
  const final = new Map(ticket.customer.orders?.map((order: Order) => [order.id, order.status]))
  const stated = (event: TicketEvent): TicketEvent => {
    const { id } = event.to as { id: string }
    return { ...event, to: { id, status: final.get(id) } }
  }
  return { ...ticket, events: ticket.events.map(event => (event.type === 'order' ? stated(event) : event)) }
}

/** Of these days nobody had labelled every ticket yet when the cut-off came. */
function isRecent({ created_at }: Ticket, cutoff: number): boolean {
  const at = Date.parse(created_at)
  return at < cutoff && at >= cutoff - 10 * DAY
}

/** The label that was given later stands in the export, and nothing says since when. */
function withoutDates(ticket: Ticket): Ticket {
  return { ...ticket, events: ticket.events.filter(({ type }) => type !== 'tagged') }
}
