import type { Instant } from '../../core/time.ts'
import { judgeNudge, NUDGE_WINDOW } from '../judge/judge-nudge.ts'
import type { VerdictWhy } from '../judge/outcome.ts'
import type { Past, PastTicket } from '../past.ts'
import { rateOf, TOO_FEW } from '../rate-of.ts'
import type { Rate } from '../statistics/interval.ts'
import { withoutIt } from './follow-ups-without.ts'

/** A count nobody can know: what was observed, what is likely where enough reminders show it, and had all unseen ones been so. */
export interface Bounds {
  readonly low: number
  readonly likely: number | null
  readonly high: number
}

/** What follow-ups would have been worth. Every message is one of the three; what stands in several ranges cannot be known. */
export interface NudgeWorth {
  readonly messages: number
  /** The customer was done, had written elsewhere, or the next step was ours. */
  readonly harmful: Bounds
  readonly why: Readonly<Record<'done' | 'elsewhere' | 'weOwed', number>>
  /** The customer's next word comes after it. */
  readonly useful: Bounds
  /** Of the useful: came without it too, so that it was sooner at most. */
  readonly cameAnyway: number
  /** Nobody answers it. */
  readonly wasted: Bounds
  readonly pending: number
}

/** One follow-up: of ours, of a rule, or of a computed workaround. */
export interface Nudge {
  readonly ticket: PastTicket
  readonly at: Instant
}

/** @param answered the share of reminders that were answered, where enough of them are known */
export function nudgeWorth(nudges: readonly Nudge[], past: Past, answered: number | undefined): NudgeWorth {
  const judged = nudges.map(({ ticket, at }) => ({
    ...judgeNudge(ticket, anchorOf(ticket, at), at, past),
    without: withoutIt(ticket, at, past),
    isOver: past.end >= at + NUDGE_WINDOW,
  }))
  const count = (...whys: VerdictWhy[]): number => judged.filter(each => whys.includes(each.why)).length
  const why = {
    done: count('customer_was_done'),
    elsewhere: count('customer_wrote_elsewhere'),
    weOwed: count('we_owed'),
  }
  const harmful = judged.filter(each => HARM.has(each.why)).length
  const cameAnyway = count('customer_came_back', 'customer_thanked')
  const silent = judged.filter(each => each.why === 'stayed_silent')
  // They went on their own way without the ticket: no follow-up was needed.
  const movedOn = silent.filter(each => each.without === 'new_ticket' || each.without === 'reordered').length
  const open = silent.length - movedOn
  const pending = count('window_open')
  return {
    messages: nudges.length,
    why,
    harmful: {
      low: harmful,
      likely: pending === 0 ? harmful : likelyHarm(judged, harmful, pending),
      high: harmful + pending,
    },
    useful: {
      low: cameAnyway,
      likely: answered === undefined ? null : cameAnyway + answered * (open + pending),
      high: cameAnyway + open + pending,
    },
    cameAnyway,
    wasted: {
      low: movedOn,
      likely: answered === undefined ? null : movedOn + (1 - answered) * (open + pending),
      high: movedOn + open + pending,
    },
    pending,
  }
}

/** The silence that a follow-up answers began with the last public message before it. */
function anchorOf(ticket: PastTicket, at: Instant): Instant {
  return ticket.messages.findLast(message => message.at < at)?.at ?? ticket.createdAt
}

const HARM: ReadonlySet<VerdictWhy> = new Set(['customer_was_done', 'customer_wrote_elsewhere', 'we_owed'])

/** Errors show early: how often pending ones turn out harmful is taken from those alone whose window is over, where they are enough. */
function likelyHarm(
  judged: readonly { readonly why: VerdictWhy; readonly isOver: boolean }[],
  harmful: number,
  pending: number,
): number | null {
  const over = judged.filter(({ isOver }) => isOver)
  if (over.length < TOO_FEW) return null
  return harmful + (over.filter(({ why }) => HARM.has(why)).length / over.length) * pending
}

/** Reminders that the team or its native rules really sent to silent customers, and how many were answered in time. */
export function answeredReminders({ reminders = [], end }: Past, seed: number): Rate {
  return rateOf(
    reminders
      .filter(({ at }) => end >= at + NUDGE_WINDOW)
      .map(({ customerId, answered }) => ({ customerId, hit: answered })),
    seed,
  )
}
