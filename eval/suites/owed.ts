import { z } from 'zod'
import { seededRandom } from '../../src/forecast/statistics/random.ts'
import { OwedLine, predictOwed } from '../../src/understanding/predict-owed.ts'
import { bootstrapInterval } from '../statistics/bootstrap.ts'
import { macroF1 } from '../statistics/macro-f1.ts'
import { drawnFigure, errorRate, hitRate, type SuiteOutcome } from './measured-row.ts'
import { runSets } from './run-sets.ts'

const PART = 'owed'
const Row = OwedLine.extend({ owed: z.string(), due_date: z.string().optional(), split: z.string().optional() })

/** Who owes the next step: a false "nothing" is the costly mistake. */
export function evaluateOwed(dataDir: string | undefined): Promise<SuiteOutcome> {
  const sets = [
    { name: 'own', file: 'owed-turns.jsonl', heldOut: true },
    { name: 'own, fresh', file: 'owed-fresh.jsonl', heldOut: true },
    { name: 'own, unseen', file: 'owed-unseen.jsonl', heldOut: true },
  ]
  return runSets(PART, sets, Row, dataDir, (set, rows) => {
    const read = rows.filter(row => row.split === 'report').map(row => ({ row, said: predictOwed(row) }))
    const nothing = read.filter(({ said }) => said.owed === 'nothing')
    const owing = read.filter(({ row }) => row.owed !== 'nothing')
    const falsely = nothing.filter(({ row }) => row.owed !== 'nothing').length
    const dated = read.filter(({ row }) => row.due_date !== undefined)
    const onTheDay = dated.filter(({ row, said }) => said.due?.slice(0, 10) === row.due_date).length
    const pairs = read.map(({ row, said }) => [row.owed, said.owed] as const)
    const f1 = bootstrapInterval(pairs, macroF1, seededRandom(1))
    return [
      hitRate(PART, set, '"nothing" right', nothing.length - falsely, nothing.length, { target: 0.99 }),
      errorRate(PART, set, '"nothing" though something is owed', falsely, owing.length),
      drawnFigure(PART, set, 'macro-F1', read.length, f1, { target: 0.85 }),
      hitRate(PART, set, 'due date right', onTheDay, dated.length, { target: 0.9 }),
    ]
  })
}
