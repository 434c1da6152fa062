/** The outcome ladder; every replayed ticket stands on exactly one rung. `unknown` and `pending` stand beside it, outside all rates. */
export const RUNGS = [
  'nothing_owed',
  'confirmed',
  'verified',
  'assumed',
  'handed_over',
  'handed_over_late',
  'wrong',
] as const
export type Rung = (typeof RUNGS)[number] | 'unknown' | 'pending'

/** What the history says about one ticket after its replay. Every field is observed, none comes from the engine's own reading. */
export interface RungFacts {
  /** A close, route or nudge of ours that history contradicts. */
  readonly wrong: boolean
  /** A person was needed: the team sent a substantive reply that no action of ours stands for. */
  readonly neededPerson: boolean
  /** The hand-over came after more than one message of ours, or later than the team's median first response. */
  readonly late: boolean
  /** We closed it, and nobody had to answer. */
  readonly closedUnanswered: boolean
  /** Our answer is the one the team gave. */
  readonly answered: boolean
  /** After that answer the customer said it was settled. */
  readonly confirmed: boolean
  /** No new contact of the customer about it within the check window after that answer. */
  readonly quietAfterwards: boolean
  /** We closed it because our follow-ups met silence; nothing else is known. */
  readonly silence: boolean
  /** We would have sent something the team did not send: what follows in history answers something else. */
  readonly diverged: boolean
  /** The observation window is not over at the data's end. */
  readonly windowOpen: boolean
}

/**
 * Precedence 7, 6, 5, 1, 2, 3, 4: an error outweighs everything, a person's work outweighs any resolution claim. Whatever is still
 * open is pending, errors seen early included: a rate that took them and left the rest waiting would be one of errors alone.
 */
export function rung(facts: RungFacts): Rung {
  if (facts.windowOpen) return 'pending'
  if (facts.wrong) return 'wrong'
  if (facts.diverged) return 'unknown'
  if (facts.neededPerson) return facts.late ? 'handed_over_late' : 'handed_over'
  if (facts.closedUnanswered) return 'nothing_owed'
  if (facts.answered && facts.confirmed) return 'confirmed'
  if (facts.answered && facts.quietAfterwards) return 'verified'
  if (facts.silence) return 'assumed'
  // Nothing was done, or our answer settled nothing: it stays with the team, as before.
  return 'handed_over'
}
