import { CLAUSE_END, CONTRAST, ELSEWHERE, FORBIDDING, NO_REPLY } from './forbidding.ts'

/** Longer sentences are lists of something else. */
const MOST_CLAUSES = 12

/**
 * A folded sentence without the clauses that forbid something: "please never send us your card details" asks for nothing. Where another
 * thing is asked for instead, the negation alone is taken out. The same text where nothing is forbidden or the language is unknown.
 */
export function withoutProhibitions(folded: string, language: string | undefined): string {
  const forbidding = language === undefined ? undefined : FORBIDDING.get(language)
  if (forbidding === undefined || folded.endsWith('?')) return folded
  let kept = ''
  let rest = folded
  let forbids = false
  for (let clause = 0; rest !== '' && clause < MOST_CLAUSES; clause++) {
    const found = forbidding.exec(rest)
    const end = endOf(rest, found?.[0].length ?? 0)
    if (found === null) kept += rest.slice(0, end)
    else {
      forbids = true
      if (NO_REPLY.test(rest) && ELSEWHERE.test(rest.slice(end))) return kept
      const contrast = CONTRAST.exec(rest)
      if (contrast !== null) return kept + affirmed(rest, found)
    }
    rest = rest.slice(end)
  }
  return forbids ? kept + rest : folded
}

/** Where the clause ends that the match of `length` characters opens. */
function endOf(text: string, length: number): number {
  const from = Math.max(length - 1, 0)
  const end = CLAUSE_END.exec(text.slice(from))
  return end === null ? text.length : from + end.index + end[0].length
}

/** The same words without their negation. */
function affirmed(text: string, found: RegExpExecArray): string {
  const [from, to] = found.indices!.slice(1).find(place => place !== undefined)!
  return `${text.slice(0, from)}${text.slice(to).replace(FRENCH_REST, ' ')}`.replace(/ {2,}/g, ' ')
}

/** What closes a French negation. */
const FRENCH_REST = / (?:pas|jamais|rien|plus) /
