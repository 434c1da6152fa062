import { reachesCustomer } from '../../core/command.ts'
import { DAY, type Instant, type Milliseconds } from '../../core/time.ts'
import { CLOSE_WINDOW } from '../judge/judge-close.ts'
import { NUDGE_WINDOW } from '../judge/judge-nudge.ts'
import type { Judged } from '../judge/outcome.ts'
import type { LedgerRow } from '../ledger.ts'
import type { Assumptions } from '../money/prices.ts'
import { becomesBillable } from '../money/side-effects.ts'
import { type AnswerSums, answerSums } from './answer-sums.ts'
import { HEADLINES, type Headline, type HeadlineFacts, sumsOfFacts } from './headline-sums.ts'
import { createMaturity } from './maturity.ts'

/** What one ticket adds to one headline. */
export interface TicketSum {
  readonly top: number
  readonly bottom: number
  /** Cases behind `bottom`, each counted once. */
  readonly cases: number
}

/** What one ticket adds to each headline, with what it hangs together with. */
export interface TicketSums {
  readonly customerId: string
  /** Whole weeks before the end: 0 is the newest. */
  readonly week: number
  readonly segment: string
  readonly sums: Readonly<Record<Headline, TicketSum>>
  /** Decided with a model that was learned from less than that of the others. */
  readonly learnedLess: boolean
  /** Follow-ups that did no harm. */
  readonly harmless: number
  /** Finished on nothing but silence after our follow-ups. */
  readonly silent: number
  /** What became of our answers here, and of the ticket where the team gave the same. */
  readonly answers: AnswerSums
}

const WEEK = 7 * DAY
/** When the outcome of an action is known, from the action on. */
const WINDOWS: Readonly<Record<Judged['kind'], Milliseconds>> = {
  close: CLOSE_WINDOW,
  nudge: NUDGE_WINDOW,
  answer: 7 * DAY,
  route: 0,
}
/** A ticket's rung is known at the earliest this long after it began. */
const RUNG_WINDOW = 7 * DAY
/** Headlines of what a ticket brings, so that one too young to show all it will come to is a part of one. */
const PER_TICKET = ['thanks_closed', 'minutes', 'cash'] as const
const NOTHING: HeadlineFacts = { rung: 'unknown', judged: [], billable: false }

/** One outcome: what it adds, and how long after the ticket's beginning it was known. */
interface Outcome {
  readonly facts: HeadlineFacts
  readonly which: readonly Headline[]
  readonly delay: Milliseconds
}

export interface PeriodSumsOptions {
  readonly assumptions?: Assumptions
  /** Tickets that all that is known now would answer, and what was known when they came did not. */
  readonly answerableNow?: ReadonlySet<string>
  /** Tickets created before were decided with a model that was learned from less. */
  readonly learnedFrom?: Instant
}

/**
 * Headline sums of tickets, made up for what the end of the data hides. Late outcomes of young tickets are missing, so of shares each
 * outcome counts for as many tickets as were old enough to show one that late; of what tickets bring, a young one counts as the part
 * that one of its age has usually come to. What is still open counts for nothing.
 * @param end up to when anything is known
 */
export function periodSums(
  rows: readonly LedgerRow[],
  end: Instant,
  { assumptions, answerableNow, learnedFrom = Number.NEGATIVE_INFINITY }: PeriodSumsOptions = {},
): TicketSums[] {
  const maturity = createMaturity(rows.map(row => end - row.ticket.createdAt))
  const seen = rows.map(row =>
    outcomesOf(row)
      .filter(({ delay }) => row.ticket.createdAt + delay <= end)
      .map(({ facts, which, delay }) => ({
        facts,
        which,
        delay,
        sums: sumsOfFacts(facts, assumptions),
        weight: maturity.weightOf(delay),
      })),
  )
  const comeTo = Object.fromEntries(
    PER_TICKET.map(headline => [
      headline,
      maturity.shareBy(
        seen
          .flat()
          .filter(({ which }) => which.includes(headline))
          .map(({ delay, sums }) => ({ delay, size: Math.abs(sums[headline].top) })),
      ),
    ]),
  ) as Record<(typeof PER_TICKET)[number], (age: Milliseconds) => number>
  return rows.map((row, index) => {
    const age = end - row.ticket.createdAt
    const sums = Object.fromEntries(HEADLINES.map(each => [each, { top: 0, bottom: 0, cases: 0 }])) as Record<
      Headline,
      { top: number; bottom: number; cases: number }
    >
    let harmless = 0
    let silent = 0
    for (const outcome of seen[index]!) {
      const { rung, judged } = outcome.facts
      if (rung === 'assumed') silent += outcome.weight
      if (judged[0]?.kind === 'nudge' && judged[0].verdict === 'right' && outcome.which.includes('useful_nudges'))
        harmless += outcome.weight
      for (const headline of outcome.which) {
        const { top, bottom } = outcome.sums[headline]
        const weight = isPerTicket(headline) ? 1 : outcome.weight
        sums[headline].top += weight * top
        sums[headline].bottom += weight * bottom
        sums[headline].cases += bottom
      }
    }
    for (const headline of PER_TICKET) {
      sums[headline].bottom = comeTo[headline](age)
      sums[headline].cases = sums[headline].bottom
    }
    return {
      customerId: row.ticket.customerId,
      week: Math.max(0, Math.ceil(age / WEEK) - 1),
      segment: `${row.intent ?? ''}\u0000${row.channel}`,
      sums,
      learnedLess: row.ticket.createdAt < learnedFrom,
      harmless,
      silent,
      answers: answerSums(row, answerableNow?.has(row.ticket.id) ?? false),
    }
  })
}

function outcomesOf(row: LedgerRow): Outcome[] {
  const since = (at: Instant): Milliseconds => at - row.ticket.createdAt
  const outcomes: Outcome[] = row.judged.flatMap(judged => {
    const facts = { ...NOTHING, judged: [judged] }
    const { at } = judged.decision
    return [
      {
        facts,
        which: ['wrong_closes', 'useful_nudges', 'route_accuracy', 'minutes'] as const,
        delay: since(at + WINDOWS[judged.kind]),
      },
      // A close is counted when it is made, whatever becomes of it.
      { facts, which: ['thanks_closed'] as const, delay: since(at) },
    ]
  })
  const ends = row.judged.map(({ kind, decision }) => since(decision.at + WINDOWS[kind]))
  outcomes.push({
    facts: { ...NOTHING, rung: row.rung },
    which: ['resolved_share'],
    delay: Math.max(RUNG_WINDOW, ...ends),
  })
  const ours = row.decisions.find(decision => decision.commands.some(reachesCustomer))
  if (ours !== undefined && becomesBillable(row))
    outcomes.push({ facts: { ...NOTHING, billable: true }, which: ['cash'], delay: since(ours.at + WINDOWS.answer) })
  return outcomes
}

function isPerTicket(headline: Headline): boolean {
  return (PER_TICKET as readonly Headline[]).includes(headline)
}

/** One headline over all tickets. */
export function totalOf(tickets: readonly TicketSums[], headline: Headline): { top: number; bottom: number } {
  let top = 0
  let bottom = 0
  for (const { sums } of tickets) {
    top += sums[headline].top
    bottom += sums[headline].bottom
  }
  return { top, bottom }
}
