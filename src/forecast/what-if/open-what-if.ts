import { type Command, reachesCustomer } from '../../core/command.ts'
import type { Policy } from '../../core/policy.ts'
import type { Instant } from '../../core/time.ts'
import { DAY } from '../../core/time.ts'
import type { ReplayedDecision } from '../../simulation/replayed.ts'
import { isEqual } from '../../simulation/what-if/is-equal.ts'
import type { Decisions, Redecided } from '../../simulation/what-if/open-decisions.ts'
import {
  COMPARED,
  type ComparedFigure,
  type ComparedName,
  comparedSums,
  compareHeadlines,
} from '../compare/compare-headlines.ts'
import { isResolved } from '../figures/ladder.ts'
import { type Forecast, makeForecast } from '../forecast.ts'
import { type LedgerRow, writeLedger } from '../ledger.ts'
import { becomesBillable } from '../money/side-effects.ts'
import type { HeadlineFacts } from '../next/headline-sums.ts'
import type { Past } from '../past.ts'
import { rowRate } from '../rate-of.ts'
import type { Rung } from '../rung.ts'
import type { Rate } from '../statistics/interval.ts'

type MoneySettings = Parameters<typeof makeForecast>[3]

export interface OpenWhatIfOptions {
  readonly decisions: Decisions
  readonly past: Past
  readonly describe: (ticketId: string) => { readonly channel: string; readonly language?: string }
  /** The reported stretch of time. */
  readonly window: { readonly from: Instant; readonly to: Instant }
  readonly seed: number
  readonly money?: MoneySettings
}

/** A ticket that another setting treats differently. */
export interface MovedTicket {
  readonly id: string
  readonly before: Rung
  readonly after: Rung
}

export interface WhatIfAnswer {
  /** Customers that had to be decided anew. */
  readonly groups: number
  /** Each headline before and after; null where there is no case. Amounts are for 30 days. */
  readonly headlines: Readonly<Record<ComparedName, { readonly before: number | null; readonly after: number | null }>>
  /** Finished and wrong after the change, with their ranges, as a report shows them. */
  readonly resolved: Rate
  readonly wrong: Rate
  /** Tickets whose decisions differ, in more than the stage, ascending by id. */
  readonly moved: readonly MovedTicket[]
  /** The whole ledger, exactly as a fresh simulation writes it. */
  rows(): readonly LedgerRow[]
  /** Every figure, exactly as a fresh simulation computes it; takes longer than the headlines. */
  forecast(): Forecast
  /** The differences with their ranges, paired as `compareHeadlines` pairs them. */
  compare(): readonly ComparedFigure[]
}

export interface WhatIf {
  /** The ledger of the setting that others are asked against, ascending by ticket id. */
  readonly base: readonly LedgerRow[]
  ask(policy: Policy): WhatIfAnswer | Promise<WhatIfAnswer>
}

/** Settings of a policy, tried one after the other on tickets that were read, decided and judged once. */
export function openWhatIf(options: OpenWhatIfOptions): WhatIf {
  const { decisions, past, describe } = options
  const base = writeLedger(decisions.base, past, describe)
  const places = new Map(base.map((row, index) => [row.ticket.id, index]))
  const sums = base.map(row => comparedSums(factsOf(row)))
  /** By place, as they are asked for. */
  const deeds: (readonly ReplayedDecision[])[] = []
  const before = totals(sums, options.window)
  const ratesBefore = ratesOf(base, options.seed)
  const answer = (redecided: Redecided): WhatIfAnswer => {
    const moved: MovedTicket[] = []
    const judgedAnew = new Map<number, LedgerRow>()
    const sumsAfter = [...sums]
    let isElsewhere = false
    for (const ticket of redecided.anew) {
      const index = places.get(ticket.ticketId)
      if (index === undefined) continue
      const known = base[index]!
      // Judged are deeds: a timer that rings at another moment, a note or a tag leave the ticket where it stands.
      deeds[index] ??= deedsOf(known.decisions)
      const row = isSameDeeds(deeds[index], deedsOf(ticket.decisions))
        ? known
        : writeLedger([ticket], past, describe)[0]!
      if (row.rung !== known.rung || !isSameButStage(known.decisions, ticket.decisions))
        moved.push({ id: ticket.ticketId, before: known.rung, after: row.rung })
      if (row === known) continue
      judgedAnew.set(index, row)
      sumsAfter[index] = comparedSums(factsOf(row))
      if (row.rung !== known.rung) isElsewhere = true
    }
    const after = totals(sumsAfter, options.window)
    const rows = base.map((row, index) => judgedAnew.get(index) ?? row)
    let written: readonly LedgerRow[] | undefined
    const ledger = (): readonly LedgerRow[] => {
      written ??= wholeLedger(base, places, redecided, writeLedger(redecided.anew, past, describe))
      return written
    }
    return {
      groups: redecided.groups,
      headlines: Object.fromEntries(
        COMPARED.map(name => [name, { before: before[name], after: after[name] }]),
      ) as WhatIfAnswer['headlines'],
      ...(isElsewhere ? ratesOf(rows, options.seed) : ratesBefore),
      moved,
      rows: ledger,
      forecast: () => makeForecast(ledger(), options.window, options.seed, options.money),
      compare: () =>
        compareHeadlines(
          base.map((row, index) => ({
            customerId: row.ticket.customerId,
            a: factsOf(row),
            b: factsOf(rows[index]!),
          })),
          options.window.to - options.window.from,
          options.seed,
        ),
    }
  }
  return {
    base,
    ask(policy) {
      const redecided = decisions.under(policy)
      return redecided instanceof Promise ? redecided.then(answer) : answer(redecided)
    },
  }
}

function factsOf(row: LedgerRow): HeadlineFacts {
  return { rung: row.rung, judged: row.judged, billable: becomesBillable(row) }
}

function ratesOf(rows: readonly LedgerRow[], seed: number): Pick<WhatIfAnswer, 'resolved' | 'wrong'> {
  const known = rows.filter(row => row.rung !== 'unknown' && row.rung !== 'pending')
  return { resolved: rowRate(known, isResolved, seed), wrong: rowRate(known, row => row.rung === 'wrong', seed) }
}

function totals(
  sums: readonly ReturnType<typeof comparedSums>[],
  window: OpenWhatIfOptions['window'],
): Readonly<Record<ComparedName, number | null>> {
  const months = Math.max(1, (window.to - window.from) / DAY) / 30
  return Object.fromEntries(
    COMPARED.map(name => {
      const top = sums.reduce((sum, each) => sum + each[name].top, 0)
      if (name === 'minutes' || name === 'cash') return [name, top / months]
      const bottom = sums.reduce((sum, each) => sum + each[name].bottom, 0)
      return [name, bottom === 0 ? null : top / bottom]
    }),
  ) as Record<ComparedName, number | null>
}

/** The decisions that change something for the customer or whoever is to answer, and alone are judged. */
function deedsOf(decisions: readonly ReplayedDecision[]): readonly ReplayedDecision[] {
  return decisions.filter(({ commands }) => commands.some(isJudged))
}

function isSameDeeds(a: readonly ReplayedDecision[], b: readonly ReplayedDecision[]): boolean {
  return a.length === b.length && a.every((deed, index) => isSameDeed(deed, b[index]!))
}

function isJudged(command: Command): boolean {
  return (
    reachesCustomer(command) || command.kind === 'close' || command.kind === 'route' || command.kind === 'hand_over'
  )
}

function isSameDeed(a: ReplayedDecision, b: ReplayedDecision): boolean {
  if (a === b) return true
  return (
    a.at === b.at &&
    a.reason === b.reason &&
    isEqual(a.evidence, b.evidence) &&
    (a.commands === b.commands || isEqual(a.commands.filter(isJudged), b.commands.filter(isJudged)))
  )
}

/** But for the stage, which is no deed. */
function isSameButStage(a: readonly ReplayedDecision[], b: readonly ReplayedDecision[]): boolean {
  return a.length === b.length && a.every((decision, index) => isEqual(decision, b[index]!, STAGE))
}

const STAGE: ReadonlySet<string> = new Set(['stage', 'control'])

/** What was decided anew is in it as it was written; the rest under the other setting's stages. */
function wholeLedger(
  base: readonly LedgerRow[],
  places: ReadonlyMap<string, number>,
  redecided: Redecided,
  anew: readonly LedgerRow[],
): LedgerRow[] {
  const byPlace = new Map(anew.map(row => [places.get(row.ticket.id)!, row]))
  return base.map((row, index) => byPlace.get(index) ?? restaged(row, redecided))
}

function restaged(row: LedgerRow, redecided: Redecided): LedgerRow {
  const decisions = redecided.restaged(row.ticket.id, row.decisions)
  if (decisions === row.decisions) return row
  return { ...row, decisions, judged: row.judged.map(each => ({ ...each, decision: decisions[each.decision.seq]! })) }
}
