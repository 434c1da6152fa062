import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readEnvironment } from '../../src/config/environment.ts'
import { openEmbedder } from '../../src/understanding/embeddings/open-embedder.ts'
import type { PackedVectorHeads } from '../../src/understanding/learned/vector-heads.ts'
import { learnVectorHeads } from './learn-vector-heads.ts'

interface Row {
  readonly text: string
  readonly language?: string
  readonly topics?: readonly string[]
  readonly spam?: boolean
}

const ROOT = path.resolve(import.meta.dirname, '../..')
const TOPIC_SETS = ['topics-bank', 'topics', 'topics-ideas', 'topics-voices', 'topics-range', 'support-lines']
const SPAM_SETS = [
  'spam-bank',
  'spam',
  'spam-ideas',
  'spam-voices',
  'spam-range',
  'support-lines',
  'topics-bank',
  'topics-voices',
]

/** Writes the heads over embeddings anew: `node eval/learned/vector-heads-process.ts`, where the embedding model is installed. */
const embedder = await openEmbedder({ modelDir: readEnvironment().modelDir })
if (embedder === null) throw new Error('The embedding model is not installed.')

async function learn(sets: readonly string[], names: readonly string[], headsOf: (row: Row) => readonly string[]) {
  const rows = sets.flatMap(englishRows)
  const vectors = await embedder!.embed(rows.map(({ text }) => text))
  return learnVectorHeads(
    rows.map((row, i) => ({ vector: vectors[i]!, heads: headsOf(row) })),
    names,
  )
}

function englishRows(set: string): Row[] {
  const lines = readFileSync(path.join(ROOT, 'datasets/labelled', `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')
  return lines.map(line => JSON.parse(line) as Row).filter(({ language }) => (language ?? 'en') === 'en')
}

function write(file: string, name: string, heads: PackedVectorHeads): void {
  const entries = Object.entries(heads).map(
    ([head, { bias, scale, bytes }]) =>
      `  ${head}: {\n    bias: ${bias},\n    scale: ${scale},\n    bytes:\n      '${bytes}',\n  },\n`,
  )
  const text = [
    "import type { PackedVectorHeads } from './vector-heads.ts'\n\n",
    '/** Learned from the English rows of `datasets/labelled`; written anew by `node eval/learned/vector-heads-process.ts`. */\n',
    `export const ${name} = {\n`,
    ...entries,
    '} as const satisfies PackedVectorHeads\n',
  ].join('')
  writeFileSync(path.join(ROOT, 'src/understanding/learned', file), text)
}

const topics = ['legal_threat', 'self_harm', 'violence', 'asks_for_human']
write('topic-vector-heads.ts', 'TOPIC_VECTOR_HEADS', await learn(TOPIC_SETS, topics, row => row.topics ?? []))
write(
  'spam-vector-head.ts',
  'SPAM_VECTOR_HEAD',
  await learn(SPAM_SETS, ['spam'], row => (row.spam === true ? ['spam'] : [])),
)
await embedder.close()
