import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

/** The newest version that `go install` builds too, so that both ways give the same server. */
export const TEMPORAL_CLI_VERSION = '1.5.1'

const OFFICIAL = 'https://github.com/temporalio/cli/releases/download'
/** A network that drops packets must not hold up a start. */
const CONNECT_LIMIT = 10_000
const DOWNLOAD_LIMIT = 120_000

/** Downloads the official build, checks it against the published checksum and puts it at `target`. Returns why that failed, or undefined. */
export async function downloadTemporalCli(target: string, base: string = OFFICIAL): Promise<string | undefined> {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform as string]
  const cpu = { x64: 'amd64', arm64: 'arm64' }[process.arch as string]
  if (system === undefined || cpu === undefined) return `no build for ${process.platform} ${process.arch}`
  const archive = `temporal_cli_${TEMPORAL_CLI_VERSION}_${system}_${cpu}.tar.gz`
  const folder = mkdtempSync(path.join(path.dirname(target), 'download-'))
  try {
    const root = `${base}/v${TEMPORAL_CLI_VERSION}`
    const sums = await fetchBytes(`${root}/checksums.txt`, CONNECT_LIMIT)
    const expected = sums
      .toString('utf8')
      .split('\n')
      .map(line => line.trim().split(/\s+/))
      .find(([, file]) => file === archive)?.[0]
    if (expected === undefined) return `no checksum published for ${archive}`
    const bytes = await fetchBytes(`${root}/${archive}`, DOWNLOAD_LIMIT)
    if (createHash('sha256').update(bytes).digest('hex') !== expected) return `${archive} does not match its checksum`

    const program = path.basename(target)
    writeFileSync(path.join(folder, archive), bytes)
    await promisify(execFile)('tar', ['-xzf', archive, program], { cwd: folder })
    chmodSync(path.join(folder, program), 0o755)
    renameSync(path.join(folder, program), target)
    return undefined
  } catch (error) {
    const { message, cause } = error as Error
    return cause instanceof Error ? `${message} (${cause.message})` : message
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fetchBytes(url: string, limit: number): Promise<Buffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(limit) })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}
