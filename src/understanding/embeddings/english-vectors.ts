import { detectLanguage } from '../../text/language.ts'
import { intentText } from '../intent-text.ts'
import type { Embedder } from './embedder.ts'

/** Sentence embeddings of the English ones among texts, in their order; undefined for others, and for all without a model. */
export async function englishVectors(
  embedder: Embedder | null,
  texts: readonly string[],
): Promise<readonly (Float32Array | undefined)[]> {
  const english = texts.map(text => (detectLanguage(text).code === 'en' ? intentText(text) : ''))
  const wanted = [...new Set(english)].filter(text => text !== '')
  if (embedder === null || wanted.length === 0) return texts.map(() => undefined)
  const vectors = await embedder.embed(wanted)
  const byText = new Map(wanted.map((text, i) => [text, vectors[i]!]))
  return english.map(text => byText.get(text))
}
