import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { evaluateIntents } from '../../../eval/intents.ts'
import { drawShots, readIntentSet, splitsOf } from '../../../eval/intents-data.ts'
import { formatIntentsTable } from '../../../eval/intents-table.ts'
import { createFakeEmbedder } from '../../../src/understanding/embeddings/fake-embedder.ts'
import { shopExamples } from '../understanding/intents/shop-examples.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'intents-'))
  mkdirSync(path.join(dataDir, 'intents'))
})
afterEach(() => {
  rmSync(dataDir, { recursive: true })
})

function write(name: string, rows: readonly object[]): void {
  writeFileSync(path.join(dataDir, 'intents', `${name}.jsonl`), rows.map(row => JSON.stringify(row)).join('\n'))
}

describe('evaluateIntents', () => {
  it('measures both views by folds and names what is absent', async () => {
    write('hint3_curekart', shopExamples(20))

    const evaluation = await evaluateIntents({
      dataDir,
      embedder: createFakeEmbedder(),
      seed: 1,
      draws: 1,
      sets: ['hint3_curekart', 'hwu64'],
      clock: () => 0,
    })

    const seen = evaluation.results.map(({ set, view, protocol, inScope }) => ({ set, view, protocol, inScope }))
    expect(seen).toEqual([
      { set: 'hint3_curekart', view: 'words', protocol: 'folds', inScope: 160 },
      { set: 'hint3_curekart', view: 'words + embedding', protocol: 'folds', inScope: 160 },
    ])
    expect(evaluation.results.every(({ accuracy }) => accuracy > 0.9)).toBe(true)
    expect(formatIntentsTable(evaluation)).toContain('SKIPPED hwu64: no file intents/hwu64.jsonl')
  })

  it('names the line that is no example', () => {
    write('hwu64', [{ text: 'a', label: 'b' }, { text: 'a' }])

    expect(() => readIntentSet(dataDir, 'hwu64')).toThrow(/hwu64\.jsonl:2: expected/)
  })
})

describe('splitsOf', () => {
  it('judges each row once, by a model that did not see it', () => {
    const rows = shopExamples(7).map(example => ({ ...example, split: 'train' }))

    const splits = splitsOf(rows, 3)

    expect(splits.flatMap(({ test }) => test).sort((a, b) => a - b)).toEqual([...rows.keys()])
    expect(splits.every(({ train, test }) => train.every(i => !test.includes(i)))).toBe(true)
  })

  it('keeps a set’s own split, and draws shots from its training side', () => {
    const rows = shopExamples(7).map((example, i) => ({ ...example, split: i % 3 === 0 ? 'val' : 'train' }))

    const [split] = splitsOf(rows, 3)
    const drawn = drawShots(rows, split!, 2, 5)

    expect(split!.test.every(i => rows[i]!.split === 'val')).toBe(true)
    expect(drawn.train).toHaveLength(16)
    expect(drawn.train.every(i => rows[i]!.split === 'train')).toBe(true)
  })
})
