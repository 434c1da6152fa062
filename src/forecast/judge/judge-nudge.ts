import { DAY, type Instant, type Milliseconds } from '../../core/time.ts'
import { isSubstantiveReply, type Past, type PastTicket } from '../past.ts'
import { hasReminderWords } from '../reminder-words.ts'
import type { Verdict, VerdictWhy } from './outcome.ts'

/** A customer who has not answered within this time will not. */
export const NUDGE_WINDOW: Milliseconds = 14 * DAY

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
  const lastCustomer = before.findLast(message => message.from === 'customer')
  // "You are welcome" after it opens nothing again; an answer or a question does.
  if (lastCustomer?.courtesy && !before.some(message => message.at > lastCustomer.at && isSubstantiveReply(message)))
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
  if (next?.from === 'agent' && !hasReminderWords(next.text)) return { verdict: 'wrong', why: 'we_owed' }
  if (next?.from === 'customer' && next.at <= at + NUDGE_WINDOW)
    return { verdict: 'right', why: next.courtesy ? 'customer_thanked' : 'customer_came_back' }
  if (past.end < at + NUDGE_WINDOW) return { verdict: 'pending', why: 'window_open' }
  return { verdict: 'right', why: 'stayed_silent' }
}
