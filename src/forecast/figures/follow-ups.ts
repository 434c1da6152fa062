import type { Policy } from '../../core/policy.ts'
import type { Reason } from '../../core/reasons.ts'
import { HOUR } from '../../core/time.ts'
import type { Verdict, VerdictWhy } from '../judge/outcome.ts'
import type { LedgerRow } from '../ledger.ts'
import type { Past } from '../past.ts'
import { TOO_FEW } from '../rate-of.ts'
import { isReminder } from '../reminder.ts'
import type { Rate } from '../statistics/interval.ts'
import { type FixedDelay, findSilences, fixedDelay, type Silence } from './follow-ups-silences.ts'
import { countWithout, type Without, type WithoutCounts, withoutIt } from './follow-ups-without.ts'
import { answeredReminders, type Nudge, type NudgeWorth, nudgeWorth } from './follow-ups-worth.ts'

/** One follow-up that we would have sent: when, in which words, and what happened without it. */
export interface NudgeLine {
  readonly ticket: string
  readonly rule: string
  readonly n: number
  /** RFC 3339. */
  readonly due: string
  /** The first words, at most 160 characters. */
  readonly words: string
  readonly without: Without
  readonly verdict: Verdict
  readonly why: VerdictWhy
}

/** Every past silence after the team spoke, what we would have done in it, and what snooze and macro would have done. */
export interface FollowUpSimulation {
  readonly silences: number
  /** Silences into which we would have written, and those we would have left alone, with the reasons. */
  readonly written: number
  readonly leftAlone: number
  readonly reasons: Readonly<Partial<Record<Reason | 'no_decision', number>>>
  /** What happened without us. */
  readonly without: { readonly written: WithoutCounts; readonly leftAlone: WithoutCounts }
  readonly ours: NudgeWorth
  readonly workaround: {
    /** A macro after one fixed delay into every silence of a ticket that is not closed, nothing read. */
    readonly computed: NudgeWorth
    readonly delayHours: number
    readonly clock: FixedDelay['clock']
    /** The rule whose delay it is; null: three days, since the policy has no rule. */
    readonly rule: string | null
    /** Silences that both would have written into. */
    readonly both: number
    /** What the helpdesk's own rules really sent into silences. */
    readonly history: NudgeWorth
  }
  /** Reminders that were really sent, and how many of them were answered; the likely values stand on it from 30 on. */
  readonly reminders: Rate
  /** The first follow-ups by time. */
  readonly lines: readonly NudgeLine[]
}

const MOST_LINES = 50
const MOST_WORDS = 160

export function followUpSimulation(
  rows: readonly LedgerRow[],
  past: Past,
  policy: Policy,
  seed: number,
): FollowUpSimulation {
  const delay = fixedDelay(rows, policy)
  const silences = findSilences(rows, delay, past.end)
  const written = silences.filter(silence => silence.nudges.length > 0)
  const alone = silences.filter(silence => silence.nudges.length === 0)
  const reminders = answeredReminders(past, seed)
  const answered = reminders.n < TOO_FEW ? undefined : reminders.value
  const worth = (nudges: readonly Nudge[]): NudgeWorth => nudgeWorth(nudges, past, answered)
  const macros = silences.filter(
    silence => !silence.closed && (silence.ended === undefined || silence.ended > silence.due),
  )
  const without = (which: readonly Silence[]): WithoutCounts =>
    countWithout(which.map(({ row, due, nudges }) => withoutIt(row.ticket, nudges[0]?.at ?? due, past)))
  return {
    silences: silences.length,
    written: written.length,
    leftAlone: alone.length,
    reasons: countReasons(alone),
    without: { written: without(written), leftAlone: without(alone) },
    ours: worth(written.flatMap(({ row, nudges }) => nudges.map(({ at }) => ({ ticket: row.ticket, at })))),
    workaround: {
      computed: worth(macros.map(({ row, due }) => ({ ticket: row.ticket, at: due }))),
      delayHours: delay.length / HOUR,
      clock: delay.clock,
      rule: delay.rule ?? null,
      both: macros.filter(silence => silence.nudges.length > 0).length,
      history: worth(rows.flatMap(ruleReminders)),
    },
    reminders,
    lines: rows
      .flatMap(row => linesOf(row, past))
      .sort((a, b) => (a.due === b.due ? (a.ticket < b.ticket ? -1 : 1) : a.due < b.due ? -1 : 1))
      .slice(0, MOST_LINES),
  }
}

function countReasons(silences: readonly Silence[]): FollowUpSimulation['reasons'] {
  const counts = new Map<Reason | 'no_decision', number>()
  for (const { why } of silences) if (why !== undefined) counts.set(why, (counts.get(why) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function ruleReminders({ ticket }: LedgerRow): Nudge[] {
  return ticket.messages.flatMap((message, index) =>
    message.byRule && isReminder(ticket.messages, index) ? [{ ticket, at: message.at }] : [],
  )
}

function linesOf(row: LedgerRow, past: Past): NudgeLine[] {
  return row.judged.flatMap(({ kind, decision, verdict, why }) => {
    if (kind !== 'nudge') return []
    return decision.commands.flatMap(command => {
      if (command.kind !== 'follow_up') return []
      return [
        {
          ticket: row.ticket.id,
          rule: command.rule,
          n: command.n,
          due: new Date(decision.at).toISOString(),
          words: firstWords(command.text),
          without: withoutIt(row.ticket, decision.at, past),
          verdict,
          why,
        },
      ]
    })
  })
}

function firstWords(text: string): string {
  const line = text
    .slice(0, 4 * MOST_WORDS)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > MOST_WORDS ? `${line.slice(0, MOST_WORDS - 1)}…` : line
}
