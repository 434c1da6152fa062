import { z } from 'zod'
import { predictSpam, SpamLine } from '../../src/understanding/predict-spam.ts'
import { errorRate, hitRate, type SuiteOutcome } from './measured-row.ts'
import { runSets } from './run-sets.ts'

const PART = 'spam'
const Row = SpamLine.extend({ spam: z.boolean() })

/** Unwanted mail: a customer condemned is far worse than a pitch let in. */
export function evaluateSpam(dataDir: string | undefined): Promise<SuiteOutcome> {
  return runSets(PART, [{ name: 'own', file: 'spam.jsonl' }], Row, dataDir, (set, rows) => {
    const read = rows.map(row => ({ row, said: predictSpam(row).spam }))
    const customers = read.filter(({ row }) => !row.spam)
    const spam = read.filter(({ row }) => row.spam)
    const condemned = customers.filter(({ said }) => said).length
    const caught = spam.filter(({ said }) => said).length
    return [
      hitRate(PART, set, 'called spam rightly', caught, caught + condemned, { target: 0.99 }),
      errorRate(PART, set, 'customer condemned', condemned, customers.length),
      hitRate(PART, set, 'spam caught', caught, spam.length, { target: 0.95 }),
    ]
  })
}
