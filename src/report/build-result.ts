import type { Policy } from '../core/policy.ts'
import { atOnce, type Steps } from '../core/steps.ts'
import { DAY } from '../core/time.ts'
import { collectDrafts } from '../forecast/answers/collect-drafts.ts'
import { baselineLadder } from '../forecast/baseline-ladder.ts'
import { findConflicts } from '../forecast/conflicts/find-conflicts.ts'
import { followUpSimulation } from '../forecast/figures/follow-ups.ts'
import { ladderFigures } from '../forecast/figures/ladder.ts'
import { thanksSimulation } from '../forecast/figures/thanks-simulation.ts'
import { makeForecast } from '../forecast/forecast.ts'
import { gapFigures } from '../forecast/gaps/gap-figures.ts'
import { writeLedger } from '../forecast/ledger.ts'
import { DEFAULT_PRICES } from '../forecast/money/default-prices.ts'
import type { MoneySettings } from '../forecast/money/money.ts'
import { beginnings } from '../forecast/next/weekly-volumes.ts'
import { type Past, pastSteps } from '../forecast/past.ts'
import { thresholdFigures } from '../forecast/thresholds/threshold-figures.ts'
import type { Ticket } from '../history/ticket.ts'
import type { FollowUpFit } from '../simulation/follow-up-fits.ts'
import type { Repeatability } from '../simulation/measure-repeatability.ts'
import type { ReplayedTicket } from '../simulation/replayed.ts'
import type { EarlierReplay } from '../simulation/rolling-origin.ts'
import type { Robustness } from '../simulation/stress/judge-stress.ts'
import { buildRows } from './build-rows.ts'
import { chooseExamples } from './choose-examples.ts'
import type { ComparedPolicy } from './compared-policy.ts'
import { keepConversations } from './conversations.ts'
import { outlookSteps } from './outlook.ts'
import type { SimulationResult } from './result.ts'

export interface ResultInput {
  readonly tickets: readonly Ticket[]
  readonly replayed: readonly ReplayedTicket[]
  /** The account's own label of a ticket, from its final state: truth for judging, never a feature. */
  readonly labelOf: (ticket: Ticket) => string | undefined
  readonly from: number
  readonly meta: Omit<SimulationResult['meta'], 'window' | 'cutoff' | 'timezone'>
  readonly data: SimulationResult['data']
  /** Prices other than the product's own, and what a language model was asked. */
  readonly money?: MoneySettings
  /** The policy that was replayed; the simulations of follow-ups and thanks ask for its delays and limits. */
  readonly policy?: Policy
  /** Tickets from before the cut-off, replayed with what was known before them: for track record, thresholds and the next month. */
  readonly earlier?: EarlierReplay
  /** Tickets that all that is known now would answer, and what was known when they came did not. */
  readonly answerableNow?: ReadonlySet<string>
  /** Whether a language model said the same again. */
  readonly repeatability?: Repeatability | null
  /** How its drafts differed when they were asked for again. */
  readonly draftRepeatability?: SimulationResult['draftRepeatability']
  /** What became of attacks on copies of tickets. */
  readonly robustness?: Robustness | null
  /** Which follow-up rules fitted the same silences. */
  readonly followUpFits?: readonly FollowUpFit[]
  /** The same tickets replayed under other policies. */
  readonly compared?: readonly (Omit<ComparedPolicy, 'ladder'> & { readonly replayed: readonly ReplayedTicket[] })[]
}

/** Judges a replay and brings everything a reader needs into one document. Pure; the same input gives the same bytes. */
export function buildResult(input: ResultInput): SimulationResult {
  return atOnce(resultSteps(input))
}

/** A step that is followed by a pause wherever pauses are made. */
const PAUSE = Number.POSITIVE_INFINITY

/** The same in steps, so that whoever waits at the terminal is heard in between. */
export function* resultSteps(input: ResultInput): Steps<SimulationResult> {
  const byId = new Map(input.tickets.map(ticket => [ticket.id, ticket]))
  const evidence = [...(input.earlier?.replayed ?? []), ...input.replayed]
  const judged = new Set(evidence.map(({ ticketId }) => byId.get(ticketId)?.customer.id))
  const past: Past = yield* pastSteps(input.tickets, input.labelOf, customerId => judged.has(customerId))
  yield PAUSE
  const describe = (id: string): { channel: string; language?: string } => {
    const ticket = byId.get(id)!
    return { channel: ticket.channel, ...(ticket.language !== undefined && { language: ticket.language }) }
  }
  const ledger = writeLedger(input.replayed, past, describe)
  yield PAUSE
  const reported = ledger.map(row => byId.get(row.ticket.id)!)
  const { seed } = input.meta
  const window = { from: input.from, to: past.end }
  const { policy, earlier } = input
  const before = earlier && {
    from: earlier.from,
    rows: writeLedger(earlier.replayed, past, describe),
    isAlike: earlier.isAlike,
  }
  const thresholds =
    policy === undefined
      ? null
      : thresholdFigures([...(before?.rows ?? []), ...ledger], past, policy, before ? input.from : midOf(window), seed)
  const drafts = collectDrafts(ledger)
  const forecast = makeForecast(ledger, window, seed, input.money, thresholds, drafts)
  const { assumptions } = input.money?.prices ?? DEFAULT_PRICES
  const outlook = yield* outlookSteps(
    ledger,
    {
      replayed: evidence,
      past,
      describe,
      tickets: input.tickets,
      labelOf: input.labelOf,
      ticketOf: id => byId.get(id)!,
    },
    {
      from: input.from,
      ...(before && { before }),
      created: beginnings(input.tickets),
      ...(input.answerableNow && { answerableNow: input.answerableNow }),
      seed,
      assumptions,
    },
  )
  yield PAUSE
  const followUps = policy === undefined ? null : followUpSimulation(ledger, past, policy, seed)
  const thanks =
    policy === undefined
      ? null
      : thanksSimulation(ledger, forecast.thanks, {
          window,
          tolerated: policy.thanks.toleratedWrongCloses,
          assumptions,
        })
  yield PAUSE
  const doNothing = baselineLadder(reported, 'do_nothing', past, describe, seed)
  yield PAUSE
  const nativeRules = baselineLadder(reported, 'native_rules', past, describe, seed)
  yield PAUSE
  const compared: ComparedPolicy[] = []
  for (const { replayed, ...other } of input.compared ?? []) {
    compared.push({ ...other, ladder: ladderFigures(writeLedger(replayed, past, describe), seed) })
    yield PAUSE
  }
  const { of, ...kept } = keepConversations(ledger, seed)
  return {
    schema: 1,
    meta: {
      ...input.meta,
      ...(policy && { timezone: policy.hours.timezone }),
      cutoff: new Date(input.from).toISOString(),
      window: { from: new Date(input.from).toISOString(), to: new Date(past.end).toISOString() },
    },
    data: input.data,
    forecast,
    ...outlook,
    followUpSimulation: followUps,
    thanksSimulation: thanks,
    gaps: gapFigures(ledger, input.tickets, window, seed),
    repeatability: input.repeatability ?? null,
    ...(input.draftRepeatability && { draftRepeatability: input.draftRepeatability }),
    robustness: input.robustness ?? null,
    conflicts: policy === undefined ? null : findConflicts(ledger, policy, input.followUpFits ?? []),
    baselines: { doNothing, nativeRules, ...(compared.length > 0 && { compared }) },
    examples: chooseExamples(ledger, seed),
    drafts,
    conversations: kept,
    rows: buildRows(ledger, of),
  }
}

/** Without replayed tickets from before the cut-off, the reported window's older half chooses and its newer half confirms. */
function midOf({ from, to }: { readonly from: number; readonly to: number }): number {
  return from + Math.floor((to - from) / 2 / DAY) * DAY
}
