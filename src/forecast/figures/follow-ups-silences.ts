import { addTime } from '../../core/business-hours.ts'
import type { BusinessHours, Policy } from '../../core/policy.ts'
import type { Reason } from '../../core/reasons.ts'
import { HOUR, type Instant, type Milliseconds } from '../../core/time.ts'
import type { ReplayedDecision } from '../../simulation/replayed.ts'
import type { LedgerRow } from '../ledger.ts'
import { isClosedAt, type PastMessage } from '../past.ts'

/** One fixed delay, as a snooze has it. */
export interface FixedDelay {
  readonly length: Milliseconds
  readonly clock: 'business' | 'calendar'
  readonly hours: BusinessHours
  /** The follow-up rule it is taken from; absent where the policy has none. */
  readonly rule?: string
}

/** The team spoke last, and nobody wrote until the fixed delay was over or we would have written. */
export interface Silence {
  readonly row: LedgerRow
  readonly anchor: PastMessage
  readonly due: Instant
  readonly ended?: Instant
  /** Follow-ups that we would have sent into it. */
  readonly nudges: readonly ReplayedDecision[]
  /** Where we would have written nothing: why. */
  readonly why?: Reason | 'no_decision'
  /** At its due time the ticket stood closed. */
  readonly closed: boolean
}

const THREE_DAYS = 72 * HOUR

/** The delay that we ourselves would have planned most often, so that the workaround is compared at its best fit. */
export function fixedDelay(rows: readonly LedgerRow[], { followUps, hours }: Policy): FixedDelay {
  const planned = new Map<string, number>()
  for (const command of rows.flatMap(row => row.decisions).flatMap(decision => decision.commands))
    if (command.kind === 'schedule_follow_up' && command.n === 1)
      planned.set(command.rule, (planned.get(command.rule) ?? 0) + 1)
  const rules = followUps.filter(rule => rule.after.length > 0)
  const [first] = [...rules].sort((a, b) => (planned.get(b.name) ?? 0) - (planned.get(a.name) ?? 0))
  return first === undefined
    ? { length: THREE_DAYS, clock: 'calendar', hours }
    : { length: first.after[0]!, clock: first.clock, hours, rule: first.name }
}

/** Decisions about events that are none of ours say nothing of why nothing was written. */
const NOISE: ReadonlySet<Reason> = new Set(['not_for_us', 'own_event', 'stale'])

/** Every silence after a person of the team wrote, up to the data's end. */
export function findSilences(rows: readonly LedgerRow[], delay: FixedDelay, end: Instant): Silence[] {
  return rows.flatMap(row => silencesOf(row, delay, end))
}

function silencesOf(row: LedgerRow, delay: FixedDelay, end: Instant): Silence[] {
  const { messages } = row.ticket
  return messages.flatMap((anchor, index): Silence[] => {
    if (anchor.from !== 'agent' || anchor.byRule) return []
    // A rule's reminder is the workaround itself; the silence goes on behind it.
    const next = messages.slice(index + 1).find(message => message.from === 'customer' || isPerson(message))
    const during = row.decisions.filter(({ at }) => at >= anchor.at && (next === undefined || at < next.at))
    const nudges = during.filter(({ commands }) => commands.some(command => command.kind === 'follow_up'))
    const due = addTime(delay.hours, delay.clock, anchor.at, delay.length)
    const isSilent = due <= end && (next === undefined || next.at > due)
    if (!isSilent && nudges.length === 0) return []
    const last = during.findLast(decision => !NOISE.has(decision.reason))
    return [
      {
        row,
        anchor,
        due,
        ...(next && { ended: next.at }),
        nudges,
        ...(nudges.length === 0 && { why: whyNot(last) }),
        closed: isClosedAt(row.ticket, due),
      },
    ]
  })
}

/** What was planned and fell with the ticket's close says so. */
function whyNot(last: ReplayedDecision | undefined): Reason | 'no_decision' {
  if (last === undefined) return 'no_decision'
  const isClosed = last.commands.some(command => command.kind === 'cancel_follow_up' && command.why === 'ticket_closed')
  return isClosed ? 'follow_up_off_ticket_closed' : last.reason
}

function isPerson({ from, byRule }: PastMessage): boolean {
  return from === 'agent' && !byRule
}
