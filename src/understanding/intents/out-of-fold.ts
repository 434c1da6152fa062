import type { PreparedExamples } from './examples.ts'
import { fitExperts, scoreExperts } from './fit-experts.ts'
import { seededRandom, shuffle } from './seeded-order.ts'
import { Vectorizer } from './vectorizer.ts'

/** A text scored by experts that had not seen it; outside texts are negatives, or texts of a label those experts never saw. */
export interface UnseenScores {
  readonly row: number
  readonly inScope: boolean
  readonly scores: readonly Float32Array[]
  /** Share of the text's words that those experts knew. */
  readonly knownShare: number
}

const FOLDS = 4
/** Fold experts are only asked how sure they are; fewer passes tell that as well. */
const FOLD_EFFORT = 0.6
/** Fewer labels than this cannot spare one to play the unknown. */
const LEAST_LABELS_TO_HIDE = 2 * FOLDS
const MOST_OUTSIDE_PER_FOLD = 500

/**
 * Cross-validates: each fold's experts learn from the other folds without a few labels, whose texts then stand for what
 * customers write outside all intents. Empty where there are too few examples to split.
 */
export function scoreOutOfFold(
  prepared: PreparedExamples,
  vectors: readonly Float32Array[] | null,
  seed: number,
): UnseenScores[] {
  const { labels, target } = prepared
  const inScopeRows = [...target.keys()].filter(row => target[row]! >= 0)
  if (labels.length < 2 || inScopeRows.length < 2 * FOLDS) return []
  const random = seededRandom(seed)
  const foldOf = assignFolds(inScopeRows, target, random)
  const hiddenIn = hideLabels(labels.length, random)
  const negatives = [...target.keys()].filter(row => target[row]! < 0)
  const result: UnseenScores[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHidden = (row: number): boolean => hiddenIn[target[row]!] === fold
    const learned = Int32Array.from(inScopeRows.filter(row => foldOf[row] !== fold && !isHidden(row)))
    if (learned.length === 0) continue
    const experts = fitExperts(prepared, vectors, learned, seed + fold + 1, FOLD_EFFORT)
    const vectorizer = new Vectorizer(experts.vocabulary)
    const judge = (row: number, inScope: boolean): void => {
      const vector = vectorizer.vectorize(prepared.features[row]!)
      const scores = scoreExperts(experts, labels.length, vector, vectors?.[row]).map(values =>
        Float32Array.from(values),
      )
      result.push({ row, inScope, scores, knownShare: vector.knownShare })
    }
    for (const row of inScopeRows) if (foldOf[row] === fold && !isHidden(row)) judge(row, true)
    const hidden = shuffle(inScopeRows.filter(isHidden), random).slice(0, MOST_OUTSIDE_PER_FOLD)
    for (const row of hidden) judge(row, false)
    for (const [i, row] of negatives.entries()) if (i % FOLDS === fold) judge(row, false)
  }
  return result
}

/** Deals each label's shuffled rows to the folds in turn, going on where the label before ended, so that rare labels spread. */
function assignFolds(rows: readonly number[], target: Int32Array, random: () => number): Int8Array {
  const folds = new Int8Array(target.length).fill(-1)
  const shuffled = shuffle([...rows], random).sort((a, b) => target[a]! - target[b]!)
  for (const [i, row] of shuffled.entries()) folds[row] = i % FOLDS
  return folds
}

/** The fold in which each label is hidden: half of the labels in one fold each, the others in none (-1). */
function hideLabels(labels: number, random: () => number): Int8Array {
  const hidden = new Int8Array(labels).fill(-1)
  if (labels < LEAST_LABELS_TO_HIDE) return hidden
  const order = shuffle(Int32Array.from(hidden.keys()), random)
  for (const [i, label] of order.entries()) hidden[label] = i % (2 * FOLDS) < FOLDS ? i % (2 * FOLDS) : -1
  return hidden
}
