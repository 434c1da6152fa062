import { fold } from '../../src/understanding/fold.ts'
import { hashText, KIND_VALUES } from '../../src/understanding/learned/hashed-text.ts'
import { markOf, PLACES, placeOf } from '../../src/understanding/learned/linear-heads.ts'

/** A text to learn from and the heads that should speak up at it. */
export interface LearningRow {
  readonly text: string
  readonly heads: readonly string[]
  /** How much it counts beside others. */
  readonly weight: number
}

/** Features of a stretch of text, each with its value, already scaled to length one. */
interface Stretch {
  readonly features: Int32Array
  readonly values: Float32Array
}

export interface TrainingOptions {
  readonly heads: readonly string[]
  readonly rounds: number
  readonly step: number
  /** Pull towards zero of each weight, a step. */
  readonly pull: number
  /** Weight of a row that a head should speak up at, against one it should not. */
  readonly positive: number
  /** Features that fewer rows have are not learned. */
  readonly leastRows: number
  /** Whether a text is read by its best sentence or two (a topic), or as a whole (a kind of mail). */
  readonly bySentence: boolean
}

/** Stretches of a text that are scored apart: the whole, or each sentence and each two that follow each other. */
function stretchesOf(text: string, bySentence: boolean): Stretch[] {
  const { features, kinds, ends, sentences } = hashText(fold(text))
  const stretch = (from: number, to: number): Stretch => {
    const values = new Float32Array(to - from)
    let squares = 0
    for (let i = from; i < to; i++) {
      const value = KIND_VALUES[kinds[i]!]!
      values[i - from] = value
      squares += value * value
    }
    const scale = 1 / Math.sqrt(squares + 8)
    for (let i = 0; i < values.length; i++) values[i]! *= scale
    return { features: features.slice(from, to), values }
  }
  if (sentences === 0) return []
  const startOf = (i: number): number => (i === 0 ? 0 : ends[i - 1]!)
  if (!bySentence) return [stretch(0, ends[sentences - 1]!)]
  const found: Stretch[] = []
  for (let i = 0; i < sentences; i++) {
    found.push(stretch(startOf(i), ends[i]!))
    if (i > 0) found.push(stretch(startOf(i - 1), ends[i]!))
  }
  return found
}

/** The feature that each place is kept for: of all that fall to it, the one most rows have. Marks are 0 where there is none. */
function chooseMarks(texts: readonly (readonly Stretch[])[], leastRows: number): Uint8Array {
  const rowsOf = new Map<number, number>()
  for (const stretches of texts)
    for (const feature of new Set(stretches.flatMap(stretch => [...stretch.features])))
      rowsOf.set(feature, (rowsOf.get(feature) ?? 0) + 1)
  const marks = new Uint8Array(PLACES)
  const most = new Uint32Array(PLACES)
  const sorted = [...rowsOf].sort(([a], [b]) => a - b)
  for (const [feature, rows] of sorted) {
    const place = placeOf(feature)
    if (rows < leastRows || rows <= most[place]!) continue
    most[place] = rows
    marks[place] = markOf(feature)
  }
  return marks
}

/** A stretch with what is known of it alone; unknown features have had their share in its length. */
function known({ features, values }: Stretch, marks: Uint8Array): Stretch {
  const kept = [...features.keys()].filter(i => marks[placeOf(features[i]!)] === markOf(features[i]!))
  return {
    features: Int32Array.from(kept, i => placeOf(features[i]!)),
    values: Float32Array.from(kept, i => values[i]!),
  }
}

function score(weights: Float64Array, { features, values }: Stretch): number {
  let sum = BIAS
  for (let i = 0; i < features.length; i++) sum += weights[features[i]!]! * values[i]!
  return sum
}

/** What text of unknown words scores. */
const BIAS = -0.7

export interface Trained {
  readonly marks: Uint8Array
  readonly bias: number
  readonly weights: Readonly<Record<string, Float64Array>>
}

/**
 * Linear heads by adaptive steps on the squared hinge: sums, products and roots alone, so that every machine comes to the same
 * numbers. A text that a head should hear teaches by the stretch the head hears best; any other by each of its stretches.
 */
export function trainHeads(rows: readonly LearningRow[], options: TrainingOptions): Trained {
  const read = rows.map(row => stretchesOf(row.text, options.bySentence))
  const marks = chooseMarks(read, options.leastRows)
  const texts = read.map(stretches => stretches.map(stretch => known(stretch, marks)))
  const order = shuffled(rows.length)
  const weights = Object.fromEntries(
    options.heads.map(name => {
      const own = new Float64Array(PLACES)
      const squares = new Float64Array(PLACES).fill(1e-3)
      const learn = (stretch: Stretch, wanted: 1 | -1, weight: number): void => {
        const short = 1 - wanted * score(own, stretch)
        if (short <= 0) return
        const slope = -wanted * short * weight
        for (let i = 0; i < stretch.features.length; i++) {
          const place = stretch.features[i]!
          const g = slope * stretch.values[i]! + options.pull * own[place]!
          squares[place]! += g * g
          own[place]! -= (options.step * g) / Math.sqrt(squares[place]!)
        }
      }
      for (let round = 0; round < options.rounds; round++)
        for (const at of order) {
          const row = rows[at]!
          const stretches = texts[at]!
          if (!row.heads.includes(name)) for (const stretch of stretches) learn(stretch, -1, row.weight)
          else if (stretches.length > 0) {
            const scores = stretches.map(stretch => score(own, stretch))
            learn(stretches[scores.indexOf(Math.max(...scores))]!, 1, row.weight * options.positive)
          }
        }
      return [name, own]
    }),
  )
  return { marks, bias: BIAS, weights }
}

/** A fixed order without pattern. */
export function shuffled(length: number): number[] {
  const order = Array.from({ length }, (_, i) => i)
  let state = 0x9e3779b9
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}
