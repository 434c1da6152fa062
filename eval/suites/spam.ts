import { z } from 'zod'
import { predictSpam, SpamLine } from '../../src/understanding/predict-spam.ts'
import { keepApart } from './keep-apart.ts'
import { errorRate, hitRate, type SuiteOutcome } from './measured-row.ts'
import { runSets } from './run-sets.ts'

const PART = 'spam'
const Row = SpamLine.extend({ spam: z.boolean(), language: z.string().optional() })
/** What the head learns from. */
const LEARNED = [
  { name: 'own', file: 'spam.jsonl' },
  { name: 'own bank', file: 'spam-bank.jsonl' },
  { name: 'own ideas', file: 'spam-ideas.jsonl' },
  { name: 'own voices', file: 'spam-voices.jsonl' },
  { name: 'own range', file: 'spam-range.jsonl' },
]
/** Written before the head was last made, and never learned or chosen from. */
const UNSEEN = { name: 'own unseen', file: 'spam-unseen.jsonl', heldOut: true }

/** Unwanted mail: a customer condemned is far worse than a pitch let in. */
export async function evaluateSpam(dataDir: string | undefined): Promise<SuiteOutcome> {
  const splits = keepApart(LEARNED, UNSEEN, Row, dataDir)
  const outcome = await runSets(PART, [...LEARNED, UNSEEN], Row, dataDir, (set, rows) => {
    const read = rows.map(row => ({ row, said: predictSpam(row).spam }))
    const languages = [...new Set(rows.flatMap(({ language }) => language ?? []))].sort()
    const isCalled = ({ said }: (typeof read)[number]): boolean => said
    const customers = read.filter(({ row }) => !row.spam)
    const spam = read.filter(({ row }) => row.spam)
    const condemned = customers.filter(({ said }) => said).length
    const caught = spam.filter(({ said }) => said).length
    return [
      hitRate(PART, set, 'called spam rightly', caught, caught + condemned, { target: 0.99 }),
      errorRate(PART, set, 'customer condemned', condemned, customers.length),
      hitRate(PART, set, 'spam caught', caught, spam.length, { target: 0.95 }),
      ...languages.flatMap(language => {
        const theirs = read.filter(({ row }) => row.language === language)
        const pitches = theirs.filter(({ row }) => row.spam)
        const people = theirs.filter(({ row }) => !row.spam)
        return [
          errorRate(PART, set, `customer condemned, ${language}`, people.filter(isCalled).length, people.length),
          hitRate(PART, set, `spam caught, ${language}`, pitches.filter(isCalled).length, pitches.length),
        ]
      }),
    ]
  })
  return { ...outcome, splits }
}
