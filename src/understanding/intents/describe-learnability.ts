/** A label as the account's own examples show it. Rates are null where no example could be judged by a model that had not seen it. */
export interface LabelLearnability {
  readonly label: string
  readonly support: number
  /** Share of this label's judged texts that get it back. */
  readonly recall: number | null
  /** Share of the texts that get this label that carry it. */
  readonly precision: number | null
}

export interface ConfusedPair {
  readonly labels: readonly [string, string]
  /** Judged texts of either label that got the other. */
  readonly confused: number
  /** Of all judged texts of both labels. */
  readonly share: number
}

/** What could be learned from the examples, and where the labels themselves stand in the way. */
export interface Learnability {
  readonly examples: number
  /** Texts judged by a model that had not seen them. */
  readonly judged: number
  readonly accuracy: number | null
  /** Examples whose label the others clearly contradict; they count less in training. */
  readonly doubtful: number
  readonly labels: readonly LabelLearnability[]
  /** Most confused first; candidates for a merge or a clearer rule. */
  readonly confusedPairs: readonly ConfusedPair[]
  /** Labels with fewer than three examples: named, never accepted with confidence. */
  readonly tooFew: readonly string[]
  /** Labels that do not come back: under half of their texts, with ten or more judged. */
  readonly inconsistent: readonly string[]
}

const MOST_PAIRS = 20

/** Sums up true (`target`) and predicted label numbers of judged texts; -1 in `predicted` marks a text that was not judged. */
export function describeLearnability(
  labels: readonly string[],
  target: ArrayLike<number>,
  predicted: ArrayLike<number>,
  doubtful: number,
): Learnability {
  const count = labels.length
  const confusion = new Int32Array(count * count)
  const support = new Int32Array(count)
  let judged = 0
  let right = 0
  for (let i = 0; i < target.length; i++) {
    support[target[i]!]!++
    if (predicted[i]! < 0) continue
    judged++
    if (predicted[i] === target[i]) right++
    confusion[target[i]! * count + predicted[i]!]!++
  }
  const judgedOf = labels.map((_, c) => sum(count, other => confusion[c * count + other]!))
  const gotOf = labels.map((_, c) => sum(count, other => confusion[other * count + c]!))
  const described = labels.map((label, c) => ({
    label,
    support: support[c]!,
    recall: share(confusion[c * count + c]!, judgedOf[c]!),
    precision: share(confusion[c * count + c]!, gotOf[c]!),
  }))
  const pairs: ConfusedPair[] = []
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const confused = confusion[a * count + b]! + confusion[b * count + a]!
      if (confused < 2) continue
      pairs.push({ labels: [labels[a]!, labels[b]!], confused, share: round(confused / (judgedOf[a]! + judgedOf[b]!)) })
    }
  }
  pairs.sort((a, b) => b.share - a.share || b.confused - a.confused || (a.labels[0] < b.labels[0] ? -1 : 1))
  return {
    examples: target.length,
    judged,
    accuracy: share(right, judged),
    doubtful,
    labels: described,
    confusedPairs: pairs.slice(0, MOST_PAIRS),
    tooFew: described.filter(label => label.support < 3).map(({ label }) => label),
    inconsistent: described.filter((label, c) => judgedOf[c]! >= 10 && label.recall! < 0.5).map(({ label }) => label),
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : round(part / whole)
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function sum(count: number, value: (index: number) => number): number {
  let total = 0
  for (let i = 0; i < count; i++) total += value(i)
  return total
}
