/** What a message of ours left for the customer to do. */
export const POINT_KINDS = [
  'order_number',
  'tracking_number',
  'serial_number',
  'proof_of_purchase',
  'photo',
  'email',
  'phone',
  'address',
  'postcode',
  'size',
  'product',
  'device',
  'choice',
  'go_ahead',
  'works_now',
  'return_item',
  'date',
  'confirmation',
  'details',
] as const
export type PointKind = (typeof POINT_KINDS)[number]

/** Two ways of saying one open point: what we need (an object: "we still need …") and the question that asks for it. */
export interface PointWords {
  readonly need: readonly string[]
  /** Without the question mark; starts in lower case. */
  readonly ask: readonly string[]
}

/**
 * The words of one language. `[a|b]` holds the polite and the familiar form of address; `{name}`, `{about}`, `{need}`,
 * `{ask}` (`{Ask}` where it begins with a capital), `{quote}`, `{order}`, `{subject}` and `{others}` are filled. No sentence claims or promises anything.
 */
export interface Phrases {
  readonly greetings: { readonly warm: readonly string[]; readonly formal: readonly string[] }
  readonly nameless: readonly string[]
  readonly about: { readonly order: string; readonly subject: string }
  readonly openings: {
    readonly first: readonly string[]
    readonly again: readonly string[]
    readonly last: readonly string[]
  }
  /** Name the open point. */
  readonly needs: readonly string[]
  readonly asks: readonly string[]
  readonly quotes: readonly string[]
  readonly and: string
  /** The message speaks for further tickets; `{others}` is empty or `: “subject”, “subject”`. */
  readonly others: { readonly one: string; readonly many: string }
  readonly closings: readonly string[]
  /** What comes after the last nudge: the ticket is closed, or we only stop asking. */
  readonly endings: { readonly close: readonly string[]; readonly stop: readonly string[] }
  /** Whole short messages for channels that count characters. */
  readonly short: {
    readonly need: readonly string[]
    readonly quote: readonly string[]
    readonly close: string
  }
  readonly autoReplies: readonly string[]
  readonly disclosure: { readonly full: string; readonly short: string }
  readonly points: Readonly<Record<PointKind, PointWords>>
}
