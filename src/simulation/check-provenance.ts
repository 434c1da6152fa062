import type { Instant } from '../core/time.ts'
import type { LabelSource } from '../history/label-source.ts'
import type { Ticket, TicketEvent } from '../history/ticket.ts'
import { labelHistory } from '../learning/label-history.ts'
import type { Lesson } from '../learning/lesson.ts'
import type { ReplayedTicket } from './replayed.ts'

/** Ways in which the future gets into a past, each counted: anything but 0 means that figures may be too good. */
export interface Provenance {
  /** Passages behind a decision that are newer than it. */
  readonly laterSources: number
  /** Tags and assignments of people, dated at the very opening of a ticket that a customer opened: nobody had read it yet. */
  readonly backdatedDeeds: number
  /** Dated order states that the order's own shipping date contradicts. */
  readonly impossibleOrders: number
  /** Lessons whose label came at or after the cut-off, or has no date where most others have one. */
  readonly laterLabels: number
}

interface Checked {
  readonly tickets: readonly Ticket[]
  readonly replayed: readonly ReplayedTicket[]
  readonly lessons: readonly Pick<Lesson, 'ticketId' | 'label' | 'at'>[]
  readonly labels: LabelSource | undefined
  readonly cutoff: Instant
}

/** Looks where decisions and lessons come from; every count is 0 for a history that dates what it tells. */
export function checkProvenance(checked: Checked): Provenance {
  const newer = new Set(checked.replayed.map(({ ticketId }) => ticketId))
  const decided = checked.tickets.filter(({ id }) => newer.has(id))
  return {
    laterSources: countLaterSources(checked),
    backdatedDeeds: decided.reduce((sum, ticket) => sum + backdatedDeeds(ticket), 0),
    impossibleOrders: decided.reduce((sum, ticket) => sum + impossibleOrders(ticket), 0),
    laterLabels: countLaterLabels(checked),
  }
}

function countLaterSources({ tickets, replayed }: Checked): number {
  const used = replayed.flatMap(({ decisions }) =>
    decisions.flatMap(({ at, evidence }) =>
      evidence.flatMap(({ kind, id }) => (kind === 'article' ? [{ at, id }] : [])),
    ),
  )
  if (used.length === 0) return 0
  const wanted = new Set(used.map(({ id }) => id))
  const said = new Map<string, Instant>()
  for (const ticket of tickets) {
    for (const message of ticket.messages) {
      const at = Date.parse(message.at)
      for (const id of [`${ticket.id}/${message.id}`, `macro:${message.macro}`])
        if (wanted.has(id)) said.set(id, Math.min(at, said.get(id) ?? at))
    }
  }
  return used.filter(({ at, id }) => (said.get(id) ?? Number.NEGATIVE_INFINITY) > at).length
}

/** Where at least this share of the labels is dated, the history dates labels, and one without a date may have come at any time. */
const DATES_LABELS = 0.5

const DEEDS: ReadonlySet<TicketEvent['type']> = new Set(['tagged', 'assigned'])

function backdatedDeeds({ messages, events, created_at }: Ticket): number {
  const opening = messages.find(message => message.public)
  if (opening?.from !== 'customer') return 0
  const opened = Math.max(Date.parse(created_at), Date.parse(opening.at))
  return events.filter(({ type, actor, at }) => actor === 'agent' && DEEDS.has(type) && Date.parse(at) <= opened).length
}

/** States that an order cannot be in before it has left. */
const AFTER_SHIPPING = new Set(['fulfilled', 'shipped', 'delivered'])

function impossibleOrders({ events, customer }: Ticket): number {
  const shipped = new Map(customer.orders?.map(({ id, shipped_at }) => [id, shipped_at]))
  return events.filter(({ type, at, to }) => {
    if (type !== 'order' || typeof to !== 'object' || to === null) return false
    const { id, status } = to as { id?: unknown; status?: unknown }
    const left = typeof id === 'string' ? shipped.get(id) : undefined
    // Helpdesks stamp an event some seconds beside what it tells of.
    return left !== undefined && AFTER_SHIPPING.has(String(status)) && Date.parse(at) < Date.parse(left) - 60_000
  }).length
}

function countLaterLabels({ tickets, lessons, labels, cutoff }: Checked): number {
  if (labels === undefined) return 0
  const byId = new Map(tickets.map(ticket => [ticket.id, ticket]))
  const dates = lessons.map(({ ticketId, label, at }) => {
    const ticket = byId.get(ticketId)
    return { at, dated: ticket !== undefined && labelHistory(ticket, label, labels).at !== undefined }
  })
  const datesLabels = dates.filter(({ dated }) => dated).length >= DATES_LABELS * dates.length
  return dates.filter(({ at, dated }) => at >= cutoff || (datesLabels && !dated)).length
}
