import type { TicketTruth } from '../../datasets/shop/truth.ts'
import { rateOf, TOO_FEW } from '../../src/forecast/rate-of.ts'
import type { Rate } from '../../src/forecast/statistics/interval.ts'
import type { Ticket } from '../../src/history/ticket.ts'
import type { ResultRow, SimulationResult } from '../../src/report/result.ts'
import type { ReplayedTicket } from '../../src/simulation/replayed.ts'
import { judgeTwice, neededPerson, type TwiceJudged } from './true-verdicts.ts'

export const HEADLINES = [
  'finished without a person',
  'wrong tickets',
  'wrong closes of thanks',
  'wrong closes, other',
  'wrong closes, all',
  'wrong routes',
  'wrong follow-ups',
  'intent read right',
  'intent right where sure',
] as const
export type Headline = (typeof HEADLINES)[number]

/** One headline of one world: the forecast's share with its range, and the true share of the very same cases. */
export interface Scored {
  readonly headline: Headline
  readonly n: number
  readonly forecast: number
  readonly low: number
  readonly high: number
  readonly truth: number
  /** Too few cases: the product gives no rate, so nothing is scored. */
  readonly tooFew: boolean
}

export interface World {
  readonly result: SimulationResult
  readonly replayed: readonly ReplayedTicket[]
  readonly tickets: ReadonlyMap<string, Ticket>
  readonly truths: ReadonlyMap<string, TicketTruth>
  /** The account's own label, as the forecast takes it for truth. */
  readonly labelOf: (ticket: Ticket) => string | undefined
}

export function judgeWorld({ result, tickets, truths }: World): TwiceJudged[] {
  return result.rows.flatMap(row => judgeTwice(row, tickets.get(row.id)!, truths.get(row.id)!))
}

/** Sets every headline of the forecast against the plan. The cases are those that the forecast's own rate counts. */
export function scoreWorld(world: World, actions: readonly TwiceJudged[]): Scored[] {
  const { forecast, rows, meta } = world.result
  const known = rows.filter(row => row.rung !== 'unknown' && row.rung !== 'pending')
  const byTicket = Map.groupBy(actions, action => action.ticketId)
  const isWrong = (row: ResultRow): boolean => byTicket.get(row.id)?.some(action => action.truthWrong) ?? false
  const isResolved = (row: ResultRow): boolean =>
    !isWrong(row) &&
    (byTicket.get(row.id)?.some(action => action.kind === 'close') ?? false) &&
    !neededPerson(world.tickets.get(row.id)!, world.truths.get(row.id)!)

  const ofActions = (headline: Headline, rate: Rate | undefined, which: (action: TwiceJudged) => boolean): Scored => {
    const cases = actions.filter(action => action.forecastWrong !== null && which(action))
    const own =
      rate ??
      rateOf(
        cases.map(({ customerId, forecastWrong }) => ({ customerId, hit: forecastWrong === true })),
        meta.seed,
      )
    return scored(headline, own, cases.filter(action => action.truthWrong).length, cases.length)
  }
  const isThanks = (action: TwiceJudged): boolean =>
    action.reason === 'thanks_nothing_owed' || action.reason === 'thanks_for_earlier_ticket'
  return [
    scored('finished without a person', forecast.ladder.resolved, known.filter(isResolved).length, known.length),
    scored('wrong tickets', forecast.ladder.wrong, known.filter(isWrong).length, known.length),
    ofActions('wrong closes of thanks', forecast.thanks.wrong, action => action.kind === 'close' && isThanks(action)),
    ofActions(
      'wrong closes, other',
      forecast.otherCloses.wrong,
      action => action.kind === 'close' && !isThanks(action),
    ),
    ofActions('wrong closes, all', undefined, action => action.kind === 'close'),
    ofActions('wrong routes', forecast.routing.wrong, action => action.kind === 'route'),
    ofActions('wrong follow-ups', forecast.followUps.wrong, action => action.kind === 'nudge'),
    ...intentHeadlines(world),
  ]
}

function intentHeadlines({ result, replayed, tickets, truths, labelOf }: World): Scored[] {
  const rows = new Set(result.rows.map(row => row.id))
  const cases = replayed.flatMap(({ ticketId, decisions }) => {
    const intent = decisions.find(decision => decision.read?.intent)?.read?.intent
    if (!rows.has(ticketId) || !intent || labelOf(tickets.get(ticketId)!) === undefined) return []
    return [{ accepted: intent.accepted, right: intent.label === truths.get(ticketId)!.intent }]
  })
  const sure = cases.filter(each => each.accepted)
  const right = (list: typeof cases): number => list.filter(each => each.right).length
  const { accuracy, acceptedRight } = result.forecast.intents
  return [
    scored('intent read right', accuracy, right(cases), cases.length),
    scored('intent right where sure', acceptedRight, right(sure), sure.length),
  ]
}

function scored(headline: Headline, rate: Rate, hits: number, n: number): Scored {
  if (rate.n !== n) throw new Error(`${headline}: the forecast counts ${rate.n} cases, the truth ${n}`)
  return {
    headline,
    n,
    forecast: rate.value,
    low: rate.low,
    high: rate.high,
    truth: n === 0 ? 0 : hits / n,
    tooFew: n < TOO_FEW,
  }
}
