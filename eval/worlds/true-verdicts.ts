import type { TicketTruth } from '../../datasets/shop/truth.ts'
import type { Ticket, TicketMessage } from '../../src/history/ticket.ts'
import type { ResultDecision, ResultRow } from '../../src/report/result.ts'

/** One action of ours with the verdict of the forecast and that of the planted truth. */
export interface TwiceJudged {
  readonly customerId: string
  readonly ticketId: string
  readonly kind: 'close' | 'route' | 'nudge'
  readonly reason: string
  /** Null where the forecast itself says `unknown` or `pending`: outside its rates, so outside the truth's too. */
  readonly forecastWrong: boolean | null
  readonly truthWrong: boolean
  /** Nudges only: the planted effect. */
  readonly effect?: 'useful' | 'wasted' | 'harmful'
  readonly why: string
  readonly at: string
}

/**
 * Judges by what was planted, never by what followed:
 * - a close is wrong where the customer's newest words did not make closing safe; after our own words, where something was
 *   still owed by us or a third party, or where the customer was about to write by themselves;
 * - a route is wrong where it is not the team that should end up with the ticket;
 * - a nudge is wrong where the customer did not owe the next step, or would have been annoyed.
 */
export function judgeTwice(row: ResultRow, ticket: Ticket, truth: TicketTruth): TwiceJudged[] {
  return row.judged.flatMap((judged): TwiceJudged[] => {
    const decision = row.decisions[judged.decision]!
    const base = {
      customerId: row.customer,
      ticketId: row.id,
      reason: decision.reason,
      forecastWrong: judged.verdict === 'right' ? false : judged.verdict === 'wrong' ? true : null,
      why: judged.why,
      at: decision.at,
    }
    switch (judged.kind) {
      case 'close':
        return [{ ...base, kind: 'close', truthWrong: !closesRight(decision, ticket, truth) }]
      case 'route': {
        const chosen = decision.commands.find(command => command.kind === 'route')
        return [{ ...base, kind: 'route', truthWrong: chosen?.team !== truth.finalTeam }]
      }
      case 'nudge':
        return [{ ...base, kind: 'nudge', ...nudged(decision, ticket, truth) }]
      default:
        return []
    }
  })
}

/** By the plan, somebody of the team had to act on this ticket: after one of the customer's messages something was owed. */
export function neededPerson(ticket: Ticket, truth: TicketTruth): boolean {
  return ticket.messages.some(
    message => message.public && message.from === 'customer' && truth.owedAfter[message.id] !== 'nothing',
  )
}

function closesRight(decision: ResultDecision, ticket: Ticket, truth: TicketTruth): boolean {
  const last = newest(ticket, decision.at, message => message.public && message.from !== 'bot')
  if (last === undefined) return true
  if (last.from === 'customer') return truth.safeToClose[last.id] === true
  const owed = truth.owedAfter[last.id]
  return owed === 'nothing' || (owed === 'customer' && truth.followUps[last.id]?.unpromptedAfterMinutes === undefined)
}

function nudged(
  decision: ResultDecision,
  ticket: Ticket,
  truth: TicketTruth,
): { truthWrong: boolean; effect?: 'useful' | 'wasted' | 'harmful' } {
  const last = newest(ticket, decision.at, message => message.public && message.from !== 'bot')
  if (last === undefined || last.from === 'customer') return { truthWrong: true }
  const effect = truth.followUps[last.id]?.effect
  const truthWrong = truth.owedAfter[last.id] !== 'customer' || effect === 'harmful'
  return { truthWrong, ...(effect !== undefined && { effect }) }
}

function newest(ticket: Ticket, at: string, counts: (message: TicketMessage) => boolean): TicketMessage | undefined {
  const moment = Date.parse(at)
  return ticket.messages.findLast(message => Date.parse(message.at) <= moment && counts(message))
}
