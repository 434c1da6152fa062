import { type ClauseKinds, isVetoed, tellsOfHarm } from './clause-kinds.ts'
import { rowsOfClause } from './clause-rows.ts'
import { CLAUSE_WEIGHTS } from './clause-weights.ts'
import { isEverydayWord, isMainLanguage, isOfSomeKind, isWarningIn, kindsIn, MAIN_LANGUAGES } from './cues.ts'
import { scoreClause } from './score-clause.ts'
import { isWarning } from './warnings.ts'

/** More words than this nobody knows, and the clause is not understood. */
const MOST_UNKNOWN = 5

/**
 * How sure it is, 0 to 1, that a clause beside a thank-you asks for nothing and tells of nothing wrong: a logistic regression over words,
 * parts of words and kinds of words, learned from clauses in thirty languages. 0 where too little of the clause is known.
 */
export function harmlessness(language: string, clause: readonly string[]): number {
  const kinds = kindsIn(language, clause)
  if (kinds === undefined || kinds.unknown > MOST_UNKNOWN || kinds.masks.every(mask => mask === 0)) return 0
  // In a message of two languages, or of a third, the other one's warnings count too.
  if (kinds.unknown > 0 && warnsElsewhere(language, clause)) return 0
  const sure = share(scoreClause(rowsOfClause(clause, kinds), weights()))
  return sure >= barFor(language, kinds, clause) ? sure : 0
}

/** Contrasts, conditions, blame, haste, orders and words that bring somebody back to us are seldom outweighed. */
const BAR_OF_VETOED = 0.97
/** Trouble that no good word of the same phrase takes back. */
const BAR_OF_HARM = 0.95
/** Mostly unknown words may be of a language that resembles this one. */
const BAR_OF_STRANGE = 0.9

function barFor(language: string, kinds: ClauseKinds, clause: readonly string[]): number {
  if (isVetoed(kinds)) return BAR_OF_VETOED
  if (tellsOfHarm(kinds, !isMainLanguage(language))) return BAR_OF_HARM
  if (kinds.unknown < 2 || kinds.unknown * 2 <= clause.length) return 0
  return isMainLanguage(language) ? BAR_OF_VETOED : BAR_OF_STRANGE
}

/** The same before any veto: how the clause reads on the whole. */
export function likelihood(language: string, clause: readonly string[]): number {
  return share(scoreClause(rowsOfClause(clause, kindsIn(language, clause)), weights()))
}

function warnsElsewhere(language: string, clause: readonly string[]): boolean {
  if (!isMainLanguage(language)) return clause.some(word => !isOfSomeKind(language, word) && isWarning(word))
  return clause.some(
    word =>
      !isEverydayWord(language, word) && MAIN_LANGUAGES.some(other => other !== language && isWarningIn(other, word)),
  )
}

function share(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

let table: Float32Array | undefined

/** Unpacked at first use: each byte is the signed root of a weight's share of the largest. */
function weights(): Float32Array {
  if (table !== undefined) return table
  const { largest, bytes } = CLAUSE_WEIGHTS
  const packed = new Int8Array(Buffer.from(bytes, 'base64'))
  table = Float32Array.from(packed, byte => (Math.sign(byte) * byte * byte * largest) / (127 * 127))
  return table
}
