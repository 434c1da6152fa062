import { seededRandom, shuffle } from '../src/understanding/intents/seeded-order.ts'
import { drawShots, type IntentRow, type IntentSet, isRealCustomers, splitsOf } from './intents-data.ts'

/** Rows to learn from and rows to report on; those of label `oos` lie outside all intents. */
export interface Trial {
  readonly name: string
  /** Trials of one round judge each text at most once; rounds repeat the whole with another deal. */
  readonly round: number
  readonly train: readonly IntentRow[]
  readonly report: readonly IntentRow[]
}

/** How rows are dealt: all data; ten examples an intent; or traffic that is half out of scope. */
export type Protocol = 'all data' | '10 examples' | 'traffic'

const SHOTS = 10
const LEAST_ROWS_FOR_SHOTS = 5_000
/** One label in eight is hidden from the model in each fold of the traffic protocol, and its texts count as outside. */
const HIDDEN_SHARE = 1 / 8
const OUTSIDE_OF_A_KIND = 300

/**
 * The trials of one set. Small sets of real customers are dealt several times, as one deal says little; traffic mixes
 * their texts with labels hidden from the model, texts to other brands, and everyday questions.
 */
export function trialsOf(
  set: IntentSet,
  protocol: Protocol,
  sets: ReadonlyMap<IntentSet, readonly IntentRow[]>,
  options: { readonly seed: number; readonly repeats: number; readonly draws: number },
): Trial[] {
  const rows = sets.get(set)!
  const real = isRealCustomers(set)
  if ((protocol === '10 examples' && rows.length < LEAST_ROWS_FOR_SHOTS) || (protocol === 'traffic' && !real)) return []
  const pick = (indices: readonly number[]): IntentRow[] => indices.map(i => rows[i]!)
  if (protocol === '10 examples') {
    const splits = splitsOf(rows, options.seed)
    return Array.from({ length: options.draws }, (_, draw) => {
      const { train, test } = drawShots(rows, splits[draw % splits.length]!, SHOTS, options.seed + draw)
      return { name: `${set}/draw${draw}`, round: draw, train: pick(train), report: pick(test) }
    })
  }
  return Array.from({ length: real ? options.repeats : 1 }, (_, repeat) => repeat).flatMap(repeat =>
    splitsOf(rows, options.seed + repeat).map(({ train, test }, fold) => {
      const name = `${set}/repeat${repeat}/fold${fold}`
      if (protocol === 'all data') return { name, round: repeat, train: pick(train), report: pick(test) }
      const mixed = withTraffic(set, pick(train), pick(test), sets, options.seed + 10 * repeat + fold)
      return { name, round: repeat, ...mixed }
    }),
  )
}

function withTraffic(
  set: IntentSet,
  train: readonly IntentRow[],
  test: readonly IntentRow[],
  sets: ReadonlyMap<IntentSet, readonly IntentRow[]>,
  seed: number,
): Pick<Trial, 'train' | 'report'> {
  const random = seededRandom(seed)
  const labels = shuffle([...new Set(train.map(({ label }) => label))].sort(), random)
  const hidden = new Set(labels.slice(0, Math.max(1, Math.round(labels.length * HIDDEN_SHARE))))
  const own = [...train, ...test].filter(({ label }) => hidden.has(label))
  const strangers = (holds: (other: IntentSet) => boolean): IntentRow[] =>
    shuffle(
      [...sets].filter(([other]) => holds(other)).flatMap(([, rows]) => rows),
      random,
    )
  const outside = (kind: string, rows: readonly IntentRow[]): IntentRow[] =>
    rows.slice(0, OUTSIDE_OF_A_KIND).map(({ text, split }) => ({ text, label: 'oos', split, kind }))
  return {
    train: train.filter(({ label }) => !hidden.has(label)),
    report: [
      ...test.filter(({ label }) => !hidden.has(label)),
      ...outside('unknown intent', own),
      ...outside(
        'other brand',
        strangers(other => other !== set && isRealCustomers(other)),
      ),
      ...outside(
        'everyday',
        strangers(other => other === 'clinc150'),
      ),
    ],
  }
}
