import { resolveCustomer } from './customers.ts'
import type { Cause, Desk } from './desk.ts'
import { invalid } from './gorgias-error.ts'
import { userByEmail } from './people.ts'
import type { TicketRecord } from './records.ts'
import { addTo, isoTime } from './store.ts'
import { replaceTags, tagIds } from './tags.ts'

export const PRIORITIES = ['critical', 'high', 'normal', 'low']
const PLAIN_FIELDS = ['subject', 'language', 'meta', 'external_id', 'channel', 'via']

/** Changes what is given and leaves the rest; then tells rules and webhooks, once per kind of change. */
export function updateTicket(desk: Desk, ticket: TicketRecord, patch: Record<string, unknown>, cause: Cause): void {
  const changes = [
    changeFields(desk, ticket, patch, cause),
    changeStatus(desk, ticket, patch, cause),
    changeAssignee(desk, ticket, patch, cause),
  ].flat()
  if (Array.isArray(patch['tags'])) {
    const ids = tagIds(desk, patch['tags'] as { id?: number; name?: string }[])
    if (replaceTags(desk, ticket, ids, cause)) changes.push('ticket-updated')
  }
  if (changes.length === 0) return
  ticket.updated_datetime = desk.stamp()
  for (const trigger of new Set(['ticket-updated', ...changes])) desk.emit(trigger, ticket.id, cause)
}

function changeFields(desk: Desk, ticket: TicketRecord, patch: Record<string, unknown>, cause: Cause): string[] {
  const changed: string[] = []
  const priority = patch['priority']
  if (priority !== undefined && priority !== ticket.priority) {
    if (!PRIORITIES.includes(String(priority))) throw invalid('priority', `Must be one of: ${PRIORITIES.join(', ')}.`)
    desk.ledger.add({
      kind: 'priority',
      by: cause.actor,
      ticketId: ticket.id,
      detail: { from: ticket.priority, to: priority },
    })
    desk.record('ticket-updated', ticket.id, cause, { priority })
    ticket.priority = String(priority)
    changed.push('ticket-updated')
  }
  if (typeof patch['spam'] === 'boolean' && patch['spam'] !== ticket.spam) {
    ticket.spam = patch['spam']
    desk.record(ticket.spam ? 'ticket-marked-spam' : 'ticket-unmarked-spam', ticket.id, cause)
    changed.push('ticket-updated')
  }
  if (patch['trashed_datetime'] !== undefined && patch['trashed_datetime'] !== ticket.trashed_datetime) {
    ticket.trashed_datetime = patch['trashed_datetime'] as string | null
    desk.record(ticket.trashed_datetime === null ? 'ticket-untrashed' : 'ticket-trashed', ticket.id, cause)
    changed.push('ticket-updated')
  }
  if (patch['customer'] !== undefined) {
    const customer = resolveCustomer(desk.store, patch['customer'], desk.clock.now())
    if (customer.id !== ticket.customer_id) {
      ticket.customer_id = customer.id
      addTo(desk.store.ticketsByCustomer, customer.id, ticket)
      desk.record('ticket-customer-updated', ticket.id, cause)
      changed.push('ticket-updated')
    }
  }
  const plain = Object.fromEntries(
    PLAIN_FIELDS.filter(key => patch[key] !== undefined).map(key => [key, patch[key] ?? null]),
  )
  if (Object.keys(plain).length > 0) {
    Object.assign(ticket, plain)
    desk.ledger.add({ kind: 'updated', by: cause.actor, ticketId: ticket.id, detail: { fields: Object.keys(plain) } })
    changed.push('ticket-updated')
  }
  return changed
}

/** Open and closed are the only two; snoozed is closed with a time at which the ticket opens by itself. */
function changeStatus(desk: Desk, ticket: TicketRecord, patch: Record<string, unknown>, cause: Cause): string[] {
  const changed: string[] = []
  const snooze = patch['snooze_datetime']
  const wanted = patch['status'] ?? (typeof snooze === 'string' ? 'closed' : undefined)
  if (wanted !== undefined && wanted !== 'open' && wanted !== 'closed') {
    throw invalid('status', 'Must be one of: open, closed.')
  }
  if (wanted !== undefined && wanted !== ticket.status) {
    desk.ledger.add({
      kind: 'status',
      by: cause.actor,
      ticketId: ticket.id,
      detail: { from: ticket.status, to: wanted },
    })
    ticket.status = wanted
    ticket.closed_datetime = wanted === 'closed' ? desk.stamp() : null
    if (wanted === 'open') ticket.snooze_datetime = null
    desk.record(wanted === 'closed' ? 'ticket-closed' : 'ticket-reopened', ticket.id, cause)
    changed.push('ticket-status-updated')
  }
  if (snooze === null && ticket.snooze_datetime !== null) {
    ticket.snooze_datetime = null
    changed.push('ticket-updated')
  }
  if (typeof snooze === 'string') changed.push(snoozeUntil(desk, ticket, snooze, cause))
  return changed
}

function snoozeUntil(desk: Desk, ticket: TicketRecord, until: string, cause: Cause): string {
  const at = Date.parse(until)
  if (Number.isNaN(at)) throw invalid('snooze_datetime', 'Not a valid datetime.')
  const stamp = isoTime(at)
  ticket.snooze_datetime = stamp
  desk.record('ticket-snoozed', ticket.id, cause, { snooze_datetime: stamp })
  desk.ledger.add({ kind: 'snoozed', by: cause.actor, ticketId: ticket.id, detail: { until: stamp } })
  desk.clock.schedule(at, () => {
    if (ticket.snooze_datetime !== stamp || ticket.status !== 'closed') return
    const waking = desk.cause({ kind: 'system' })
    ticket.status = 'open'
    ticket.closed_datetime = null
    ticket.snooze_datetime = null
    ticket.updated_datetime = desk.stamp()
    desk.record('ticket-self-unsnoozed', ticket.id, waking)
    desk.ledger.add({ kind: 'unsnoozed', by: waking.actor, ticketId: ticket.id, detail: {} })
    for (const trigger of ['ticket-self-unsnoozed', 'ticket-updated', 'ticket-status-updated']) {
      desk.emit(trigger, ticket.id, waking)
    }
  })
  return 'ticket-updated'
}

function changeAssignee(desk: Desk, ticket: TicketRecord, patch: Record<string, unknown>, cause: Cause): string[] {
  const user = nestedId(patch['assignee_user'], email => userByEmail(desk.store, email)?.id)
  const team = nestedId(patch['assignee_team'], () => undefined)
  if (typeof user === 'number' && !desk.store.users.has(user)) throw invalid('assignee_user', 'User does not exist.')
  if (typeof team === 'number' && !desk.store.teams.has(team)) throw invalid('assignee_team', 'Team does not exist.')
  const before = { user: ticket.assignee_user_id, team: ticket.assignee_team_id }
  if (user !== undefined) ticket.assignee_user_id = user
  if (team !== undefined) ticket.assignee_team_id = team
  const after = { user: ticket.assignee_user_id, team: ticket.assignee_team_id }
  if (before.user !== after.user) {
    const type = after.user === null ? 'ticket-unassigned' : 'ticket-assigned'
    const { id, name, email } = desk.store.users.get(after.user ?? -1) ?? {}
    desk.record(type, ticket.id, cause, after.user === null ? {} : { assignee_user: { id, name, email } })
  }
  if (before.team !== after.team) {
    const type = after.team === null ? 'ticket-team-unassigned' : 'ticket-team-assigned'
    const { id, name } = desk.store.teams.get(after.team ?? -1) ?? {}
    desk.record(type, ticket.id, cause, after.team === null ? {} : { assignee_team: { id, name } })
  }
  if (before.user === after.user && before.team === after.team) return []
  desk.ledger.add({ kind: 'assigned', by: cause.actor, ticketId: ticket.id, detail: after })
  return ['ticket-assignment-updated']
}

function nestedId(nested: unknown, find: (email: string) => number | undefined): number | null | undefined {
  if (nested === undefined) return undefined
  if (nested === null) return null
  const { id, email } = nested as { id?: number | null; email?: string }
  if (id !== undefined) return id
  return email === undefined ? undefined : find(email)
}
