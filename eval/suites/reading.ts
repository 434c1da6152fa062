import { z } from 'zod'
import { OwedLine, predictOwed } from '../../src/understanding/predict-owed.ts'
import { predictSpam, SpamLine } from '../../src/understanding/predict-spam.ts'
import { predictThanks, ThanksLine } from '../../src/understanding/predict-thanks.ts'
import { predictTopics, TopicsLine } from '../../src/understanding/predict-topics.ts'
import { errorRate, hitRate, type SuiteOutcome } from './measured-row.ts'
import { runSets } from './run-sets.ts'

const OWN = 'own'
const THANKS_DEV =
  'thanks/dev: texts of ABCD (MIT), STAR (MIT), Ubuntu IRC (CC-BY-4.0) and MultiDoGO (CDLA-Permissive-1.0), labels by one reader'

/** Closing thank-yous: what must never be closed, and what is closed of that which may be. */
export function evaluateThanks(dataDir: string | undefined): Promise<SuiteOutcome> {
  const suite = 'thanks'
  const places = [
    { name: OWN, file: 'thanks.jsonl' },
    { name: 'dev', file: 'thanks/dev.jsonl', source: THANKS_DEV },
  ]
  const schema = ThanksLine.extend({ label: z.string(), safe_to_close: z.boolean() })
  return runSets(suite, places, schema, dataDir, (set, rows) => {
    const read = rows.map(row => ({ row, said: predictThanks(row) }))
    const safe = read.filter(({ row }) => row.safe_to_close)
    const unsafe = read.filter(({ row }) => !row.safe_to_close)
    const isClosed = ({ said }: (typeof read)[number]): boolean => said.safe_to_close
    return [
      errorRate(suite, set, 'closed though not safe', unsafe.filter(isClosed).length, unsafe.length),
      hitRate(suite, set, 'closed of the safe', safe.filter(isClosed).length, safe.length),
      hitRate(suite, set, 'label right', read.filter(({ row, said }) => said.label === row.label).length, read.length),
    ]
  })
}

/** Who owes the next step: a false "nothing" is the costly mistake. */
export function evaluateOwed(dataDir: string | undefined): Promise<SuiteOutcome> {
  const suite = 'owed'
  const schema = OwedLine.extend({ owed: z.string(), due_date: z.string().optional() })
  return runSets(suite, [{ name: OWN, file: 'owed.jsonl' }], schema, dataDir, (set, rows) => {
    const read = rows.map(row => ({ row, said: predictOwed(row) }))
    const owing = read.filter(({ row }) => row.owed !== 'nothing')
    const dated = read.filter(({ row }) => row.due_date !== undefined)
    const falseNothing = owing.filter(({ said }) => said.owed === 'nothing').length
    return [
      errorRate(suite, set, '"nothing" though something is owed', falseNothing, owing.length),
      hitRate(suite, set, 'owed right', read.filter(({ row, said }) => said.owed === row.owed).length, read.length),
      hitRate(
        suite,
        set,
        'due date right',
        dated.filter(({ row, said }) => said.due?.slice(0, 10) === row.due_date).length,
        dated.length,
      ),
    ]
  })
}

/** Topics that always go to a person. */
export function evaluateTopics(dataDir: string | undefined): Promise<SuiteOutcome> {
  const suite = 'topics'
  const schema = TopicsLine.extend({ topics: z.array(z.string()) })
  return runSets(suite, [{ name: OWN, file: 'topics.jsonl' }], schema, dataDir, (set, rows) => {
    const read = rows.map(row => ({ row, said: new Set<string>(predictTopics(row).topics) }))
    const planted = read.flatMap(({ row, said }) => row.topics.map(topic => said.has(topic)))
    const without = read.filter(({ row }) => row.topics.length === 0)
    return [
      errorRate(suite, set, 'topic missed', planted.filter(found => !found).length, planted.length),
      errorRate(
        suite,
        set,
        'alarm without a topic',
        without.filter(({ said }) => said.size > 0).length,
        without.length,
      ),
    ]
  })
}

/** Unwanted mail: a customer condemned is far worse than a pitch let in. */
export function evaluateSpam(dataDir: string | undefined): Promise<SuiteOutcome> {
  const suite = 'spam'
  const schema = SpamLine.extend({ spam: z.boolean() })
  return runSets(suite, [{ name: OWN, file: 'spam.jsonl' }], schema, dataDir, (set, rows) => {
    const read = rows.map(row => ({ row, said: predictSpam(row).spam }))
    const customers = read.filter(({ row }) => !row.spam)
    const spam = read.filter(({ row }) => row.spam)
    return [
      errorRate(suite, set, 'customer condemned', customers.filter(({ said }) => said).length, customers.length),
      hitRate(suite, set, 'spam caught', spam.filter(({ said }) => said).length, spam.length),
    ]
  })
}
