import { stableHash } from '../../core/stable-hash.ts'
import { type NumberedTexts, numberFeatures } from './number-features.ts'
import { readFeatures } from './text-features.ts'

/** One labelled text of an account. */
export interface IntentExample {
  readonly text: string
  /** An out-of-scope label (see `OUTSIDE_LABELS`) makes the text a negative: it teaches what belongs to no intent. */
  readonly label: string
  /** ISO 639-1, where known. */
  readonly language?: string
  /** Where the text came in, where known. */
  readonly channel?: string
  /** How much the example counts; 1 where absent. */
  readonly weight?: number
  /** A person's second look: the label is never doubted for what other examples say. */
  readonly trusted?: boolean
  /** The label's own name, not a text of a customer's: it is learned from and never judged. */
  readonly isName?: boolean
  readonly embedding?: Float32Array
}

/** Labels that mean "none of the intents", in lower case. */
export const OUTSIDE_LABELS: readonly string[] = ['', 'oos', 'out_of_scope', 'out-of-scope', 'none', 'null']

/** More examples than this cost time and memory and teach nothing more; each label then keeps a fair share. */
const MOST_EXAMPLES = 40_000

/** Examples with their features read and labels numbered; a target of -1 marks a text outside all labels. */
export interface PreparedExamples {
  readonly labels: readonly string[]
  readonly examples: readonly IntentExample[]
  readonly texts: NumberedTexts
  /** Hashes of each text's single words, in reading order. */
  readonly words: readonly Uint32Array[]
  readonly target: Int32Array
  readonly importance: Float32Array
}

/** Sorts out labels and negatives, bounds the amount, and reads every text's features. */
export function prepareExamples(given: readonly IntentExample[]): PreparedExamples {
  const examples = bounded(given.filter(example => example.weight === undefined || example.weight > 0))
  const labels = [...new Set(examples.map(example => example.label))].filter(label => !isOutside(label)).sort(ascending)
  const numbers = new Map(labels.map((label, i) => [label, i]))
  const words: Uint32Array[] = []
  const texts = numberFeatures(
    Iterator.from(examples).map(example => {
      const features = readFeatures(example.text)
      words.push(features.words.slice(0, features.singles))
      return features
    }),
  )
  return {
    labels,
    examples,
    texts,
    words,
    target: Int32Array.from(examples, example => numbers.get(example.label) ?? -1),
    importance: Float32Array.from(examples, example => example.weight ?? 1),
  }
}

/** True for the names of "none of them". */
export function isOutside(label: string): boolean {
  return OUTSIDE_LABELS.includes(label.toLowerCase())
}

/** Keeps, label by label in turn, the examples with the smallest hash of their text, in the order given. */
function bounded(examples: readonly IntentExample[]): readonly IntentExample[] {
  if (examples.length <= MOST_EXAMPLES) return examples
  const byLabel = new Map<string, number[]>()
  for (const [i, { label }] of examples.entries()) {
    const rows = byLabel.get(label)
    if (rows) rows.push(i)
    else byLabel.set(label, [i])
  }
  const hashes = examples.map(example => stableHash(example.text))
  for (const rows of byLabel.values()) rows.sort((a, b) => hashes[a]! - hashes[b]! || a - b)
  const kept: number[] = []
  for (let round = 0; kept.length < MOST_EXAMPLES; round++) {
    for (const rows of byLabel.values()) if (round < rows.length && kept.length < MOST_EXAMPLES) kept.push(rows[round]!)
  }
  return kept.sort((a, b) => a - b).map(i => examples[i]!)
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
