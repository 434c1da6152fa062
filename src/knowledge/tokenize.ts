const SCRIPTS_WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const RUN = /[\p{L}\p{N}]+/gu
const MOST_CHARACTERS = 20_000
const LONGEST_WORD = 40
const STEM = 5
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' }

/**
 * Search terms of a text: words in lower case without accents; pairs of neighbouring characters where a script writes no
 * spaces. Long words give their first five letters as well (`order~` for order and orders), which stands in for stemming in every
 * language alike.
 */
export function tokenize(text: string): string[] {
  const terms: string[] = []
  for (const run of wordsOf(text)) {
    if (SCRIPTS_WITHOUT_SPACES.test(run)) addPairs(terms, run)
    else if (run.length <= LONGEST_WORD) addWord(terms, run)
  }
  return terms
}

/** The words of a text in lower case without accents; a script without spaces gives whole runs. */
export function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, MOST_CHARACTERS)
    .toLowerCase()
    .replace(/['’]/g, ' ')
    .replace(/[ßøæœłđı]/g, letter => LETTERS[letter]!)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  return plain.match(RUN) ?? []
}

function addWord(terms: string[], word: string): void {
  terms.push(word)
  if (word.length >= STEM && !/\d/.test(word)) terms.push(`${word.slice(0, STEM)}~`)
}

function addPairs(terms: string[], run: string): void {
  const characters = [...run]
  if (characters.length === 1) terms.push(run)
  for (let i = 0; i + 1 < characters.length; i++) terms.push(characters[i]! + characters[i + 1]!)
}
