import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { RehearsalError } from '../src/errors/rehearsal-error.ts'
import { seededRandom, shuffle } from '../src/understanding/intents/seeded-order.ts'

/** Public sets and the attribution that goes with every figure quoted from them. */
export const INTENT_SETS = {
  banking77: 'Banking77, PolyAI, CC-BY-4.0',
  clinc150: 'CLINC150 (oos-eval), CC-BY-3.0',
  hwu64: 'HWU64 (NLU-Evaluation-Data), CC-BY-4.0',
  hint3_curekart: 'HINT3 Curekart, hellohaptik, ODbL-1.0',
  hint3_sofmattress: 'HINT3 SOFMattress, hellohaptik, ODbL-1.0',
  hint3_powerplay11: 'HINT3 Powerplay11, hellohaptik, ODbL-1.0',
} as const
export type IntentSet = keyof typeof INTENT_SETS

export interface IntentRow {
  readonly text: string
  readonly label: string
  readonly split: string
  /** What kind of outside text it is, where that is told apart. */
  readonly kind?: string
}

/** Rows to learn from and rows to judge by, by index. */
export interface Split {
  readonly train: readonly number[]
  readonly test: readonly number[]
}

const FOLDS = 5
const OUTSIDE = 'oos'

/**
 * Reads one set from `<dataDir>/intents/<name>.jsonl`; null where the file is absent.
 * @throws RehearsalError `bad_input` naming the line.
 */
export function readIntentSet(dataDir: string, name: IntentSet): IntentRow[] | null {
  const file = path.join(dataDir, 'intents', `${name}.jsonl`)
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    try {
      const { text, label, split = 'train' } = JSON.parse(line) as IntentRow
      if (typeof text === 'string' && typeof label === 'string') return [{ text, label, split }]
    } catch {
      // Told below, with the place.
    }
    throw new RehearsalError(
      'bad_input',
      `${file}:${i + 1}: expected {"text": string, "label": string, "split"?: string}`,
    )
  })
}

/** The set's own train/validation split where it has one, else five stratified folds. */
export function splitsOf(rows: readonly IntentRow[], seed: number): Split[] {
  const all = [...rows.keys()]
  if (rows.some(row => row.split !== 'train')) {
    return [{ train: all.filter(i => rows[i]!.split === 'train'), test: all.filter(i => rows[i]!.split !== 'train') }]
  }
  const byLabel = shuffle([...all], seededRandom(seed)).sort((a, b) => compare(rows[a]!.label, rows[b]!.label))
  return Array.from({ length: FOLDS }, (_, fold) => ({
    train: byLabel.filter((_, i) => i % FOLDS !== fold),
    test: byLabel.filter((_, i) => i % FOLDS === fold),
  }))
}

/** Draws `shots` training rows of each label; negatives are left out, as a new account has none. */
export function drawShots(rows: readonly IntentRow[], split: Split, shots: number, seed: number): Split {
  const taken = new Map<string, number>()
  const train = shuffle([...split.train], seededRandom(seed)).filter(i => {
    const { label } = rows[i]!
    const count = taken.get(label) ?? 0
    taken.set(label, count + 1)
    return label !== OUTSIDE && count < shots
  })
  return { train, test: split.test }
}

/** Messages that customers really wrote to a brand. */
export function isRealCustomers(set: IntentSet): boolean {
  return set.startsWith('hint3')
}

/** The label a prediction must name; null for a text outside all intents. */
export function truthOf(row: IntentRow): string | null {
  return row.label === OUTSIDE ? null : row.label
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
