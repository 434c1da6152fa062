import type { ConceptRules } from '../concepts/concept-matcher.ts'
import { parsePatterns } from '../concepts/pattern.ts'

/** Kinds of signs, with what each adds to the score however often it is found. */
export const SPAM_SIGNS = {
  /** Ranking in search engines, links, posts on the shop's pages. */
  search: 3,
  /** More traffic, sales, followers. */
  growth: 2,
  /** "We are a factory, an agency"; what they make. */
  seller: 2,
  /** What is only ever sold to businesses: developers by the hour, lists of addresses, compliance. */
  trade: 3,
  /** Something is offered or proposed to the shop. */
  offer: 2,
  /** A call, a quarter of an hour, a demo. */
  meeting: 2,
  /** Somebody looked at the shop's site. */
  site: 1,
  /** An earlier mail of theirs; are you the right person. */
  chase: 2,
  /** Easy money, loans, inheritances, pills. */
  money: 4,
  /** An account or a mailbox is about to be closed; something has to be confirmed. */
  phishing: 3,
  /** An invoice of nobody's, a domain, an entry in a list. */
  bill: 3,
  /** Free goods for reach. */
  influencer: 3,
  /** Somebody looks for work: unasked, but a person who waits for an answer. */
  job: -2,
  /** Written for many: newsletters, webinars, limited offers. */
  bulk: 2,
  /** A link. */
  link: 1,
  /** Words of a customer: an order, something bought, something wanted. */
  customer: -3,
  /** Somebody wants to buy much, or asks for a price. */
  buyer: -4,
  /** "Is this mail from you?" */
  doubt: -8,
} as const
export type SpamSign = keyof typeof SPAM_SIGNS

/** Pattern lines of one language for each sign, as `parsePatterns` reads them. */
export type SpamBook = Readonly<Partial<Record<SpamSign, string>>>

export function spamRules(books: readonly SpamBook[]): ConceptRules[] {
  return (Object.keys(SPAM_SIGNS) as SpamSign[]).map(sign => ({
    kind: sign,
    signs: books.flatMap(book => parsePatterns(book[sign] ?? '', {})),
    harmless: [],
  }))
}
