import type { Instant } from '../core/time.ts'

export interface ConversationMessage {
  readonly from: 'customer' | 'agent' | 'bot' | 'system'
  /** What the person wrote, quotes and signature already taken off. */
  readonly text: string
  readonly at?: Instant
  /** Internal notes are read for calls only. Absent means public. */
  readonly public?: boolean
}
