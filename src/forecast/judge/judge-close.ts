import { DAY, type Instant } from '../../core/time.ts'
import { statedFacts } from '../answers/stated-facts.ts'
import { isSubstantiveReply, type Past, type PastTicket } from '../past.ts'
import type { Verdict, VerdictWhy } from './outcome.ts'

/** A customer who writes about it again within this time was not done. */
export const CLOSE_WINDOW = 7 * DAY

/**
 * Was closing at `at` right? Wrong where the team still sent a substantive reply before the customer wrote again, or where
 * the customer wrote about it again within seven days, here or in a new ticket. Where a machine's mail was closed, nobody
 * had written yet: a person who writes later does not write again, and only the team's reply can contradict the close.
 */
export function judgeClose(
  ticket: PastTicket,
  at: Instant,
  past: Past,
  closed: 'words' | 'machine' = 'words',
): { verdict: Verdict; why: VerdictWhy } {
  const next = ticket.messages.find(message => message.at > at && (isSubstantiveReply(message) || isNewWord(message)))
  if (next?.from === 'agent') return { verdict: 'wrong', why: 'team_replied' }
  if (closed === 'machine') return settled(at, past)
  if (next !== undefined && next.at <= at + CLOSE_WINDOW) return { verdict: 'wrong', why: 'customer_wrote_again' }
  const other = (past.byCustomer.get(ticket.customerId) ?? []).find(each => isAboutTheSame(each, ticket, at))
  if (other !== undefined) return { verdict: 'wrong', why: 'customer_opened_another' }
  return settled(at, past)
}

function settled(at: Instant, past: Past): { verdict: Verdict; why: VerdictWhy } {
  if (past.end < at + CLOSE_WINDOW) return { verdict: 'pending', why: 'window_open' }
  return { verdict: 'right', why: 'nothing_followed' }
}

function isNewWord(message: PastTicket['messages'][number]): boolean {
  return message.from === 'customer' && !message.courtesy && message.text !== ''
}

/**
 * A new ticket within the window that is linked to this one or carries the same label; where no label is known, any new request
 * counts. Customers who name another order on it speak of another matter, whatever the label.
 */
function isAboutTheSame(other: PastTicket, ticket: PastTicket, at: Instant): boolean {
  if (other.id === ticket.id || other.createdAt <= at || other.createdAt > at + CLOSE_WINDOW) return false
  const first = other.messages.find(message => message.from === 'customer')
  if (first === undefined || first.courtesy) return false
  if (other.previousTicket === ticket.id) return true
  const [named, before] = [codesOf(other), codesOf(ticket)]
  if (named.size > 0 && before.size > 0 && named.isDisjointFrom(before)) return false
  return other.label === undefined || ticket.label === undefined || other.label === ticket.label
}

/** Order numbers and the like, as the customer names them: shorter numbers are sizes, days and amounts. */
function codesOf(ticket: PastTicket): ReadonlySet<string> {
  const said = ticket.messages.filter(message => message.from === 'customer').map(message => message.text)
  return new Set([...statedFacts(said.join('\n'))].filter(fact => /(?:\d.*){4}/.test(fact) && !/[@/]/.test(fact)))
}
