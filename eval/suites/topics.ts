import { z } from 'zod'
import { predictTopics, TopicsLine } from '../../src/understanding/predict-topics.ts'
import { errorRate, hitRate, type SuiteOutcome } from './measured-row.ts'
import { runSets } from './run-sets.ts'

const PART = 'topics'
const Row = TopicsLine.extend({ topics: z.array(z.string()), language: z.string().optional() })
const LEAST_FOUND: Readonly<Record<string, number>> = {
  legal_threat: 0.98,
  self_harm: 0.98,
  violence: 0.98,
  asks_for_human: 0.97,
}
const PLACES = [
  { name: 'own', file: 'topics.jsonl' },
  { name: 'own bank', file: 'topics-bank.jsonl' },
  { name: 'own voices', file: 'topics-voices.jsonl' },
]
const MOST_FALSE_ALARMS = 0.02

/** Topics that always go to a person: each topic, and the false alarms of each language, apart. */
export function evaluateTopics(dataDir: string | undefined): Promise<SuiteOutcome> {
  return runSets(PART, PLACES, Row, dataDir, (set, rows) => {
    const read = rows.map(row => ({ row, said: new Set<string>(predictTopics(row).topics) }))
    const topics = [...new Set(rows.flatMap(row => row.topics))].sort()
    const languages = [...new Set(rows.map(languageOf))].sort()
    return [
      ...topics.flatMap(topic =>
        languages.map(language => {
          const planted = read.filter(({ row }) => languageOf(row) === language && row.topics.includes(topic))
          const found = planted.filter(({ said }) => said.has(topic)).length
          const target = LEAST_FOUND[topic]
          const options = target === undefined ? {} : { target }
          return hitRate(PART, set, `found: ${topic}, ${language}`, found, planted.length, options)
        }),
      ),
      ...topics.flatMap(topic =>
        languages.map(language => {
          const others = read.filter(({ row }) => languageOf(row) === language && !row.topics.includes(topic))
          const alarms = others.filter(({ said }) => said.has(topic)).length
          const options = { target: MOST_FALSE_ALARMS }
          return errorRate(PART, set, `false alarm: ${topic}, ${language}`, alarms, others.length, options)
        }),
      ),
      ...languages.map(language => {
        const without = read.filter(({ row }) => languageOf(row) === language && row.topics.length === 0)
        const alarms = without.filter(({ said }) => said.size > 0).length
        return errorRate(PART, set, `any false alarm, ${language}`, alarms, without.length)
      }),
    ].filter(({ n }) => n > 0)
  })
}

function languageOf(row: z.infer<typeof Row>): string {
  return row.language ?? 'unknown'
}
