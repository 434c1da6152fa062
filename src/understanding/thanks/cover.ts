import { matchPhrase, type PhraseBook, wordsOf } from '../phrases.ts'
import { isFirstName } from './first-names.ts'
import { ownPlanLength } from './own-plans.ts'

/** How a message looks when read with one language's phrases. */
export interface Coverage {
  readonly thanks: number
  readonly advance: boolean
  readonly closing: boolean
  readonly resolved: boolean
  readonly bye: boolean
  readonly no: boolean
  readonly yes: boolean
  readonly bad: boolean
  readonly waiting: boolean
  readonly plan: boolean
  readonly names: number
  readonly words: number
  /** Words no harmless phrase explains. */
  readonly left: readonly string[]
  /** Clauses that hold such words. */
  readonly leftClauses: readonly string[]
  /** Read with misspelt words put right. */
  readonly typos?: boolean
}

const CLAUSE_END = /[,.!?;:()[\]{}"\n。！？、，；：،؛؟~*|/]+|(?:^| )-+(?: |$)/u

/** German writes nouns like names; below one of these stands a name. */
const SIGN_OFF =
  /(?:grusse?n?|gruesse|gruessen|mfg|lg|vg|bg|hg|vlg|herzlichst|danke|dank|hochachtungsvoll|ihre?|deine?)$/
const NOBODY: ReadonlySet<string> = new Set()

/** Clauses of folded text, each a list of words. */
export function clausesOf(folded: string): string[][] {
  return folded
    .split(CLAUSE_END)
    .map(wordsOf)
    .filter(words => words.length > 0)
}

/**
 * Reads every clause with the longest phrases first.
 * @param capitalised folded words that stood with a capital: candidates for names.
 * @param people folded names of the people who write here
 */
export function cover(
  book: PhraseBook,
  language: string,
  clauses: readonly (readonly string[])[],
  capitalised: ReadonlySet<string>,
  people: ReadonlySet<string> = NOBODY,
): Coverage {
  const seen = new Set<string>()
  const left: string[] = []
  const leftClauses: string[] = []
  let thanks = 0
  let names = 0
  let total = 0
  clauses.forEach((words, index) => {
    total += words.length
    let objects = false
    let nameRoom = index === 0 || index >= clauses.length - 2 ? 3 : 0
    const before = left.length
    const signed = index > 0 && SIGN_OFF.test(clauses[index - 1]!.join(' '))
    for (let i = 0; i < words.length; ) {
      const plan = ownPlanLength(language, words, i)
      const match = matchPhrase(book, words, i)
      const kinds = match?.kinds ?? ''
      const known = match !== undefined && (/[^o]/.test(kinds) || objects)
      if (plan > 0 && (!known || plan >= match.length)) {
        seen.add('plan')
        i += plan
      } else if (known) {
        for (const kind of kinds) if (kind !== 'o') seen.add(kind)
        if (kinds.includes('t')) thanks++
        if (kinds.includes('t') || kinds.includes('b')) nameRoom = Math.max(nameRoom, 3)
        if (kinds.includes('t') && language !== 'en') objects = true
        if (
          words[i] === 'for' ||
          words.slice(i, i + match.length).includes('for') ||
          (words[i + 1] ?? '').startsWith('apprecia')
        )
          objects ||= thanks > 0
        i += match.length
      } else {
        const word = words[i]!
        if (
          nameRoom > 0 &&
          ((capitalised.has(word) && (language !== 'de' || i > 0 || signed || people.has(word))) ||
            people.has(word) ||
            isFirstName(word))
        ) {
          names++
          nameRoom--
        } else left.push(word)
        i++
      }
    }
    if (left.length > before) leftClauses.push(words.join(' '))
  })
  return {
    thanks,
    advance: seen.has('a'),
    closing: seen.has('c'),
    resolved: seen.has('r'),
    bye: seen.has('b'),
    no: seen.has('n'),
    yes: seen.has('y'),
    bad: seen.has('x'),
    waiting: seen.has('w'),
    plan: seen.has('plan'),
    names,
    words: total,
    left,
    leftClauses,
  }
}
