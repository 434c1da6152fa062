import type { ReplayedDecision } from '../../simulation/replayed.ts'

/** `right` and `wrong` are observed; `unknown` cannot be known from this history; `pending` may still be. */
export type Verdict = 'right' | 'wrong' | 'unknown' | 'pending'

/** Why a verdict is what it is; printed beside examples. */
export type VerdictWhy =
  | 'nothing_followed'
  | 'team_replied'
  | 'customer_wrote_again'
  | 'customer_opened_another'
  | 'same_team'
  | 'other_team'
  | 'final_team_unknown'
  | 'customer_was_done'
  | 'customer_wrote_elsewhere'
  | 'we_owed'
  | 'customer_came_back'
  | 'customer_thanked'
  | 'stayed_silent'
  | 'same_macro'
  | 'similar_words'
  | 'different_words'
  | 'other_macro'
  | 'nobody_answered'
  | 'window_open'

export interface Judged {
  readonly kind: 'close' | 'route' | 'nudge' | 'answer'
  readonly ticketId: string
  readonly decision: ReplayedDecision
  readonly verdict: Verdict
  readonly why: VerdictWhy
}
