import type { Reason } from '../../core/reasons.ts'
import type { Instant } from '../../core/time.ts'
import type { LedgerRow } from '../ledger.ts'
import { isClosedAt, isSubstantiveReply } from '../past.ts'

/** What the team promised by a time, as our reading of its messages found it. */
export interface Promises {
  readonly made: number
  /** The time passed on an open ticket and the team had not written. */
  readonly missed: number
  /** Of the missed: we would have told the team before it wrote. */
  readonly caught: number
  /** The time lies after the data's end. */
  readonly pending: number
}

const TELLS: ReadonlySet<Reason> = new Set(['promise_missed', 'we_owe_overdue'])

export function promiseFigures(rows: readonly LedgerRow[], end: Instant): Promises {
  const promises = rows.flatMap(promisesOf)
  const over = promises.filter(({ due }) => due <= end)
  const missed = over.filter(({ isMissed }) => isMissed)
  return {
    made: promises.length,
    missed: missed.length,
    caught: missed.filter(({ isCaught }) => isCaught).length,
    pending: promises.length - over.length,
  }
}

interface Made {
  readonly due: Instant
  readonly isMissed: boolean
  readonly isCaught: boolean
}

function promisesOf({ ticket, decisions }: LedgerRow): Made[] {
  const seen = new Set<Instant>()
  return decisions.flatMap(({ read }): Made[] => {
    if (read?.owed !== 'us' || read.promised === undefined || seen.has(read.promised)) return []
    const said = ticket.messages.find(message => message.id === read.messageId)
    // A courtesy after a promise is read with it; it promises nothing again.
    if (said?.from !== 'agent' || said.courtesy) return []
    seen.add(read.promised)
    const due = read.promised
    const kept = ticket.messages.find(message => message.at > said.at && isSubstantiveReply(message))?.at
    const told = decisions.find(({ at, reason }) => at >= due && TELLS.has(reason))?.at
    return [
      {
        due,
        isMissed: (kept === undefined || kept > due) && !isClosedAt(ticket, due),
        isCaught: told !== undefined && (kept === undefined || told < kept),
      },
    ]
  })
}
