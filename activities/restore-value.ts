import type { Command } from '../src/core/command.ts'
import { RehearsalError } from '../src/errors/rehearsal-error.ts'
import type { Helpdesk } from '../src/helpdesk/port.ts'
import type { Ticket, TicketEvent } from '../src/history/ticket.ts'
import type { StoredCommand } from '../src/store/commands.ts'
import { readDecision } from '../src/store/decisions.ts'
import type { ActivityDeps } from './activity-deps.ts'
import { currentValue } from './current-value.ts'
import type { OpenTicket } from './open-ticket.ts'
import { endCommand } from './progress.ts'

type Restore = Extract<Command, { kind: 'restore' }>

/**
 * Puts one value back as it was before a decision, unless somebody has touched it since or it is no longer what we wrote.
 * Read, compare and write again are the same when repeated.
 */
export async function restoreValue(deps: ActivityDeps, ticket: OpenTicket, stored: StoredCommand): Promise<void> {
  const { account, decision, repair } = ticket
  const command = stored.command as Restore
  const undone = await readDecision(deps.pool, account, decision.undoes!)
  const now = await repair.readTicket(decision.ticketId)
  const why = whyLeft(command, now, undone.decision.at)
  if (why !== undefined) {
    await endCommand(deps, ticket, stored.id, { status: 'dropped', note: why })
    return
  }
  if (command.what === 'priority' && command.to === null && currentValue(command, now) !== null) {
    // Helpdesks have a closed list of priorities, and none of them is none: a person has to choose.
    await endCommand(deps, ticket, stored.id, { status: 'refused', note: 'no_empty_priority' })
    return
  }
  try {
    if (currentValue(command, now) !== command.to) await write(repair, decision.ticketId, command)
  } catch (error) {
    if (!RehearsalError.is(error) || error.code !== 'helpdesk_refused') throw error
    await endCommand(deps, ticket, stored.id, { status: 'refused', note: 'helpdesk_refused' })
    return
  }
  await endCommand(deps, ticket, stored.id, { status: 'done' })
}

function whyLeft(command: Restore, ticket: Ticket, since: number): 'changed_since' | undefined {
  const value = currentValue(command, ticket)
  if (value === command.to) return undefined
  // Assignees are compared by events alone: the policy may name a person by address whom the ticket names otherwise.
  const byName = command.what === 'team' || command.what === 'user'
  if (!byName && value !== command.wrote) return 'changed_since'
  const touched = ticket.events.some(
    event => event.actor !== 'bot' && Date.parse(event.at) > since && concerns(event, command),
  )
  // A customer's reply reopens a ticket without any event on some helpdesks; the value has told that already.
  return touched ? 'changed_since' : undefined
}

function concerns(event: TicketEvent, { what, name }: Restore): boolean {
  switch (what) {
    case 'status':
      return ['closed', 'reopened', 'snoozed', 'unsnoozed'].includes(event.type)
    case 'tag':
      return (event.type === 'tagged' || event.type === 'untagged') && event.to === name
    case 'team':
    case 'user':
      return event.type === 'assigned'
    case 'priority':
      return event.type === 'priority'
    case 'field':
      return event.type === 'field' && (event.to as { name?: unknown } | undefined)?.name === name
  }
}

async function write(helpdesk: Helpdesk, ticketId: string, { what, name, to }: Restore): Promise<void> {
  switch (what) {
    case 'status':
      return helpdesk.setStatus(ticketId, to === 'closed' ? 'closed' : 'open')
    case 'tag':
      return to === null ? helpdesk.removeTags(ticketId, [name!]) : helpdesk.addTags(ticketId, [name!])
    case 'team':
      return helpdesk.assign(ticketId, { team: to })
    case 'user':
      return helpdesk.assign(ticketId, { user: to })
    case 'field':
      return helpdesk.setField(ticketId, name!, to)
    case 'priority':
      return to === null ? undefined : helpdesk.setPriority(ticketId, to)
  }
}
