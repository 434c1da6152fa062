import { type CommandEnd, finishCommand, readCommands, type StoredCommand } from '../src/store/commands.ts'
import type { ActivityDeps } from './activity-deps.ts'
import type { OpenTicket } from './open-ticket.ts'

/** How far a decision has been carried out, as one call knows without asking the database again. */
export interface Progress {
  /** The decision's commands as they stand; undefined once somebody else has ended one. */
  commands: readonly StoredCommand[] | undefined
  /** No brake held the decision back when the database was last written to. Good for the very next write to the helpdesk. */
  isClear: boolean
}

/** Ends a command of the ticket's decision; the first ending stands. */
export async function endCommand(
  deps: Pick<ActivityDeps, 'pool'>,
  { account, decision, progress }: OpenTicket,
  id: string,
  end: CommandEnd,
): Promise<void> {
  const ended = await finishCommand(deps.pool, account, id, end, decision.controlVersion)
  progress.isClear = ended?.braked === false
  const isOurs = ended !== undefined
  progress.commands = isOurs ? progress.commands?.map(each => (each.id === id ? { ...each, ...end } : each)) : undefined
}

/** How the decision's commands have ended so far. */
export async function readEnds(
  deps: Pick<ActivityDeps, 'pool'>,
  { account, decision, progress }: OpenTicket,
): Promise<readonly StoredCommand[]> {
  return progress.commands ?? readCommands(deps.pool, account, decision.id)
}
