import { businessTimeBetween, workingDay } from '../core/business-hours.ts'
import type { BusinessHours } from '../core/policy.ts'
import { DAY, type Milliseconds } from '../core/time.ts'
import { type HistoryFacts, type IntentFacts, quantile } from './history-facts.ts'

/** Fewer answers than this give an intent no delay of its own. */
const LEAST_ANSWERS = 20
/** Nobody is reminded of a question after longer than this many working days. */
const LONGEST_DAYS = 10
/** An answer after more than this belongs to another conversation. */
const LONGEST_SILENCE = 60 * DAY

export interface SuggestedFollowUp {
  /** Working days of silence after which those who answer at all mostly have: the 80th percentile, rounded up. */
  readonly days: number
  /** Empty for everything that has no delay of its own. */
  readonly intents: readonly string[]
  readonly answers: number
  readonly unanswered: number
  /** In working days, over all answers of the group. */
  readonly median: number
  readonly p80: number
}

/** Groups intents by how long their customers take to answer a question: who answers within hours is reminded sooner. */
export function suggestFollowUps(facts: HistoryFacts, hours: BusinessHours): SuggestedFollowUp[] {
  const intents = [...facts.intents.values()].sort((a, b) => (a.label < b.label ? -1 : 1))
  const groups = new Map<number, IntentFacts[]>()
  const rest: IntentFacts[] = []
  for (const intent of intents) {
    const lengths = silences(intent, hours)
    if (lengths.length < LEAST_ANSWERS) rest.push(intent)
    else addTo(groups, daysOf(lengths, hours), intent)
  }
  const named = [...groups].sort(([a], [b]) => a - b).map(([days, members]) => describe(days, members, false, hours))
  const all = intents.flatMap(intent => silences(intent, hours))
  const others = describe(all.length === 0 ? 2 : daysOf(all, hours), rest, true, hours)
  return [...named, others]
}

function describe(
  days: number,
  members: readonly IntentFacts[],
  isRest: boolean,
  hours: BusinessHours,
): SuggestedFollowUp {
  const lengths = members.flatMap(intent => silences(intent, hours))
  const inDays = (length: Milliseconds | undefined) => Math.round(((length ?? 0) / workingDay(hours)) * 10) / 10
  return {
    days,
    intents: isRest ? [] : members.map(({ label }) => label),
    answers: lengths.length,
    unanswered: members.reduce((sum, { unanswered }) => sum + unanswered, 0),
    median: inDays(quantile(lengths, 0.5)),
    p80: inDays(quantile(lengths, 0.8)),
  }
}

function silences({ answers }: IntentFacts, hours: BusinessHours): Milliseconds[] {
  return answers
    .filter(({ askedAt, answeredAt }) => answeredAt - askedAt <= LONGEST_SILENCE)
    .map(({ askedAt, answeredAt }) => businessTimeBetween(hours, askedAt, answeredAt))
}

function daysOf(lengths: readonly Milliseconds[], hours: BusinessHours): number {
  const days = Math.ceil((quantile(lengths, 0.8) ?? 0) / workingDay(hours))
  return Math.min(LONGEST_DAYS, Math.max(1, days))
}

function addTo(groups: Map<number, IntentFacts[]>, days: number, intent: IntentFacts): void {
  const group = groups.get(days)
  if (group === undefined) groups.set(days, [intent])
  else group.push(intent)
}
