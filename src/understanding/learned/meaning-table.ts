import { MEANING_WORDS } from './meaning-words.ts'
import { NORTHERN_AND_EASTERN_WORDS } from './northern-and-eastern-words.ts'

/** Some word with a meaning ends with this hash; some stem does. */
export const ENDS = 1
export const GOES_ON = 2

const START = 0x811c9dc5
const PRIME = 0x01000193

export interface MeaningTable {
  /** What to expect of the low 16 bits of a word's running hash: nearly always nothing. */
  readonly signs: Uint8Array
  readonly meanings: ReadonlyMap<number, readonly number[]>
  /** Of stems; any letters may follow. */
  readonly endings: ReadonlyMap<number, readonly number[]>
}

/** The words of each meaning by their hash, so that a text is looked up while it is hashed. */
export function meaningTable(): MeaningTable {
  const signs = new Uint8Array(1 << 16)
  const meanings = new Map<number, number[]>()
  const endings = new Map<number, number[]>()
  Object.entries(MEANING_WORDS).forEach(([name, western], meaning) => {
    const words = `${western} ${NORTHERN_AND_EASTERN_WORDS[name] ?? ''}`.trim()
    for (const word of new Set(words.split(' '))) {
      const isStem = word.endsWith('*')
      let hash = START
      for (const letter of isStem ? word.slice(0, -1) : word) hash = Math.imul(hash ^ letter.charCodeAt(0), PRIME)
      const index = isStem ? endings : meanings
      signs[hash & 0xffff]! |= isStem ? GOES_ON : ENDS
      const same = index.get(hash)
      if (same === undefined) index.set(hash, [meaning])
      else if (!same.includes(meaning)) same.push(meaning)
    }
  })
  return { signs, meanings, endings }
}
