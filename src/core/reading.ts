import type { Instant } from './time.ts'

/** Who has to move next. */
export type Owed = 'nothing' | 'us' | 'customer' | 'third_party'

export const HAND_OVER_TOPICS = [
  'legal_threat',
  'self_harm',
  'violence',
  'asks_for_human',
  'anger',
  'payment_data',
] as const
export type HandOverTopic = (typeof HAND_OVER_TOPICS)[number]

export type AutomatedKind =
  | 'bounce'
  | 'feedback'
  | 'out_of_office'
  | 'auto_reply'
  | 'list'
  | 'challenge'
  | 'notification'

export type ThanksLabel = 'thanks_only' | 'thanks_plus_request' | 'other'

export interface Evidence {
  readonly kind: 'message' | 'event' | 'rule' | 'ticket' | 'article' | 'model' | 'policy'
  readonly id: string
  /** At most 160 characters of what was found there. */
  readonly quote?: string
}

export interface IntentReading {
  /** Always the best guess. */
  readonly label: string
  /** Calibrated P(label is right), 0 to 1; low for messages outside the account's intents. */
  readonly confidence: number
  /** False where the engine abstains. */
  readonly accepted: boolean
  /** False where it rests on a language model that said something else when asked again: nothing a customer sees may stand on it. */
  readonly steady?: false
}

/**
 * What understanding found in the newest public message of a ticket, read with the conversation before it.
 * Labels, scores and quotes only; policy judges them. The same input gives the same bytes.
 */
export interface Reading {
  /** The message that was read. */
  readonly messageId: string
  readonly language: { readonly code: string; readonly confidence: number }
  /** The intent of the conversation: of this message where it names one, else of the last customer message that did. */
  readonly intent: IntentReading | null
  readonly thanks: { readonly label: ThanksLabel; readonly safeToClose: boolean; readonly confidence: number }
  readonly owed: {
    readonly who: Owed
    /** When the owed step was promised. */
    readonly due?: Instant
    readonly confidence: number
    readonly evidence: string
  }
  readonly topics: readonly HandOverTopic[]
  readonly sentiment: 'negative' | 'neutral' | 'positive'
  readonly urgency: 'low' | 'normal' | 'high'
  readonly entities: {
    readonly orders: readonly string[]
    readonly emails: readonly string[]
    readonly phones: readonly string[]
  }
  readonly automated: { readonly kind: AutomatedKind; readonly reason: string } | null
  readonly spam: { readonly spam: boolean; readonly confidence: number }
  /** STOP or START in the customer's words. */
  readonly consent: 'stop' | 'start' | null
  /** The customer took leave: nothing more is expected of either side. */
  readonly goodbye: boolean
  /** Nothing was written: blank, or attachments alone. */
  readonly empty: boolean
  /** Where thanks belong to an earlier ticket of the same customer: its id. */
  readonly earlierTicket?: string
  readonly evidence: readonly Evidence[]
}
