import type { Instant } from '../../core/time.ts'

/** Words that leave something open, and by when. */
export interface Said {
  /** The sentence, at most 160 characters. */
  readonly quote: string
  readonly due?: Instant
  /** How likely the words leave something open, by what was learned. */
  readonly share?: number
}

/** Something that may be open, and how likely. */
export interface Doubt {
  readonly owed: 'us' | 'customer' | 'third_party'
  readonly share: number
  readonly said: Said
}

/** The first, with the later date of the two. */
export function latest(one: Said, other: Said): Said {
  if (other.due === undefined) return one
  return one.due === undefined || other.due > one.due ? { ...one, due: other.due } : one
}

/** The same with the other's date where it has none. */
export function withDue(said: Said, { due }: Said): Said {
  return said.due !== undefined || due === undefined ? said : { ...said, due }
}
