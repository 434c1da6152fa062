import type { Command } from '../src/core/command.ts'
import { restoresOf } from '../src/core/undo.ts'
import { RehearsalError } from '../src/errors/rehearsal-error.ts'
import type { Helpdesk } from '../src/helpdesk/port.ts'
import type { StoredCommand } from '../src/store/commands.ts'
import type { ActivityDeps } from './activity-deps.ts'
import { currentValue } from './current-value.ts'
import { isHeldBack } from './held-back.ts'
import type { OpenTicket } from './open-ticket.ts'
import { endCommand } from './progress.ts'

/**
 * Status, tags, assignment, fields and priority: writing them twice is writing them once, so errors are simply tried again. Where a
 * brake forbids that, an earlier try may have had its effect all the same, its answer lost: then what the ticket shows is ours.
 */
export async function writeIdempotent(deps: ActivityDeps, ticket: OpenTicket, stored: StoredCommand): Promise<void> {
  try {
    await write(ticket.helpdesk, ticket.decision.ticketId, stored.command)
  } catch (error) {
    if (isHeldBack(error) && (await tookEffect(ticket, stored))) {
      await endCommand(deps, ticket, stored.id, { status: 'done' })
      return
    }
    if (!RehearsalError.is(error) || error.code !== 'helpdesk_refused') throw error
    await endCommand(deps, ticket, stored.id, { status: 'refused', note: 'helpdesk_refused' })
    return
  }
  await endCommand(deps, ticket, stored.id, { status: 'done' })
}

/**
 * Whether an earlier try of a command whose answer was lost had its effect: the ticket was otherwise before the command and is now as the
 * command wants it. Reads the ticket only where there is something to compare.
 */
export async function tookEffect(
  { helpdesk, decision }: OpenTicket,
  { command, before }: StoredCommand,
): Promise<boolean> {
  const changes = restoresOf(command, before ?? [])
  if (changes.length === 0) return false
  const now = await helpdesk.readTicket(decision.ticketId)
  return changes.every(change => {
    const value = currentValue(change, now)
    if (change.what !== 'team' && change.what !== 'user') return value === change.wrote
    // The policy may name a person by address whom the ticket names otherwise: whose the last assignment was decides.
    return value !== change.to && now.events.findLast(({ type }) => type === 'assigned')?.actor === 'bot'
  })
}

async function write(helpdesk: Helpdesk, ticketId: string, command: Command): Promise<void> {
  switch (command.kind) {
    case 'reopen':
      return helpdesk.setStatus(ticketId, 'open')
    case 'tag':
      return helpdesk.addTags(ticketId, [command.name])
    case 'untag':
      return helpdesk.removeTags(ticketId, [command.name])
    case 'route':
      return helpdesk.assign(ticketId, {
        ...(command.team !== undefined && { team: command.team }),
        ...(command.user !== undefined && { user: command.user }),
      })
    case 'field':
      return helpdesk.setField(ticketId, command.name, command.value)
    case 'priority':
      return helpdesk.setPriority(ticketId, command.value)
    default:
      throw new RehearsalError('internal', `A command of kind ${command.kind} cannot be written as it is.`)
  }
}
