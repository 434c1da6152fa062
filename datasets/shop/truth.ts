import type { Intent, Language } from './vocabulary.ts'

/** Who has to move next. */
export type TrueOwed = 'nothing' | 'us' | 'customer' | 'third_party'

/** Besides the shop's intents: what arrives and asks for nothing. */
export type TrueIntent = Intent | 'thanks' | 'spam' | 'bounce' | 'out_of_office' | 'notification' | 'opt_out'

export type NeedsPerson = 'legal_threat' | 'anger' | 'asks_for_human' | 'payment_data'

/** What this customer would do if a follow-up reached them after a given message of ours, while they are silent. */
export interface FollowUpResponse {
  /** useful: it brings the missing answer; wasted: it changes nothing; harmful: the customer is annoyed, or we were the ones who owed. */
  readonly effect: 'useful' | 'wasted' | 'harmful'
  readonly reaction: 'answers' | 'thanks' | 'complains' | 'new_ticket' | 'nothing'
  /** From the follow-up to the reaction. Absent where nothing comes. */
  readonly afterMinutes?: number
  /** When the customer would have written anyway, counted from our message; absent where they never would. */
  readonly unpromptedAfterMinutes?: number
}

/**
 * What the generator knows about a ticket and no engine may read: the ground to judge a forecast by.
 * Keys of the maps are message ids of the ticket.
 */
export interface TicketTruth {
  readonly id: string
  readonly intent: TrueIntent
  readonly secondaryIntent?: Intent
  readonly language: Language
  /** How the first message was worded; `vague` names no intent at all. */
  readonly phrasing: 'older' | 'newer' | 'vague'
  /** The earlier ticket this one belongs to. */
  readonly sequelOf?: string
  readonly owedAfter: Readonly<Record<string, TrueOwed>>
  /** Per customer message: whether closing the ticket right after it, without an answer, is right. */
  readonly safeToClose: Readonly<Record<string, boolean>>
  /** Per customer message: whether its words are a bare thank-you, whatever is owed. */
  readonly bareThanks: Readonly<Record<string, boolean>>
  /** Per public message of ours. */
  readonly followUps: Readonly<Record<string, FollowUpResponse>>
  /** The right route. */
  readonly finalTeam: string
  readonly needsPerson?: NeedsPerson
  /** The published words that settle what they ask. */
  readonly published?: string
  /** Where the matter ended: nothing was ever asked, the customer confirmed, it was met in silence, or it was not met. */
  readonly resolution: 'nothing_asked' | 'confirmed' | 'met_in_silence' | 'not_met'
}
