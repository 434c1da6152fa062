import type { PreparedExamples } from './examples.ts'
import { expertSteps, type FitSteps, fitAtOnce, scoreExperts } from './fit-experts.ts'
import { type Familiarity, readFamiliarity } from './read-familiarity.ts'
import { seededRandom, shuffle } from './seeded-order.ts'
import { vectorizeRows } from './vectorizer.ts'

/** A text scored by experts that had not seen it; outside texts are negatives, or texts of a label those experts never saw. */
export interface UnseenScores {
  readonly row: number
  readonly inScope: boolean
  readonly scores: readonly Float32Array[]
  /** How much of the text those experts' examples held. */
  readonly familiarity: Familiarity
}

/** How examples are dealt to be judged unseen. */
interface Deal {
  readonly folds: number
  /** Groups of labels that are hidden in turn, each from experts of its own; 0 where labels are hidden within the folds. */
  readonly hidings: number
}

/** Up to this many texts, experts are cheap: more folds, and labels are hidden from experts that serve only that. */
const FEW_TEXTS = 1_000
const OF_FEW: Deal = { folds: 6, hidings: 4 }
const OF_MANY: Deal = { folds: 4, hidings: 0 }
/** Fold experts are only asked how sure they are; fewer passes tell that as well. */
const FOLD_EFFORT = 0.6
/** Fewer labels than this cannot spare one to play the unknown. */
const LEAST_LABELS_TO_HIDE = 3
/** Among many texts, one label in so many is hidden in each fold. Few, as what is hidden cannot be confused with the rest. */
const HIDDEN_ONE_IN = 20
const MOST_OUTSIDE_PER_FOLD = 500

/** Experts that learn from some rows and are asked about others. */
export interface Round {
  readonly learned: Int32Array
  readonly seed: number
  /** What they are asked about that has one of their labels, and what has not. */
  readonly inside: readonly number[]
  readonly outside: readonly number[]
}

/**
 * Cross-validates: each fold's experts learn from the other folds. Labels that some experts never saw stand for what
 * customers write outside all intents. Empty where there are too few examples to split.
 */
export function scoreOutOfFold(
  prepared: PreparedExamples,
  vectors: readonly Float32Array[] | null,
  seed: number,
): UnseenScores[] {
  return planRounds(prepared, seed).flatMap(round => fitAtOnce(roundSteps(prepared, vectors, round)))
}

/** Deals out what is learned and judged in each round. The rounds need nothing of each other. */
export function planRounds(prepared: PreparedExamples, seed: number): Round[] {
  const { labels, target, examples } = prepared
  const inScope = [...target.keys()].filter(row => target[row]! >= 0)
  const rows = inScope.filter(row => !examples[row]!.isName)
  const names = inScope.filter(row => examples[row]!.isName)
  const { folds, hidings } = rows.length <= FEW_TEXTS ? OF_FEW : OF_MANY
  if (labels.length < 2 || rows.length < 2 * folds) return []
  const random = seededRandom(seed)
  const foldOf = assignFolds(rows, target, folds, random)
  const order = shuffle(
    Array.from(labels, (_, label) => label),
    random,
  )
  const negatives = [...target.keys()].filter(row => target[row]! < 0)
  const someOf = (hidden: ReadonlySet<number>): number[] => {
    const texts = shuffle(
      rows.filter(row => hidden.has(target[row]!)),
      random,
    )
    return texts.slice(0, MOST_OUTSIDE_PER_FOLD)
  }
  const rounds: Round[] = []
  const perFold =
    hidings > 0 || labels.length < LEAST_LABELS_TO_HIDE ? 0 : Math.max(1, Math.round(labels.length / HIDDEN_ONE_IN))
  for (let fold = 0; fold < folds; fold++) {
    const hidden = new Set(order.slice(fold * perFold, (fold + 1) * perFold))
    const learned = [...rows.filter(row => foldOf[row] !== fold), ...names].filter(row => !hidden.has(target[row]!))
    if (learned.length === 0) continue
    rounds.push({
      learned: Int32Array.from(learned),
      seed: seed + fold + 1,
      inside: rows.filter(row => foldOf[row] === fold && !hidden.has(target[row]!)),
      outside: [...someOf(hidden), ...negatives.filter((_, i) => i % folds === fold)],
    })
  }
  const groups = labels.length < LEAST_LABELS_TO_HIDE ? 0 : Math.min(hidings, labels.length)
  for (let group = 0; group < groups; group++) {
    const hidden = new Set(order.filter((_, i) => i % groups === group))
    const learned = [...rows, ...names].filter(row => !hidden.has(target[row]!))
    if (learned.length === 0) continue
    const round = { learned: Int32Array.from(learned), seed: seed + folds + group + 1 }
    rounds.push({ ...round, inside: [], outside: someOf(hidden) })
  }
  return rounds
}

export function* roundSteps(
  prepared: PreparedExamples,
  vectors: readonly Float32Array[] | null,
  { learned, seed, inside, outside }: Round,
): FitSteps<UnseenScores[]> {
  const experts = yield* expertSteps(prepared, vectors, learned, seed, FOLD_EFFORT)
  const rows = Int32Array.from([...inside, ...outside])
  const { offsets, indices, values } = vectorizeRows(prepared.texts, experts, rows)
  return Array.from(rows, (row, i) => {
    const [start, end] = [offsets[i]!, offsets[i + 1]!]
    const vector = { indices: indices.subarray(start, end), values: values.subarray(start, end), length: end - start }
    const scores = scoreExperts(experts, prepared.labels.length, vector, vectors?.[row])
    return {
      row,
      inScope: i < inside.length,
      scores: scores.map(each => Float32Array.from(each)),
      familiarity: readFamiliarity(experts.vocabulary, prepared.words[row]!),
    }
  })
}

/** Deals each label's shuffled rows to the folds in turn, going on where the label before ended, so that rare labels spread. */
function assignFolds(rows: readonly number[], target: Int32Array, folds: number, random: () => number): Int8Array {
  const assigned = new Int8Array(target.length).fill(-1)
  const shuffled = shuffle([...rows], random).sort((a, b) => target[a]! - target[b]!)
  for (const [i, row] of shuffled.entries()) assigned[row] = i % folds
  return assigned
}
