import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { RehearsalError } from '../../errors/rehearsal-error.ts'

const MANIFEST = 'manifest.json'

const ModelManifest = z.object({
  model: z.string(),
  /** Where it came from: `hub` or `pypi`. */
  from: z.enum(['hub', 'pypi']),
  files: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: z.string() })),
})

/** What a model's folder held when it was put there. */
export type ModelManifest = z.infer<typeof ModelManifest>

/** The record beside a model, undefined where there is none: a folder that somebody filled by hand. */
export function readModelManifest(modelDir: string): ModelManifest | undefined {
  const file = path.join(modelDir, MANIFEST)
  if (!existsSync(file)) return undefined
  try {
    return ModelManifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new RehearsalError('bad_input', `${file}: not a model's manifest; fetch the model again`, { cause })
  }
}

/** Records the present bytes of `files`. @returns the text to store as `manifest.json`, and its name */
export async function describeModel(
  modelDir: string,
  { model, from, files }: { readonly model: string; readonly from: 'hub' | 'pypi'; readonly files: readonly string[] },
): Promise<{ name: string; manifest: ModelManifest }> {
  const entries = await Promise.all(
    files.map(async file => {
      const bytes = await readFile(path.join(modelDir, file))
      return [file, { bytes: bytes.length, sha256: sha256(bytes) }] as const
    }),
  )
  return { name: MANIFEST, manifest: { model, from, files: Object.fromEntries(entries) } }
}

/**
 * Holds a file's bytes against the manifest.
 * @throws RehearsalError `bad_input` naming the file whose bytes have changed.
 */
export function holdAgainstManifest(
  manifest: ModelManifest | undefined,
  modelDir: string,
  file: string,
  bytes: Buffer,
): void {
  holdHashAgainstManifest(manifest, modelDir, file, sha256(bytes))
}

/** The same for a file that was hashed piece by piece; `hash` is the sha256 in hex. */
export function holdHashAgainstManifest(
  manifest: ModelManifest | undefined,
  modelDir: string,
  file: string,
  hash: string,
): void {
  const recorded = manifest?.files[file]
  if (recorded === undefined || recorded.sha256 === hash) return
  throw new RehearsalError(
    'bad_input',
    `${path.join(modelDir, file)}: not the bytes that ${MANIFEST} records; fetch the model again (rehearsal model get --force)`,
  )
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
