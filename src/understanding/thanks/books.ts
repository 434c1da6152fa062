import { fold } from '../fold.ts'
import { firstWords, type PhraseBook, phraseBook } from '../phrases.ts'
import { BASICS_LATIN } from './basics-latin.ts'
import { BASICS_SCRIPTS } from './basics-scripts.ts'
import { isEverydayAnywhere } from './cues.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { SCRIPTS } from './scripts.ts'
import { SPANISH } from './spanish.ts'
import { WESTERN } from './western.ts'

/** Understood in every language. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  t: 'thanks / thank you / thx / thank you so much / thank you very much / merci / danke / gracias / grazie / many thanks / thanks a lot / ty',
  h: 'ok / okay / okey / super / top / perfect / great / cool / wow / haha / team / x / xx / xxx',
  b: 'hasta luego / a presto / ate logo / tot ziens / hej da / ha det / hei hei / na shledanou / viszlat / viszontlatasra / la revedere / dovidenia / dovidenja / nasvidenje / iki / uz redzesanos / head aega / adeu / gorusuruz / hosca kalin / sampai jumpa / jumpa lagi / tam biet / до свидания / до побачення / довиждане / довиђења / γεια σας / مع السلامة / خداحافظ / ביי / להתראות / नमस्ते / 再见 / 再見 / 안녕히 계세요 / 안녕하세요 / 失礼します / สวัสดี / สวัสดีค่ะ / สวัสดีครับ / bye / ciao / hello / hi / hallo / hola / bonjour / bye bye',
}

type Source = Readonly<Record<string, string>>

const SOURCES: Readonly<Record<string, readonly Source[]>> = joined(
  { en: ENGLISH, fr: FRENCH, de: GERMAN, es: SPANISH },
  WESTERN,
  SCRIPTS,
  BASICS_LATIN,
  BASICS_SCRIPTS,
)

function joined(...groups: readonly Readonly<Record<string, Source>>[]): Record<string, Source[]> {
  const sources: Record<string, Source[]> = {}
  for (const group of groups)
    for (const [language, source] of Object.entries(group)) {
      sources[language] ??= []
      sources[language].push(source)
    }
  return sources
}

const BOOKS = new Map<string, PhraseBook>()

/** Built when a message first calls for it: most accounts meet a handful of languages. */
function bookOf(language: string): PhraseBook {
  let book = BOOKS.get(language)
  if (book === undefined) {
    book = phraseBook(...SOURCES[language]!, EVERYWHERE)
    BOOKS.set(language, book)
  }
  return book
}

interface Beginnings {
  /** Languages that have a phrase beginning with the word. */
  readonly languages: ReadonlyMap<string, readonly string[]>
  /** Words that begin thanks of any kind. */
  readonly grateful: ReadonlySet<string>
  /** Words of thanks that are no everyday words beside: `thank` of "i want to thank you". */
  readonly thanking: ReadonlySet<string>
  /** Every word of every phrase. */
  readonly known: ReadonlySet<string>
}

/** Kinds of phrases that say thanks, or are bitter about it. */
const OF_THANKS: ReadonlySet<string> = new Set(['t', 'a', 'x', 'o'])

let beginnings: Beginnings | undefined

function readBeginnings(): Beginnings {
  const languages = new Map<string, string[]>()
  const grateful = new Set<string>()
  const thanking = new Set<string>()
  const known = new Set<string>()
  for (const [language, sources] of Object.entries(SOURCES)) {
    for (const word of new Set(sources.flatMap(source => [...firstWords(source)]))) {
      const same = languages.get(word)
      if (same === undefined) languages.set(word, [language])
      else same.push(language)
    }
    for (const source of sources)
      for (const phrases of Object.values(source)) for (const word of phrases.split(/[ /|()]+/)) known.add(word)
    const elsewhere = new Set(
      sources.flatMap(source =>
        Object.entries(source).flatMap(([kind, phrases]) =>
          OF_THANKS.has(kind) ? [] : fold(phrases).split(/[ /|()]+/),
        ),
      ),
    )
    for (const { t = '', a = '' } of sources)
      for (const phrase of `${t} / ${a}`.split(' / '))
        for (const word of coreOf(fold(phrase).split(/[ |()]+/), elsewhere)) thanking.add(word)
    for (const { t = '', a = '' } of sources) for (const word of firstWords({ t, a })) grateful.add(word)
  }
  for (const word of firstWords({ t: EVERYWHERE.t! })) grateful.add(word)
  return { languages, grateful, known, thanking }
}

/** The words of a phrase that carry it: those that stand in no phrase of another kind, or else the longest. */
function coreOf(words: readonly string[], elsewhere: ReadonlySet<string>): readonly string[] {
  const spoken = words.filter(word => word !== '')
  const own = spoken.filter(word => !elsewhere.has(word) && !isEverydayAnywhere(word))
  return own.length > 0 ? own : spoken.toSorted((a, b) => b.length - a.length).slice(0, 1)
}

/** Languages known deeply enough to read misspelt words in. */
const MAIN: readonly string[] = ['en', 'fr', 'de', 'es']
const FEW_WORDS = 6
const WORDS_LOOKED_AT = 40

/** True where some word may begin a thank-you in some language. */
export function maySpeakThanks(words: readonly string[]): boolean {
  beginnings ??= readBeginnings()
  const { grateful } = beginnings
  return words.some(word => grateful.has(word))
}

/** Nobody closes a conversation in words of which so many are in no phrase of any language. */
const MOST_STRANGE = 0.25

/** True where too many words are in no phrase for the message to be courtesies and closing words only. */
export function areMostlyStrange(words: readonly string[]): boolean {
  beginnings ??= readBeginnings()
  const { known } = beginnings
  let strange = 0
  for (const word of words) if (!known.has(word)) strange++
  return strange > words.length * MOST_STRANGE
}

/** True where some word is one that only thanks have. */
export function thanksSomebody(words: readonly string[]): boolean {
  beginnings ??= readBeginnings()
  const { thanking } = beginnings
  return words.some(word => thanking.has(word))
}

/** Words with their letters let go of where somebody held one: `thaaanks`, `tackkk`. Only where the word is known then. */
export function unstretched(words: readonly string[]): readonly string[] {
  beginnings ??= readBeginnings()
  const { known } = beginnings
  if (!words.some(word => STRETCHED.test(word))) return words
  return words.map(word => {
    if (!STRETCHED.test(word) || known.has(word) || isEverydayAnywhere(word)) return word
    for (const shorter of [
      word.replace(/(.)\1+$/u, '$1'),
      word.replace(/(.)\1{2,}/gu, '$1'),
      word.replace(/(.)\1{2,}/gu, '$1$1'),
      word.replace(/(.)\1+/gu, '$1'),
    ])
      if (known.has(shorter)) return shorter
    return word
  })
}

const STRETCHED = /(\p{L})\1/u

/** Languages whose phrases begin with words of this message, the likeliest first; always those four we know deeply. */
export function booksFor(
  words: readonly string[],
  most: number,
  hint?: string,
): readonly (readonly [string, PhraseBook])[] {
  beginnings ??= readBeginnings()
  const hits = new Map<string, number>()
  for (let i = 0; i < words.length && i < WORDS_LOOKED_AT; i++)
    for (const language of beginnings.languages.get(words[i]!) ?? EMPTY)
      hits.set(language, (hits.get(language) ?? (language === hint ? 0.5 : 0)) + 1)
  if (words.length <= FEW_WORDS) for (const language of MAIN) if (!hits.has(language)) hits.set(language, 0)
  const scored = [...hits].sort((a, b) => b[1] - a[1] || RANK.get(a[0])! - RANK.get(b[0])!)
  return scored.slice(0, most).map(([language]) => [language, bookOf(language)] as const)
}

const EMPTY: readonly string[] = []
const RANK = new Map(Object.keys(SOURCES).map((language, rank) => [language, rank]))
