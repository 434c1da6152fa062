import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundleWorkflowCode } from '@temporalio/worker'

const FOLDER = path.resolve(import.meta.dirname, '../../workflows')

/** The workflows as one script, built once per version of their sources and kept in `<home>/workflow-bundles`. Returns its path. */
export async function workflowBundle(home: string): Promise<string> {
  const file = path.join(home, 'workflow-bundles', `${sourceHash()}.js`)
  if (existsSync(file)) return file
  const { code } = await bundleWorkflowCode({ workflowsPath: path.join(FOLDER, 'index.ts'), logger: QUIET })
  mkdirSync(path.dirname(file), { recursive: true })
  // Renamed into place, so that a process starting at the same time never reads half a script.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, code)
  renameSync(draft, file)
  return file
}

function sourceHash(): string {
  const hash = createHash('sha256')
  const sdk = import.meta.resolve('@temporalio/worker/package.json')
  hash.update(readFileSync(new URL(sdk)))
  for (const name of readdirSync(FOLDER)
    .filter(file => file.endsWith('.ts'))
    .sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(path.join(FOLDER, name)))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 32)
}

const ignore = () => {}
const QUIET = { log: ignore, trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore }
