import { wordList } from './ask-text.ts'

const LONGEST = 80
const FEWEST_WORDS = 3
const MOST_WORDS = 16
/** Below it a sentence says little of what all of them ask. */
const LEAST_SCORE = 0.2
/** Addresses and links are one customer's own, and so is whatever holds a figure; without its number a question is everybody's. */
const PRIVATE = /@|https?:|www\./i
/** Whoever introduces themselves says a name, which a helpdesk may not know as one. */
const INTRODUCTION =
  /\b(?:my name is|[Ii](?:['’]| a)m \p{Lu}\p{Ll}|je m['’]appelle|mon nom est|ich heiße|mein name ist|me llamo|mi nombre es)/u
const NUMBER = /\s\S*\d[^\s?!.,]*/g

/**
 * A title for an article, in customers' own words: the sentence nearest to what all of them ask. Only sentences whose every word is shared count, so
 * that nobody's name and no typing error gets into it; where there is none, the words that most of them use.
 * @param weights the cluster's words, the weightiest first
 * @param isShared used by several customers, and nobody's name
 */
export function suggestTitle(
  sentences: readonly string[],
  weights: ReadonlyMap<string, number>,
  isShared: (word: string) => boolean,
): string {
  let best: string | undefined
  let most = LEAST_SCORE
  for (const said of new Set(sentences)) {
    const sentence = said.replace(NUMBER, ' …')
    const words = wordList(sentence)
    if (
      words.length < FEWEST_WORDS ||
      words.length > MOST_WORDS ||
      PRIVATE.test(said) ||
      INTRODUCTION.test(lowerFirst(said)) ||
      /\d/.test(sentence)
    )
      continue
    if (!words.every(isShared)) continue
    const score = [...new Set(words)].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) / Math.sqrt(words.length)
    if (score < most || (score === most && best !== undefined && best < sentence)) continue
    best = sentence
    most = score
  }
  return best === undefined ? wordsOnly(weights, isShared) : shortened(best)
}

function lowerFirst(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1)
}

function wordsOnly(weights: ReadonlyMap<string, number>, isShared: (word: string) => boolean): string {
  return [...weights.keys()].filter(isShared).slice(0, 5).join(' · ')
}

function shortened(sentence: string): string {
  const isShouted = sentence === sentence.toUpperCase()
  const [first = '', ...rest] = (isShouted ? sentence.toLowerCase() : sentence)
    .replace(/^[\s"'-]+/u, '')
    .replace(/\s+/g, ' ')
  const text = first.toUpperCase() + rest.join('')
  if (text.length <= LONGEST) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`
}
