import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEnvironment } from '../../../../src/config/environment.ts'
import type { Embedder } from '../../../../src/understanding/embeddings/embedder.ts'
import { openEmbedder } from '../../../../src/understanding/embeddings/open-embedder.ts'

const { modelDir } = readEnvironment()

// The public model is no part of the repository; where it is not installed these tests are reported as skipped.
describe.skipIf(!existsSync(modelDir))('openEmbedder with the installed model', () => {
  let cacheDir: string
  let embedder: Embedder
  beforeAll(async () => {
    cacheDir = mkdtempSync(path.join(tmpdir(), 'embedder-'))
    embedder = (await openEmbedder({ modelDir, cacheDir, workers: 2 }))!
  })
  afterAll(async () => {
    await embedder.close()
    rmSync(cacheDir, { recursive: true })
  })

  it('gives equal bytes alone, among others, cached and not', async () => {
    const others = Array.from({ length: 40 }, (_, i) => `message number ${i} ${'about a parcel '.repeat(i)}`)
    const fresh = (await openEmbedder({ modelDir, workers: 1 }))!

    const among = (await embedder.embed([...others, 'where is my order', ...others])).at(40)
    const cached = (await embedder.embed(['where is my order']))[0]
    const alone = (await fresh.embed(['where is my order']))[0]
    await fresh.close()

    expect(cached).toEqual(among)
    expect(alone).toEqual(among)
  })

  it('places alike meanings near each other', async () => {
    const [order, parcel, weather] = await embedder.embed([
      'Where is my order?',
      'When will the package arrive?',
      'It rains in Lisbon.',
    ])
    const dot = (x: Float32Array, y: Float32Array): number => x.reduce((sum, value, i) => sum + value * y[i]!, 0)

    expect(dot(order!, parcel!)).toBeGreaterThan(dot(order!, weather!) + 0.2)
    expect(dot(order!, order!)).toBeCloseTo(1, 5)
  })

  it('leaves the event loop free, and takes empty, huge and broken texts', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()

    const vectors = await embedder.embed([
      '',
      'x'.repeat(1_000_000),
      '\ud800',
      '❤'.repeat(5_000),
      'order '.repeat(90_000),
    ])
    delay.disable()

    expect(vectors.map(({ length }) => length)).toEqual([384, 384, 384, 384, 384])
    expect(vectors.every(vector => vector.every(Number.isFinite))).toBe(true)
    expect(delay.max / 1e6).toBeLessThan(100)
  })

  it('rejects after closing', async () => {
    const closing = (await openEmbedder({ modelDir, workers: 1 }))!

    const pending = closing.embed(Array.from({ length: 200 }, (_, i) => `text ${i}`))
    const outcome = expect(pending).rejects.toMatchObject({ code: 'interrupted' })
    await closing.close()

    await outcome
    await expect(closing.embed(['late'])).rejects.toMatchObject({ code: 'interrupted' })
  })
})
