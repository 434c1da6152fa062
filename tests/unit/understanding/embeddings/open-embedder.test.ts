import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFakeEmbedder } from '../../../../src/understanding/embeddings/fake-embedder.ts'
import { openEmbedder } from '../../../../src/understanding/embeddings/open-embedder.ts'
import { MODEL_FILES } from '../../../../src/understanding/embeddings/sentence-encoder.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'embedder-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function modelFolder(name: string, files: readonly string[]): string {
  const modelDir = path.join(folder, name)
  for (const file of files) {
    mkdirSync(path.dirname(path.join(modelDir, file)), { recursive: true })
    writeFileSync(path.join(modelDir, file), '{}')
  }
  return modelDir
}

describe('openEmbedder', () => {
  it('is null without a folder', async () => {
    expect(await openEmbedder({ modelDir: path.join(folder, 'absent') })).toBeNull()
  })

  it.each(MODEL_FILES.map(file => [file]))('names %s where it is missing', async file => {
    const modelDir = modelFolder(`without ${path.basename(file)}`, [
      'config.json',
      ...MODEL_FILES.filter(f => f !== file),
    ])

    await expect(openEmbedder({ modelDir })).rejects.toMatchObject({
      code: 'model_missing',
      message: expect.stringContaining(file) as string,
    })
  })

  it('refuses files that are no model', async () => {
    const modelDir = modelFolder('broken', MODEL_FILES)

    await expect(openEmbedder({ modelDir, workers: 1 })).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringContaining(modelDir) as string,
    })
  })
})

describe('createFakeEmbedder', () => {
  it('gives equal vectors of length 1 for equal texts, alike ones for texts that share words', async () => {
    const embedder = createFakeEmbedder(16)

    const [a, b, c, again] = await embedder.embed([
      'where is my order',
      'where is my parcel',
      'nice weather',
      'where is my order',
    ])
    const dot = (x: Float32Array, y: Float32Array): number => x.reduce((sum, value, i) => sum + value * y[i]!, 0)

    expect(again).toEqual(a)
    expect(dot(a!, a!)).toBeCloseTo(1, 5)
    expect(dot(a!, b!)).toBeGreaterThan(dot(a!, c!))
  })
})
