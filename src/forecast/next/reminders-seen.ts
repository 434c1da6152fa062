import { NUDGE_WINDOW } from '../judge/judge-nudge.ts'
import type { Past } from '../past.ts'

/** Reminders of the team or its rules in the history, how many were answered, and how many answers came to a thank-you. */
export interface Reminders {
  readonly n: number
  readonly count: number
  readonly thanked: number
}

/** Those whose answer would have come by the end of the data. */
export function remindersSeen({ reminders = [], end }: Past): Reminders {
  const known = reminders.filter(({ at }) => end >= at + NUDGE_WINDOW)
  return {
    n: known.length,
    count: known.filter(({ answered }) => answered).length,
    thanked: known.filter(({ thanked }) => thanked).length,
  }
}
