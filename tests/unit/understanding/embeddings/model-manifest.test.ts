import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  describeModel,
  holdAgainstManifest,
  readModelManifest,
} from '../../../../src/understanding/embeddings/model-manifest.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'manifest-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('model manifest', () => {
  it('is undefined where somebody filled the folder by hand', () => {
    expect(readModelManifest(folder)).toBeUndefined()
  })

  it('knows the bytes it recorded from others', async () => {
    writeFileSync(path.join(folder, 'weights'), 'weights')
    const { name, manifest } = await describeModel(folder, { model: 'tiny', from: 'hub', files: ['weights'] })
    writeFileSync(path.join(folder, name), JSON.stringify(manifest))
    const hold = (file: string, text: string) => () =>
      holdAgainstManifest(readModelManifest(folder), folder, file, Buffer.from(text))

    expect(hold('weights', 'weights')).not.toThrow()
    expect(hold('weights', 'others')).toThrow(/weights: not the bytes that manifest\.json records/)
    expect(hold('not recorded', 'others')).not.toThrow()
  })

  it('refuses a manifest that is none', () => {
    writeFileSync(path.join(folder, 'manifest.json'), '{"files":[]}')

    expect(() => readModelManifest(folder)).toThrow(/not a model's manifest/)
  })
})
