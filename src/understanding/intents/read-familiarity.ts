import { FUNCTION_WORD_HASHES } from './function-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How much of a text a vocabulary has met before. */
export interface Familiarity {
  /** Share of all words that are known; 0 for a text without words. */
  readonly known: number
  /** The same of the words of substance: “what is the capital of France” shares only the others with a shop's questions. */
  readonly substanceKnown: number
  readonly words: number
  readonly knownOfSubstance: number
  readonly unknownOfSubstance: number
}

/** Counts known words, and known and unknown words of substance, by the hashes of a text's single words. */
export function readFamiliarity(vocabulary: Vocabulary, words: Uint32Array): Familiarity {
  const singles = words.length
  let known = 0
  let knownOfSubstance = 0
  let unknownOfSubstance = 0
  for (let i = 0; i < singles; i++) {
    const isKnown = vocabulary.index.get(words[i]!) >= 0
    if (isKnown) known++
    if (FUNCTION_WORD_HASHES.has(words[i]!)) continue
    if (isKnown) knownOfSubstance++
    else unknownOfSubstance++
  }
  return {
    known: singles === 0 ? 0 : known / singles,
    substanceKnown: knownOfSubstance === 0 ? 0 : knownOfSubstance / (knownOfSubstance + unknownOfSubstance),
    words: singles,
    knownOfSubstance,
    unknownOfSubstance,
  }
}
