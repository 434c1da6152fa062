import { execFile } from 'node:child_process'
import { accessSync, constants, mkdirSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { downloadTemporalCli, TEMPORAL_CLI_VERSION } from './download-temporal-cli.ts'

export type TemporalCli =
  | { readonly path: string; readonly how: 'TEMPORAL_CLI_PATH' | 'PATH' | 'cache' | 'download' | 'go install' }
  | { readonly missing: true; readonly reasons: readonly string[] }

const BUILD_LIMIT = 5 * 60_000
const run = promisify(execFile)

/**
 * Finds Temporal's command line, which holds its development server: the given path, the search path, the cache in `home`,
 * the official download, `go install`. Where all fail it says why, way by way.
 */
export async function findTemporalCli(options: {
  home: string
  /** Search path. */
  path: string
  temporalCliPath?: string
  /** False: only look, fetch and build nothing. */
  install?: boolean
  downloadBase?: string
}): Promise<TemporalCli> {
  const name = process.platform === 'win32' ? 'temporal.exe' : 'temporal'
  const bin = path.join(options.home, 'bin')
  const cached = path.join(bin, name)
  const reasons: string[] = []

  if (options.temporalCliPath !== undefined) {
    // A path somebody gave is meant: no other way is tried, or a typing error would go unseen.
    if (isExecutable(options.temporalCliPath)) return { path: options.temporalCliPath, how: 'TEMPORAL_CLI_PATH' }
    return { missing: true, reasons: [`TEMPORAL_CLI_PATH: ${options.temporalCliPath} is not an executable file`] }
  }
  for (const folder of options.path.split(path.delimiter).filter(Boolean)) {
    if (isExecutable(path.join(folder, name))) return { path: path.join(folder, name), how: 'PATH' }
  }
  reasons.push(`PATH: no ${name}`)
  if (isExecutable(cached)) return { path: cached, how: 'cache' }
  reasons.push(`cache: no ${cached}`)
  if (options.install === false) return { missing: true, reasons }

  mkdirSync(bin, { recursive: true })
  const downloaded = await downloadTemporalCli(cached, options.downloadBase)
  if (downloaded === undefined) return { path: cached, how: 'download' }
  reasons.push(`download: ${downloaded}`)
  const built = await goInstall(bin, options.path)
  if (built === undefined && isExecutable(cached)) return { path: cached, how: 'go install' }
  reasons.push(`go install: ${built ?? 'left no program behind'}`)
  return { missing: true, reasons }
}

/** Returns why it failed, or undefined. */
async function goInstall(bin: string, searchPath: string): Promise<string | undefined> {
  const go = searchPath
    .split(path.delimiter)
    .filter(Boolean)
    .map(folder => path.join(folder, process.platform === 'win32' ? 'go.exe' : 'go'))
    .find(isExecutable)
  if (go === undefined) return 'no go on PATH'
  try {
    await run(
      'env',
      [`GOBIN=${bin}`, go, 'install', `github.com/temporalio/cli/cmd/temporal@v${TEMPORAL_CLI_VERSION}`],
      {
        timeout: BUILD_LIMIT,
      },
    )
    return undefined
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string }
    return (stderr?.trim().split('\n').at(-1) || message).slice(0, 200)
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
