import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readEnvironment } from '../../src/config/environment.ts'
import { RehearsalError } from '../../src/errors/rehearsal-error.ts'
import { openEmbedder } from '../../src/understanding/embeddings/open-embedder.ts'
import { learnVectorHeads } from './learn-vector-heads.ts'

interface Row {
  readonly text: string
  readonly language?: string
  readonly topics: readonly string[]
}

const ROOT = path.resolve(import.meta.dirname, '../..')
const SETS = ['topics-bank', 'topics', 'topics-ideas', 'topics-voices', 'topics-range', 'support-lines']
const TOPICS = ['legal_threat', 'self_harm', 'violence', 'asks_for_human']

function englishRows(set: string): Row[] {
  const text = readFileSync(path.join(ROOT, 'datasets/labelled', `${set}.jsonl`), 'utf8')
  const rows = text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row)
  return rows.filter(({ language }) => language === 'en')
}

/** Writes the topics' heads over embeddings anew: `node eval/learned/vector-heads-process.ts`, where the embedding model is installed. */
const embedder = await openEmbedder({ modelDir: readEnvironment().modelDir })
if (embedder === null) throw new RehearsalError('model_missing', 'The embedding model is not installed.')
const rows = SETS.flatMap(englishRows)
const vectors = await embedder.embed(rows.map(({ text }) => text))
await embedder.close()
const heads = learnVectorHeads(
  rows.map(({ topics }, i) => ({ vector: vectors[i]!, heads: topics })),
  TOPICS,
)
const entries = Object.entries(heads).map(
  ([head, { bias, scale, bytes }]) =>
    `  ${head}: {\n    bias: ${bias},\n    scale: ${scale},\n    bytes:\n      '${bytes}',\n  },\n`,
)
writeFileSync(
  path.join(ROOT, 'src/understanding/learned/topic-vector-heads.ts'),
  [
    "import type { PackedVectorHeads } from './vector-heads.ts'\n\n",
    '/** Learned from the English rows of `datasets/labelled`; written anew by `node eval/learned/vector-heads-process.ts`. */\n',
    'export const TOPIC_VECTOR_HEADS = {\n',
    ...entries,
    '} as const satisfies PackedVectorHeads\n',
  ].join(''),
)
