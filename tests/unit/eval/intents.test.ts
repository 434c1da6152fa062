import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { evaluateIntents } from '../../../eval/intents.ts'
import { drawShots, readIntentSet, splitsOf } from '../../../eval/intents-data.ts'
import { accuracyOf, inScopeOf } from '../../../eval/intents-metrics.ts'
import { rowsOfIntents } from '../../../eval/intents-rows.ts'
import { trialsOf } from '../../../eval/intents-trials.ts'
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

const surroundings = { seed: 1, draws: 1, repeats: 1, clock: () => 0 }

describe('evaluateIntents', () => {
  it('measures both views and a peer on trials whose report rows were opened to report alone', async () => {
    write('hint3_curekart', shopExamples(20))

    const evaluation = await evaluateIntents({
      ...surroundings,
      dataDir,
      embedder: createFakeEmbedder(),
      sets: ['hint3_curekart', 'hwu64'],
      peers: async ({ report }) => new Map([['constant', report.map(() => ({ label: 'refund', confidence: 0.5 }))]]),
    })

    const seen = evaluation.runs.map(({ protocol, by, rounds }) => [protocol, by, inScopeOf(rounds[0]!).length])
    expect(seen.slice(0, 3)).toEqual([
      ['all data', 'words', 160],
      ['all data', 'words + embedding', 160],
      ['all data', 'constant', 160],
    ])
    expect(evaluation.runs.slice(0, 2).every(({ rounds }) => accuracyOf(rounds[0]!) > 0.9)).toBe(true)
    expect(evaluation.skipped).toEqual([{ set: 'hwu64', why: 'no file intents/hwu64.jsonl in the data folder' }])
    expect(
      evaluation.splits.every(({ role, learned, chosen, reported }) =>
        role === 'report' ? learned + chosen === 0 && reported === 2 : learned === 2 && reported === 0,
      ),
    ).toBe(true)
    const rows = rowsOfIntents(evaluation)
    expect(rows.filter(({ metric }) => metric === 'accuracy').map(({ data, peers }) => [data, peers])).toEqual([
      ['hint3_curekart, words', [{ name: 'constant', value: 20 / 160 }]],
      ['hint3_curekart, words + embedding', [{ name: 'constant', value: 20 / 160 }]],
    ])
    expect(rows.filter(({ metric }) => metric === 'accuracy above constant').every(({ low }) => low > 0.7)).toBe(true)
    expect(rows.every(({ low, value, high }) => low <= value && value <= high)).toBe(true)
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

describe('trialsOf', () => {
  it('makes traffic of texts of known intents, hidden intents, other brands and everyday talk', () => {
    const own = shopExamples(10).map(example => ({ ...example, split: 'train' }))
    const strange = [{ text: 'is my bike insured', label: 'insurance', split: 'train' }]
    const everyday = [{ text: 'what time is it', label: 'time', split: 'train' }]
    const sets = new Map([
      ['hint3_curekart', own],
      ['hint3_sofmattress', strange],
      ['clinc150', everyday],
    ] as const)

    const trials = trialsOf('hint3_curekart', 'traffic', sets, surroundings)

    const kinds = trials.map(({ report }) => [...new Set(report.map(({ kind }) => kind ?? 'known'))])
    expect(kinds).toEqual(Array(5).fill(['known', 'unknown intent', 'other brand', 'everyday']))
    for (const { train, report } of trials) {
      const learned = new Set(train.map(({ label }) => label))
      const hidden = own.filter(({ label }) => !learned.has(label)).map(({ text }) => text)
      expect(
        report
          .filter(({ kind }) => kind === 'unknown intent')
          .map(({ text }) => text)
          .sort(),
      ).toEqual(hidden.sort())
      expect(report.filter(({ label }) => label !== 'oos').every(({ label }) => learned.has(label))).toBe(true)
    }
  })
})
