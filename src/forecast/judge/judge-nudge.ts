import { DAY, type Instant } from '../../core/time.ts'
import { isSubstantiveReply, type Past, type PastTicket } from '../past.ts'
import type { Verdict, VerdictWhy } from './outcome.ts'

/** A customer who has not answered within this time will not. */
export const NUDGE_WINDOW = 14 * DAY

/** The team's own reminder to a silent customer, in the words such reminders have. It shows that a nudge was in place, not that we owed. */
const REMINDER =
  /follow(?:ing)?[\s-]?up|check(?:ing)?\s+in|just\s+wanted\s+to\s+(?:see|check)|still\s+need|relanc|reviens\s+vers\s+vous|avez-vous\s+pu|nachfass|nachfragen|noch\s+nichts\s+(?:von|gehört)|seguimiento|seguir\s+con|quería\s+saber|ha\s+podido|reminder|rappel|erinner|recordatorio/i

/**
 * Was writing to a silent customer at `at` right? Wrong where the customer was done, had already written elsewhere, or where
 * the next step was ours. Otherwise it did no harm; `why` says what happened without it.
 * @param anchor the message whose silence the nudge answers
 */
export function judgeNudge(
  ticket: PastTicket,
  anchor: Instant,
  at: Instant,
  past: Past,
): { verdict: Verdict; why: VerdictWhy } {
  const before = ticket.messages.filter(message => message.at <= at)
  const lastAgent = before.findLast(message => message.from === 'agent')
  const lastCustomer = before.findLast(message => message.from === 'customer')
  if (lastCustomer?.courtesy && (lastAgent === undefined || lastCustomer.at > lastAgent.at))
    return { verdict: 'wrong', why: 'customer_was_done' }

  const elsewhere = (past.byCustomer.get(ticket.customerId) ?? []).some(
    other =>
      other.id !== ticket.id &&
      other.messages.some(message => message.from === 'customer' && message.at > anchor && message.at <= at),
  )
  if (elsewhere) return { verdict: 'wrong', why: 'customer_wrote_elsewhere' }

  const next = ticket.messages.find(
    message => message.at > at && (message.from === 'customer' || isSubstantiveReply(message)),
  )
  if (next?.from === 'agent' && !REMINDER.test(next.text)) return { verdict: 'wrong', why: 'we_owed' }
  if (next?.from === 'customer')
    return { verdict: 'right', why: next.courtesy ? 'customer_thanked' : 'customer_came_back' }
  if (past.end < at + NUDGE_WINDOW) return { verdict: 'pending', why: 'window_open' }
  return { verdict: 'right', why: 'stayed_silent' }
}
