import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { evaluateRetrieval } from '../../../eval/retrieval.ts'

it('skips aloud where the data is absent', async () => {
  const outcome = await evaluateRetrieval({ dataDir: undefined, embedder: null })

  expect(outcome.skipped).toEqual([{ part: 'retrieval', data: 'help-centre', why: 'no knowledge/docs.jsonl' }])
})

it('counts for us and for the peer how often the right page comes first', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'retrieval-'))
  mkdirSync(path.join(dataDir, 'knowledge'))
  const pages = ['Returns', 'Shipping', 'Payment', 'Warranty'].map((title, index) => ({
    id: `d${index}`,
    title,
    text: `Rules for ${title} are here. More ${title} rules.`,
  }))
  writeFileSync(path.join(dataDir, 'knowledge', 'docs.jsonl'), pages.map(page => JSON.stringify(page)).join('\n'))

  const outcome = await evaluateRetrieval({ dataDir, embedder: null })

  rmSync(dataDir, { recursive: true })
  expect(outcome.rows.map(({ data, metric, count, n }) => [data, metric, count, n])).toEqual([
    ['titles', 'plain BM25: first is right', 1, 1],
    ['titles', 'plain BM25: right one among 5', 1, 1],
    ['titles', 'ours, words: first is right', 1, 1],
    ['titles', 'ours, words: right one among 5', 1, 1],
    ['sentences', 'plain BM25: first is right', 1, 1],
    ['sentences', 'plain BM25: right one among 5', 1, 1],
    ['sentences', 'ours, words: first is right', 1, 1],
    ['sentences', 'ours, words: right one among 5', 1, 1],
  ])
})
