import { makePlan, type Plan } from '../../../datasets/shop/plan.ts'
import { showTicket } from '../../../datasets/shop/show-ticket.ts'
import { tellStory } from '../../../datasets/shop/tell-ticket.ts'
import { DAY, type Instant } from '../../../src/core/time.ts'
import {
  AMOUNTS,
  HEADLINES,
  type Headline,
  type HeadlineFacts,
  sumsOfFacts,
} from '../../../src/forecast/next/headline-sums.ts'
import { predictPeriod } from '../../../src/forecast/next/predict-period.ts'
import { remindersSeen } from '../../../src/forecast/next/reminders-seen.ts'
import { beginnings, weeklyVolumes } from '../../../src/forecast/next/weekly-volumes.ts'
import type { Ticket } from '../../../src/history/ticket.ts'
import type { Helpers } from '../../../src/simulation/simulate.ts'
import { predictIntent } from '../../../src/understanding/intents/predict-intent.ts'
import { createReader } from '../../../src/understanding/read.ts'
import { medianUnbiased } from '../../statistics/median-unbiased.ts'
import { answersWhatIsPublished } from './answering-policy.ts'
import type { Family, WorldPlan } from './families.ts'
import { type SimulatedPast, simulatePast } from './forecast-past.ts'
import { lastWeeks } from './last-weeks.ts'
import { playWorld } from './play-world.ts'
import { trueFacts } from './true-facts.ts'
import { World } from './world.ts'

/** One headline of one world: what was forecast, what a naive forecaster would have said, and what then happened. */
export interface ClosedHeadline {
  readonly headline: Headline
  readonly cases: number
  readonly value: number
  readonly low: number
  readonly high: number
  readonly naive: { readonly low: number; readonly high: number }
  /** Undefined where nothing happened that the headline is a share of. */
  readonly actual?: number
  readonly actualCases: number
}

/** What an oracle says, which knows everything of the world but chance: the middle 80 % of what happens when its last weeks go by again. */
export type Oracle = Partial<Record<Headline, { readonly low: number; readonly high: number }>>

export interface ClosedWorld {
  readonly seed: number
  readonly family: Family
  readonly tickets: number
  readonly liveTickets: number
  readonly headlines: readonly ClosedHeadline[]
  /** Where it was asked. */
  readonly oracle?: Oracle
  readonly seconds: number
}

const WEEKS = 26
const LIVE_WEEKS = 6
const END = Date.parse('2026-11-16T00:00:00Z')
export const LIVE_FROM: Instant = END - LIVE_WEEKS * 7 * DAY
/** So long after the last ticket its outcome is known. */
const UNTIL: Instant = END + 24 * DAY
/** Seeds of other chances: far from those of worlds. */
const CHANCES = 1_000_000_000

/** @param chance another seed gives the same shop with other chance */
export function planOf({ seed, tickets, settings }: WorldPlan, chance = seed): Plan {
  return makePlan({ seed: chance, shop: seed, tickets, weeks: WEEKS, end: END, settings })
}

/** The history as it was exported the moment the product went live: nothing later is in it. */
export function exportedHistory(plan: Plan): Ticket[] {
  const tickets: Ticket[] = []
  for (let index = 0; index < plan.count && plan.at(index) < LIVE_FROM; index++)
    tickets.push(showTicket(plan, index, tellStory(plan, index), LIVE_FROM, 'surveyed'))
  return tickets
}

/**
 * Simulates the first weeks, forecasts the last six from that, lets the product live through them, and sets both side by side.
 * @param fates so often the oracle sees the last weeks go by with other chance; 0 asks none
 */
export async function closeWorld(world: WorldPlan, helpers: Helpers, fates = 0): Promise<ClosedWorld> {
  const started = performance.now()
  const plan = planOf(world)
  const history = exportedHistory(plan)
  const past = await simulatePast(history, { seed: world.seed, helpers, adapt: answersWhatIsPublished })
  const predicted = predictPeriod(past.behind.rows, {
    from: past.behind.from,
    answerableNow: past.behind.answerableNow,
    learnedFrom: past.simulated.cutoff,
    to: LIVE_FROM,
    horizonWeeks: LIVE_WEEKS,
    seed: world.seed,
    reminders: remindersSeen(past.past),
    volumes: weeklyVolumes(beginnings(history), LIVE_FROM),
  })
  const naive = lastWeeks(past.rows, {
    from: past.simulated.cutoff,
    to: LIVE_FROM,
    weeks: LIVE_WEEKS,
    seed: world.seed,
  })
  const live = (by: Plan): Promise<HeadlineFacts[]> => liveThrough(by, past, helpers, history)
  const lived = await live(plan)
  const others: HeadlineFacts[][] = []
  for (let nth = 0; nth < fates; nth++) others.push(await live(planOf(world, CHANCES + fates * world.seed + nth)))
  return {
    seed: world.seed,
    family: world.family,
    tickets: world.tickets,
    liveTickets: lived.length,
    headlines: predicted.map(({ headline, cases, value, low80, high80 }) => {
      const actual = sumUp(lived, headline)
      return { headline, cases, value, low: low80, high: high80, naive: naive[headline], ...actual }
    }),
    ...(fates > 0 && { oracle: oracleOf(others) }),
    seconds: Math.round((performance.now() - started) / 100) / 10,
  }
}

function oracleOf(fates: readonly (readonly HeadlineFacts[])[]): Oracle {
  return Object.fromEntries(
    HEADLINES.flatMap(headline => {
      const came = fates.flatMap(lived => sumUp(lived, headline).actual ?? []).sort((a, b) => a - b)
      // A share of what hardly ever happens has no middle.
      if (came.length * 2 < fates.length) return []
      return [[headline, { low: medianUnbiased(came, 0.1), high: medianUnbiased(came, 0.9) }]]
    }),
  )
}

async function liveThrough(
  plan: Plan,
  { policy, model }: SimulatedPast,
  helpers: Helpers,
  history: readonly Ticket[],
): Promise<HeadlineFacts[]> {
  const world = new World(plan, UNTIL)
  const reader = createReader({ intentModel: model, predictIntent, timeZone: policy.hours.timezone })
  const lived = await playWorld({
    world,
    from: LIVE_FROM,
    until: UNTIL,
    policy,
    read: view => reader.read(view, []),
    ...helpers({ tickets: history, policy }),
  })
  return lived.flatMap(({ ticketId, decisions }) => {
    if (world.createdAt(ticketId) >= END) return []
    const lived = { ticket: world.show(ticketId, UNTIL), untouched: world.untouched(ticketId) }
    const facts = trueFacts(lived, world.truth(ticketId), decisions)
    return facts === undefined ? [] : [facts]
  })
}

function sumUp(lived: readonly HeadlineFacts[], headline: Headline): { actual?: number; actualCases: number } {
  let top = 0
  let bottom = 0
  for (const facts of lived) {
    const sums = sumsOfFacts(facts)[headline]
    top += sums.top
    bottom += sums.bottom
  }
  if (AMOUNTS.has(headline)) return { actual: top, actualCases: lived.length }
  return bottom === 0 ? { actualCases: 0 } : { actual: top / bottom, actualCases: bottom }
}
