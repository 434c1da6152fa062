import { customerCuesOf } from './customer-cues.ts'
import { CUSTOMER_MOVES, type CustomerKind, readCustomerSentence } from './customer-reader.ts'
import type { Grammar } from './grammar.ts'

/** A sentence wants something from this likelihood on: what is overlooked is never answered. */
const WANTS = 0.4
/** How much likelier an answer is where something was asked. */
const ANSWERS = 2
const GIVES = CUSTOMER_MOVES.indexOf('gives')
/** What decides where the sentences of a message do different things: the first of these. */
const WEIGHTIEST: readonly CustomerKind[] = ['wants', 'plans', 'gives', 'settled', 'declines', 'agrees', 'notes']

export interface SentenceRead {
  readonly kind: CustomerKind
  readonly share: number
}

/** What a folded sentence most likely does; `asked` where something stands asked of the customer. */
export function readCustomerWords(folded: string, grammar: Grammar | undefined, asked: boolean): SentenceRead {
  const shares = readCustomerSentence(folded, customerCuesOf(folded, grammar))
  if (shares[0]! > WANTS) return { kind: 'wants', share: shares[0]! }
  shares[GIVES]! *= asked ? ANSWERS : 1 / ANSWERS
  let best = 0
  let sum = 0
  for (let c = 0; c < shares.length; c++) {
    sum += shares[c]!
    if (shares[c]! > shares[best]!) best = c
  }
  return { kind: CUSTOMER_MOVES[best]!, share: shares[best]! / sum }
}

/** What the message does, how surely, and in which sentence. */
export function likeliest(read: readonly SentenceRead[]): SentenceRead & { readonly at: number } {
  const kind = WEIGHTIEST.find(each => read.some(sentence => sentence.kind === each)) ?? 'wants'
  const at = read.findIndex(sentence => sentence.kind === kind)
  const share = Math.min(1, ...(kind === 'wants' || at === -1 ? [read[at]?.share ?? 0] : read.map(each => each.share)))
  return { kind, share, at }
}
