import { matchPhrase, type PhraseBook, wordsOf } from '../phrases.ts'
import { asksForSomething, tellsOfTrouble } from '../requests.ts'
import { thanksSomebody } from './books.ts'
import { canReadClauses, isEverydayAnywhere, isMainLanguage, isOfSomeKind, isWarningIn } from './cues.ts'
import { isFirstName, isTradeWord } from './first-names.ts'
import { ownPlanLength } from './own-plans.ts'
import { isBeforeThanks, isSalutation, isThankedFor } from './slots.ts'
import { isWarning } from './warnings.ts'

/** How a message looks when read with one language's phrases. */
export interface Coverage {
  readonly language: string
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
  /** Clauses that hold such words, without their thanks, greetings and names. */
  readonly asides: readonly (readonly string[])[]
  /** How many words of them mostly speak of trouble or of waiting. */
  readonly doubtful: number
  /** Read with misspelt words put right. */
  readonly typos?: boolean
}

const CLAUSE_END = /[,.!?;:()[\]{}"\n。！？、，；：،؛؟~*|/]+|(?:^| )-+(?: |$)/u

/** Words of trouble or waiting, and of nothing else. */
const DOUBTFUL = /^[xw]+$/

/** German writes nouns like names; below one of these stands a name. */
const SIGN_OFF =
  /(?:^| )(?:grusse?n?|gruesse|gruessen|mfg|lg|vg|bg|hg|vlg|herzlichst|danke|dank|hochachtungsvoll|ihre?|deine?)$/
/** Below one of these stands a name, however it is written. */
const FAREWELL =
  /(?:^| )(?:grusse?n?|gruesse|gruessen|mfg|lg|vg|bg|hg|vlg|herzlichst|hochachtungsvoll|regards|wishes|sincerely|rgds|cordialement|cdt|cdlt|salutations|a vous|saludos?|atentamente|saluti|cumprimentos|abracos?|groet|groeten|groetjes|mvh|halsningar|hilsen|hilsner|pozdrawiam|powazaniem|terveisin|vanligen|pozdravem|pozdravom|saygilarimla|saygilar|udvozlettel|stima|respect|pagarbiai|cienu|lugupidamisega|tervitades|cordialment|pozdrav|than men|salam|уважением|повагою|уважение|поздрав|поздрави|εκτιμηση|φιλικα|تحياتي|التحية|احترام|בברכה)$/
const SIGNATURE = 3
/** What goes on after the name of who is thanked. */
const AFTER_NAME = /^(?:for|and|pour|et|fur|und|por|y)$/
const LONGEST_ALIKE = 3
/** Shorter words before thanks may be negations. */
const SHORTEST_PRAISE = 4
/** `ta` and `ty` are words of other languages too often to make a name of what follows. */
const SHORTEST_THANKS = 3
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
  const asides: string[][] = []
  let thanks = 0
  let names = 0
  let total = 0
  let doubtful = 0
  clauses.forEach((words, index) => {
    total += words.length
    let objects = false
    let nameRoom = index === 0 || index >= clauses.length - 2 ? 3 : 0
    const before = left.length
    const signed = index > 0 && SIGN_OFF.test(clauses[index - 1]!.join(' '))
    const signature = words.length <= SIGNATURE && belowFarewell(clauses, index, people)
    const aside: string[] = []
    const plain = !isMainLanguage(language)
    const salutation = plain && index === 0 && clauses.length > 1 && isSalutation(words)
    const things: string[] = []
    let came = false
    let afterThanks = false
    for (let i = 0; i < words.length; ) {
      const plan = ownPlanLength(language, words, i)
      const match = matchPhrase(book, words, i)
      const kinds = match?.kinds ?? ''
      if (DOUBTFUL.test(kinds) && canReadClauses(language) && !thanksSomebody(words.slice(i, i + match!.length))) {
        for (const end = i + match!.length; i < end; i++) {
          left.push(words[i]!)
          aside.push(words[i]!)
        }
        doubtful += match!.length
        afterThanks = false
        continue
      }
      const isThing = kinds === 'g' || (kinds === 'og' && !objects) || (kinds === 'go' && !objects)
      const known = match !== undefined && !isThing && (/[^og]/.test(kinds) || objects)
      if (plan > 0 && (!known || plan >= match.length)) {
        seen.add('plan')
        for (let end = i + plan; i < end; i++) aside.push(words[i]!)
        afterThanks = false
      } else if (known) {
        for (const kind of kinds) if (kind !== 'o') seen.add(kind)
        if (kinds.includes('t')) thanks++
        if (kinds.includes('v')) came = true
        if (kinds.includes('t') || kinds.includes('b')) nameRoom = Math.max(nameRoom, 3)
        if (kinds.includes('t') && language !== 'en') objects = true
        if (
          words[i] === 'for' ||
          words.slice(i, i + match.length).includes('for') ||
          (words[i + 1] ?? '').startsWith('apprecia')
        )
          objects ||= thanks > 0
        const courtesy = kinds.includes('t') || (kinds.includes('b') && !isEverydayAnywhere(words[i]!))
        if (!courtesy) for (let at = i; at < i + match.length; at++) aside.push(words[at]!)
        afterThanks = kinds.includes('t') && (match.length > 1 || words[i]!.length >= SHORTEST_THANKS)
        i += match.length
      } else if (isThing) {
        for (const end = i + match!.length; i < end; i++) things.push(words[i]!)
        afterThanks = false
      } else {
        const word = words[i]!
        const beforeThanks = i === 0 && matchPhrase(book, words, 1)?.kinds.includes('t') === true
        const vocative =
          !plain &&
          ((afterThanks && AFTER_NAME.test(words[i + 1] ?? 'for')) || (index === 0 && beforeThanks && words.length > 1))
        const looksNamed = capitalised.has(word) && (language !== 'de' || i > 0 || signed || signature)
        if (
          nameRoom > 0 &&
          (people.has(word) || isFirstName(word) || (looksNamed && (word.length === 1 || isUncommon(word))))
        ) {
          names++
          nameRoom--
        } else if ((vocative || signature) && mayBeName(language, word)) {
          names++
        } else if (!plain || !isOpenPlace(language, words, i, { objects, salutation, beforeThanks })) {
          left.push(word)
          aside.push(word)
        }
        afterThanks = false
        i++
      }
    }
    // "The parcel" asks; "the parcel came" tells.
    if (!came) {
      left.push(...things)
      aside.push(...things)
    }
    if (left.length > before) asides.push(aside)
  })
  return {
    language,
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
    asides,
    doubtful,
  }
}

/** Names may fill several lines below a closing word: "Regards", "Jo Tan", "Tan Ltd". */
function belowFarewell(clauses: readonly (readonly string[])[], index: number, people: ReadonlySet<string>): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 2; i--) {
    const clause = clauses[i]!
    if (FAREWELL.test(clause.join(' '))) return true
    if (clause.length > SIGNATURE || clause.some(word => people.has(word))) return false
  }
  return false
}

/** A place where any word will do: in a salutation, for what thanks are, or to make them greater (`suur tanu`). */
function isOpenPlace(
  language: string,
  words: readonly string[],
  at: number,
  { objects, salutation, beforeThanks }: { objects: boolean; salutation: boolean; beforeThanks: boolean },
): boolean {
  const word = words[at]!
  if (isTradeWord(word) || asksForSomething(word) || tellsOfTrouble(word) || isEverydayAnywhere(word)) return false
  if (isWarningIn(language, word)) return false
  if (salutation || (objects && isThankedFor(words, at))) return true
  if (language === 'th' || word.length < SHORTEST_PRAISE) return false
  return isBeforeThanks(words, at) || (beforeThanks && words.length <= SIGNATURE)
}

/** An unknown word where a name would stand, written small as many write in a chat. */
function mayBeName(language: string, word: string): boolean {
  return (
    /^\p{L}+$/u.test(word) &&
    !isOfSomeKind(language, word) &&
    isUncommon(word) &&
    !isTradeWord(word) &&
    !tellsOfTrouble(word)
  )
}

/** Short names begin like too many words. */
function isBegun(word: string): boolean {
  return word.length > LONGEST_ALIKE && isWarning(word)
}

function isUncommon(word: string): boolean {
  return !isEverydayAnywhere(word) && !asksForSomething(word) && !isBegun(word)
}
