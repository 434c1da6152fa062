import { z } from 'zod'
import { predictThanks, ThanksLine } from '../../src/understanding/predict-thanks.ts'
import { errorRate, hitRate, type SuiteOutcome } from './measured-row.ts'
import { runSets } from './run-sets.ts'

const PART = 'thanks'
const SOURCE =
  'thanks/dev: texts of ABCD (MIT), STAR (MIT), Ubuntu IRC (CC-BY-4.0) and MultiDoGO (CDLA-Permissive-1.0), labels by one reader'
const PLACES = [
  { name: 'own', file: 'thanks.jsonl' },
  { name: 'dev', file: 'thanks/dev.jsonl', source: SOURCE },
]
const Row = ThanksLine.extend({ label: z.string(), safe_to_close: z.boolean() })

/** Closing thank-yous: what must never be closed, and what is closed of that which may be. */
export function evaluateThanks(dataDir: string | undefined): Promise<SuiteOutcome> {
  return runSets(PART, PLACES, Row, dataDir, (set, rows) => {
    const read = rows.map(row => ({ row, said: predictThanks(row) }))
    const safe = read.filter(({ row }) => row.safe_to_close)
    const unsafe = read.filter(({ row }) => !row.safe_to_close)
    const closed = read.filter(({ said }) => said.safe_to_close)
    const rightly = closed.filter(({ row }) => row.safe_to_close).length
    const labelled = read.filter(({ row, said }) => said.label === row.label).length
    return [
      hitRate(PART, set, 'closed ones that were safe', rightly, closed.length, { floor: 0.77, target: 0.99 }),
      hitRate(PART, set, 'closed of the safe', rightly, safe.length, { target: 0.8 }),
      errorRate(PART, set, 'closed though not safe', closed.length - rightly, unsafe.length),
      hitRate(PART, set, 'label right', labelled, read.length),
    ]
  })
}
