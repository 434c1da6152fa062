import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { evaluateRetrieval } from '../../../eval/retrieval.ts'
import { ownSets } from '../../../eval/retrieval-sets.ts'
import { createFakeEmbedder } from '../../../src/understanding/embeddings/fake-embedder.ts'

it('measures the own sets and skips the public ones aloud where they are absent', async () => {
  const outcome = await evaluateRetrieval({ dataDir: undefined, embedder: null })

  expect(outcome.skipped).toEqual([{ part: 'retrieval', data: 'help-centre', why: 'no knowledge/docs.jsonl' }])
  expect([...new Set(outcome.rows.map(({ data, split }) => `${data}: ${split}`))]).toEqual([
    'outfitter: weights chosen on it',
    'bikes: held out',
    'outfitter-more: weights chosen on it',
    'outfitter-more, unseen: held out',
    'bikes-more, unseen: held out',
    'market: weights chosen on it',
    'market, unseen: held out',
    'tickets: weights chosen on it',
  ])
})

it('counts for us and for the peers how often the right page comes first', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'retrieval-'))
  mkdirSync(path.join(dataDir, 'knowledge'))
  const pages = ['Returns', 'Shipping', 'Payment', 'Warranty'].map((title, index) => ({
    id: `d${index}`,
    lang: 'en',
    title,
    text: `Rules for ${title} are here. More ${title} rules.`,
  }))
  writeFileSync(path.join(dataDir, 'knowledge', 'docs.jsonl'), pages.map(page => JSON.stringify(page)).join('\n'))

  const { rows } = await evaluateRetrieval({ dataDir, embedder: createFakeEmbedder() })

  rmSync(dataDir, { recursive: true })
  const [titles] = rows.filter(({ data, metric }) => data === 'titles' && metric === 'first is right')
  expect({ n: titles!.n, peers: titles!.peers }).toEqual({
    n: 2,
    peers: [
      { name: 'plain BM25', value: 1 },
      { name: 'MiniSearch', value: 1 },
      { name: 'words alone', value: 1 },
      { name: 'vectors alone', value: expect.any(Number) as number },
    ],
  })
  expect(rows.filter(({ data }) => data === 'language en').map(({ metric }) => metric)).toEqual([
    'first is right: fused − better leg',
    'right one among 3: fused − better leg',
    'nDCG@10: fused − better leg',
  ])
})

it('asks every question about pages that are there', () => {
  const strangers = ownSets().flatMap(({ name, pages, queries }) => {
    const ids = new Set(pages.map(({ id }) => id))
    return queries.filter(({ gold }) => [...gold].some(id => !ids.has(id))).map(({ query }) => `${name}: ${query}`)
  })

  expect(strangers).toEqual([])
})
