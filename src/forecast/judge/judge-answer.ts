import { DAY, type Instant } from '../../core/time.ts'
import { isSubstantiveReply, type PastTicket } from '../past.ts'
import type { Verdict, VerdictWhy } from './outcome.ts'
import { dice, wordsOf } from './same-words.ts'

export const ANSWER_WINDOW = 7 * DAY
/** Share of common words (Dice) from which two answers count as the same. */
const SAME_WORDS = 0.6

/**
 * Is our answer the one the team gave? The same macro, or mostly the same words, is an observed agreement. Anything else
 * diverges: the customer's next message answers something we never sent, so nothing more can be known.
 * @param sources ids of the passages the answer stands on; a macro's is `macro:<name>`
 */
export function judgeAnswer(
  ticket: PastTicket,
  at: Instant,
  answer: { readonly text: string; readonly sources: readonly string[] },
): { verdict: Verdict; why: VerdictWhy } {
  const reply = ticket.messages.find(
    message => message.at >= at && message.at <= at + ANSWER_WINDOW && isSubstantiveReply(message),
  )
  if (reply === undefined) return { verdict: 'unknown', why: 'nobody_answered' }
  if (reply.macro !== undefined && answer.sources.includes(`macro:${reply.macro}`))
    return { verdict: 'right', why: 'same_macro' }
  if (dice(wordsOf(answer.text), wordsOf(reply.text)) >= SAME_WORDS) return { verdict: 'right', why: 'similar_words' }
  return { verdict: 'unknown', why: reply.macro === undefined ? 'different_words' : 'other_macro' }
}
