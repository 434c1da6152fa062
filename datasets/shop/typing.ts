import type { Random } from './random.ts'
import type { Language } from './vocabulary.ts'

const QWERTY = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const KEYBOARDS: Readonly<Record<Language, readonly string[]>> = {
  en: QWERTY,
  fr: ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  de: ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
  es: QWERTY,
}

const NEIGHBOURS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: neighbours(KEYBOARDS.en),
  fr: neighbours(KEYBOARDS.fr),
  de: neighbours(KEYBOARDS.de),
  es: neighbours(KEYBOARDS.es),
}

function neighbours(rows: readonly string[]): Map<string, string> {
  const map = new Map<string, string>()
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) map.set(row[i]!, `${row[i - 1] ?? ''}${row[i + 1] ?? ''}`)
  }
  return map
}

/** How one customer types: slips per letter, lower case only, accents left out. */
export interface TypingHabits {
  readonly typos: number
  readonly lowerCase: boolean
  readonly dropsAccents: boolean
}

/** The text as this customer's fingers make it. Numbers and codes stay right: people copy those. */
export function typeOut(text: string, habits: TypingHabits, language: Language, random: Random): string {
  let out = text
  if (habits.dropsAccents)
    out = out
      .replaceAll('ß', 'ss')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
  if (habits.lowerCase) out = out.replace(/\p{Lu}(?=\p{Ll})/gu, letter => letter.toLowerCase())
  if (habits.typos < 0.001) return out
  const words = out.split(' ')
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word.length < 4 || !/^\p{L}+[.,!?]?$/u.test(word) || !random.chance(habits.typos * word.length * 0.5)) continue
    words[i] = slip(word, language, random)
  }
  return words.join(' ')
}

function slip(word: string, language: Language, random: Random): string {
  const at = random.int(1, word.length - 2)
  const letter = word[at]!
  switch (random.int(0, 3)) {
    case 0: {
      const near = NEIGHBOURS[language].get(letter)
      return near ? word.slice(0, at) + random.pick([...near]) + word.slice(at + 1) : word
    }
    case 1:
      return word.slice(0, at) + word.slice(at + 1)
    case 2:
      return word.slice(0, at) + letter + word.slice(at)
    default:
      return word.slice(0, at) + word[at + 1]! + letter + word.slice(at + 2)
  }
}
