import { type IntentExample, isOutside } from './examples.ts'

/** A word of a name; shorter ones are mostly codes. */
const WORD = /\p{L}{3,}/u

/**
 * The words of a label's name, as a text: `lost_or_stolen_card`, `LostOrStolenCard` and `Card / lost or stolen` all speak of cards.
 * Undefined for a code (`T17`), which says nothing.
 */
export function readLabelName(label: string): string | undefined {
  const words = label
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{M}'’]+/gu, ' ')
    .trim()
    .toLowerCase()
  return WORD.test(words) ? words : undefined
}

/**
 * Adds each label's name as one example of it: people name a label after what it is about, and where examples are few, that
 * is one more. Names are learned from and never judged.
 */
export function withLabelNames(examples: readonly IntentExample[]): IntentExample[] {
  const labels = [...new Set(examples.map(example => example.label))].filter(label => !isOutside(label))
  const names = labels.flatMap((label): IntentExample[] => {
    const text = readLabelName(label)
    return text === undefined ? [] : [{ text, label, isName: true }]
  })
  return [...examples, ...names]
}
