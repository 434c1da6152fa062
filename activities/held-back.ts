import { type Scope, strictestBrake } from '../src/core/brake.ts'
import { RehearsalError } from '../src/errors/rehearsal-error.ts'
import type { Helpdesk } from '../src/helpdesk/port.ts'
import { readBrakesSince } from '../src/store/brakes.ts'
import { isUnfinished, readCommands } from '../src/store/commands.ts'
import type { StoredDecision } from '../src/store/decisions.ts'
import type { Queryable } from '../src/store/query.ts'
import type { Progress } from './progress.ts'

/**
 * The helpdesk for one decision's commands: right before every write the brakes are read again, with what ended the write before
 * it where there is one, and after any wait for the helpdesk's limit, so that a stop holds from the next write on, also in the
 * middle of a decision. A write that was held up also asks whether anybody else has gone on meanwhile. An undo is a person's own act
 * and passes.
 * @throws RehearsalError `stopped` from each write that a brake forbids; it had no effect.
 */
export function behindBrakes(
  helpdesk: Helpdesk,
  db: Queryable,
  account: string,
  decision: StoredDecision,
  progress: Progress,
): Helpdesk {
  if (decision.undoes !== undefined) return helpdesk
  const ask = (write: 'note' | 'other'): Promise<void> => checkBrakes(db, account, decision, write)
  const askLate = async (write: 'note' | 'other'): Promise<void> => {
    await ask(write)
    await checkSuccessor(db, account, decision, progress)
  }
  const pass = async (write: 'note' | 'other'): Promise<void> => {
    if (!progress.isClear) return ask(write)
    progress.isClear = false
  }
  // The vendor's limit may hold a write up for minutes after it was let through.
  const writes = helpdesk.guardedWrites?.(askLate) ?? helpdesk
  // A read takes its time, and what was known before it is old.
  const reading = <Result>(read: Promise<Result>): Promise<Result> => {
    progress.isClear = false
    return read
  }
  return {
    readTicket: (...args) => reading(helpdesk.readTicket(...args)),
    readCustomerTickets: (...args) => reading(helpdesk.readCustomerTickets(...args)),
    findMessage: (ticketId, commandId) => reading(helpdesk.findMessage(ticketId, commandId)),
    setStatus: (...args) => pass('other').then(() => writes.setStatus(...args)),
    addTags: (...args) => pass('other').then(() => writes.addTags(...args)),
    removeTags: (...args) => pass('other').then(() => writes.removeTags(...args)),
    assign: (...args) => pass('other').then(() => writes.assign(...args)),
    setPriority: (...args) => pass('other').then(() => writes.setPriority(...args)),
    setField: (...args) => pass('other').then(() => writes.setField(...args)),
    addNote: message => pass('note').then(() => writes.addNote(message)),
    // A send reads first and waits for its turn, each for as long as the helpdesk takes: asked again when it leaves.
    sendMessage: message =>
      pass('other').then(() =>
        helpdesk.sendMessage({
          ...message,
          guard: async shown => {
            await ask('other')
            await message.guard?.(shown)
          },
        }),
      ),
  }
}

/** @throws RehearsalError `stopped` where a brake forbids the write. */
export async function checkBrakes(
  db: Queryable,
  account: string,
  decision: StoredDecision,
  write: 'note' | 'other',
): Promise<void> {
  if (decision.undoes !== undefined) return
  const scope: Scope = {
    // Decisions from before this was kept are held back by the whole account's brakes alone.
    channel: decision.channel ?? '',
    ...(decision.intent !== undefined && { intent: decision.intent }),
  }
  const level = strictestBrake(await readBrakesSince(db, account, decision.controlVersion), scope)
  if (level === undefined || (level === 'draft' && write === 'note')) return
  throw new RehearsalError('stopped', undefined, { details: { level } })
}

/**
 * A process that slept is given up, and another carries the decision on. What the sleeper still means to write when it wakes was done, or
 * decided otherwise, while it slept.
 * @throws RehearsalError `helpdesk_failed` where a command has ended that this call believes open: whoever tries again finds the end
 */
async function checkSuccessor(
  db: Queryable,
  account: string,
  decision: StoredDecision,
  { commands }: Pick<Progress, 'commands'>,
): Promise<void> {
  const open = new Set(commands?.filter(isUnfinished).map(({ id }) => id))
  const now = await readCommands(db, account, decision.id)
  if (now.every(command => isUnfinished(command) || !open.has(command.id))) return
  throw new RehearsalError('helpdesk_failed', 'Another call has carried the decision on.')
}

export function isHeldBack(error: unknown): boolean {
  return RehearsalError.is(error) && error.code === 'stopped'
}
