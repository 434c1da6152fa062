import { isOfferOfMore } from '../courtesy.ts'
import { dice, wordsOf } from '../judge/same-words.ts'
import { nextStep } from './next-step.ts'
import { statedFacts } from './stated-facts.ts'

export type DraftVerdict = 'sendable' | 'not_sendable' | 'unknown'
export type DraftWhy =
  | 'same_macro'
  | 'same_words'
  | 'same_facts_and_step'
  | 'other_facts'
  | 'other_step'
  | 'other_matter'
  | 'nobody_answered'

/** Share of common words (Dice) from which two answers count as the same. */
const SAME_WORDS = 0.6
/** … and from which they are about the same matter. */
const SAME_MATTER = 0.25

export interface DraftPair {
  readonly ours: string
  /** Ids of the passages ours stands on; a macro's is `macro:<name>`. */
  readonly sources: readonly string[]
  /** The team's next substantive reply; undefined where none came. */
  readonly theirs?: { readonly text: string; readonly macro?: string }
  /** What both could read: facts that stand there are nobody's invention. */
  readonly conversation: string
}

/**
 * Could our draft have been sent in place of what the team wrote? It could where it is the same macro or mostly the same words, or
 * speaks of the same matter, states no fact that the team did not, leaves out none that it did, and leaves the same next step.
 * A rule, not a person: how far people agree with it is for them to say (`calibrateDrafts`).
 */
export function judgeDraft({ ours, sources, theirs, conversation }: DraftPair): {
  readonly verdict: DraftVerdict
  readonly why: DraftWhy
} {
  if (theirs === undefined) return { verdict: 'unknown', why: 'nobody_answered' }
  if (theirs.macro !== undefined && sources.includes(`macro:${theirs.macro}`))
    return { verdict: 'sendable', why: 'same_macro' }
  const alike = dice(wordsOf(ours), wordsOf(theirs.text))
  if (alike < SAME_MATTER) return { verdict: 'not_sendable', why: 'other_matter' }
  const known = statedFacts(conversation)
  const [mine, team] = [statedFacts(ours), statedFacts(theirs.text)]
  const differs = [...mine.symmetricDifference(team)].some(fact => !known.has(fact))
  if (differs) return { verdict: 'not_sendable', why: 'other_facts' }
  if (alike >= SAME_WORDS) return { verdict: 'sendable', why: 'same_words' }
  return nextStep(ours, isOfferOfMore) === nextStep(theirs.text, isOfferOfMore)
    ? { verdict: 'sendable', why: 'same_facts_and_step' }
    : { verdict: 'not_sendable', why: 'other_step' }
}
