/** What customers of this shop write about. Agents use the same names as tags. */
export const INTENTS = [
  'order_status',
  'delivery_problem',
  'change_address',
  'cancel_order',
  'return_request',
  'exchange_request',
  'refund_status',
  'damaged_item',
  'wrong_item',
  'warranty_claim',
  'product_question',
  'sizing',
  'stock_availability',
  'discount_code',
  'invoice_request',
  'subscription',
  'technical_problem',
] as const
export type Intent = (typeof INTENTS)[number]

export const LANGUAGES = ['en', 'fr', 'de', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

export type Channel = 'email' | 'chat' | 'sms' | 'phone'

/**
 * Patterns in the grammar of `grammar.ts`. `newer` is used by tickets of the newest six weeks only and `older` by all others.
 * `details` are second sentences that any age of ticket may carry.
 */
export interface IntentPhrases {
  readonly subjects: readonly string[]
  readonly older: readonly string[]
  readonly newer: readonly string[]
  readonly details: readonly string[]
}

/**
 * Wordings of the newest weeks that name the matter: `frames` with the slot `{topic}`, and what to put there. They carry the words
 * by which a team has always known the intent, in sentences that nobody wrote before.
 */
export interface Topics {
  readonly frames: readonly string[]
  readonly names: Readonly<Record<Intent, readonly string[]>>
}

/** What an agent needs from the customer before the request can move on. */
export type AskKind = 'order' | 'photo' | 'size' | 'device' | 'choice'

export interface CustomerPhrases {
  readonly greetings: readonly string[]
  readonly openers: readonly string[]
  /** Life around the request: says nothing about the intent, as real mails do. */
  readonly contexts: readonly string[]
  readonly pressure: readonly string[]
  readonly closings: readonly string[]
  readonly signOffs: readonly string[]
  readonly mobile: readonly string[]
  readonly titles: readonly string[]
  /** Questions that the published answers settle, as most people put them. */
  readonly general: Readonly<Partial<Record<Intent, readonly string[]>>>
  readonly vague: {
    readonly subjects: readonly string[]
    readonly older: readonly string[]
    readonly newer: readonly string[]
  }
  readonly also: readonly string[]
  readonly thanks: readonly string[]
  readonly thanksLong: readonly string[]
  readonly thanksAndQuestion: readonly string[]
  readonly thanksWaiting: readonly string[]
  readonly thanksLater: readonly string[]
  readonly chase: readonly string[]
  readonly lateAnswer: readonly string[]
  readonly notSolved: readonly string[]
  readonly newTopic: readonly string[]
  readonly answers: Readonly<Record<AskKind, readonly string[]>>
  readonly stop: readonly string[]
  readonly anger: readonly string[]
  readonly legal: readonly string[]
  readonly human: readonly string[]
  readonly payment: readonly string[]
  readonly outOfOffice: { readonly subject: string; readonly body: readonly string[] }
  readonly reviews: { readonly good: readonly string[]; readonly bad: readonly string[] }
}

export interface AgentPhrases {
  readonly greetings: readonly string[]
  readonly empathy: readonly string[]
  readonly ask: Readonly<Record<AskKind, readonly string[]>>
  readonly answer: Readonly<Record<Intent, readonly string[]>>
  /** Word for word what the help pages say, and what a macro of that name holds: it fits every customer. */
  readonly published: Readonly<Partial<Record<Intent, string>>>
  readonly promise: readonly string[]
  readonly courier: readonly string[]
  readonly courierNews: readonly string[]
  readonly nudge: readonly string[]
  readonly welcome: readonly string[]
  readonly apology: readonly string[]
  readonly extra: readonly string[]
  readonly closings: readonly string[]
  readonly signOffs: readonly string[]
  readonly autoReply: readonly string[]
  readonly summary: Readonly<Record<Intent, string>>
}

export interface Voice {
  readonly intents: Readonly<Record<Intent, IntentPhrases>>
  readonly topics: Topics
  readonly customer: CustomerPhrases
  readonly agent: AgentPhrases
}
