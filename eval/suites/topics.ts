import { z } from 'zod'
import type { Embedder } from '../../src/understanding/embeddings/embedder.ts'
import { englishVectors } from '../../src/understanding/embeddings/english-vectors.ts'
import { predictTopics, TopicsLine } from '../../src/understanding/predict-topics.ts'
import { keepApart } from './keep-apart.ts'
import { errorRate, hitRate, joinOutcomes, type MeasuredRow, type SuiteOutcome } from './measured-row.ts'
import { runSets } from './run-sets.ts'

const PART = 'topics'
const Row = TopicsLine.extend({
  topics: z.array(z.string()),
  language: z.string().optional(),
  /** How a topic was put: `plain` or `indirect`. */
  wording: z.string().optional(),
})
type Row = z.infer<typeof Row>
const LEAST_FOUND: Readonly<Record<string, number>> = {
  legal_threat: 0.98,
  self_harm: 0.98,
  violence: 0.98,
  asks_for_human: 0.97,
}
/** What the heads learn from. */
const LEARNED = [
  { name: 'own', file: 'topics.jsonl' },
  { name: 'own bank', file: 'topics-bank.jsonl' },
  { name: 'own ideas', file: 'topics-ideas.jsonl' },
  { name: 'own voices', file: 'topics-voices.jsonl' },
  { name: 'own range', file: 'topics-range.jsonl' },
  { name: 'own, more languages', file: 'topics-more-languages.jsonl' },
]
/** Written before the heads were last made, and never learned or chosen from. */
const UNSEEN = { name: 'own unseen', file: 'topics-unseen.jsonl', heldOut: true }
const MOST_FALSE_ALARMS = 0.02

interface ReadRow {
  readonly row: Row
  readonly said: ReadonlySet<string>
}

/** Topics that always go to a person: each topic, and the false alarms of each language, apart. */
export async function evaluateTopics(
  dataDir: string | undefined,
  embedder: Embedder | null = null,
): Promise<SuiteOutcome> {
  const splits = keepApart(LEARNED, UNSEEN, Row, dataDir)
  const byWords = await runSets(PART, [...LEARNED, UNSEEN], Row, dataDir, (set, rows) =>
    measure(set, readAll(rows, [])),
  )
  if (embedder === null) return { ...byWords, splits }
  const unseen = { ...UNSEEN, name: `${UNSEEN.name}, with embedding` }
  const byVectors = await runSets(PART, [unseen], Row, dataDir, async (set, rows) => {
    const english = rows.filter(row => row.language === 'en')
    const vectors = await englishVectors(
      embedder,
      english.map(({ text }) => text),
    )
    return measure(set, readAll(english, vectors))
  })
  return { ...joinOutcomes([byWords, byVectors]), splits }
}

function readAll(rows: readonly Row[], vectors: readonly (Float32Array | undefined)[]): ReadRow[] {
  return rows.map((row, i) => ({ row, said: new Set<string>(predictTopics(row, vectors[i]).topics) }))
}

function measure(set: string, read: readonly ReadRow[]): MeasuredRow[] {
  const topics = [...new Set(read.flatMap(({ row }) => row.topics))].sort()
  const languages = [...new Set(read.map(({ row }) => languageOf(row)))].sort()
  const wordings = [...new Set(read.flatMap(({ row }) => (row.topics.length > 0 ? (row.wording ?? []) : [])))].sort()
  const foundAmong = (topic: string, of: string, isOne: (row: Row) => boolean): MeasuredRow => {
    const planted = read.filter(({ row }) => isOne(row) && row.topics.includes(topic))
    const found = planted.filter(({ said }) => said.has(topic)).length
    const target = LEAST_FOUND[topic]
    return hitRate(PART, set, `found: ${topic}, ${of}`, found, planted.length, target === undefined ? {} : { target })
  }
  const alarmsAmong = (topic: string, of: string, isOne: (row: Row) => boolean): MeasuredRow => {
    const others = read.filter(({ row }) => isOne(row) && !row.topics.includes(topic))
    const alarms = others.filter(({ said }) => said.has(topic)).length
    return errorRate(PART, set, `false alarm: ${topic}, ${of}`, alarms, others.length, { target: MOST_FALSE_ALARMS })
  }
  return [
    ...topics.flatMap(topic => wordings.map(wording => foundAmong(topic, wording, row => row.wording === wording))),
    ...topics.flatMap(topic =>
      languages.map(language => foundAmong(topic, language, row => languageOf(row) === language)),
    ),
    ...topics.map(topic => alarmsAmong(topic, 'all', () => true)),
    ...topics.flatMap(topic =>
      languages.map(language => alarmsAmong(topic, language, row => languageOf(row) === language)),
    ),
    ...languages.map(language => {
      const without = read.filter(({ row }) => languageOf(row) === language && row.topics.length === 0)
      const alarms = without.filter(({ said }) => topics.some(topic => said.has(topic))).length
      return errorRate(PART, set, `any false alarm, ${language}`, alarms, without.length)
    }),
  ].filter(({ n }) => n > 0)
}

function languageOf(row: Row): string {
  return row.language ?? 'unknown'
}
