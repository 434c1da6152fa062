import { execFileSync } from 'node:child_process'
import { accessSync, chmodSync, chownSync, constants, existsSync, mkdirSync, readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import type { Program } from './supervise.ts'

const DEBIAN = '/usr/lib/postgresql'

/** The folder of PostgreSQL's own programs, newest first: search path, then where Debian keeps them. Undefined where there is none. */
export function findPostgres(searchPath: string): string | undefined {
  const onPath = searchPath.split(path.delimiter).map(folder => path.join(folder, 'postgres'))
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map(version => path.join(DEBIAN, version, 'bin/postgres'))
    : []
  return [...onPath, ...debian]
    .filter(isExecutable)
    .map(file => path.dirname(realpathSync(file)))
    .find(folder => isExecutable(path.join(folder, 'initdb')))
}

/** Makes a new cluster in `folder` and says how to run it. It writes durably: fsync and synchronous_commit stay on. */
export function postgresProgram(options: {
  bin: string
  folder: string
  port: number
  log: string
}): Program & { url: string } {
  const data = path.join(options.folder, 'postgres')
  mkdirSync(data, { recursive: true })
  // PostgreSQL refuses to run as root.
  const owner = process.getuid?.() === 0 ? systemUser('postgres') : undefined
  if (owner !== undefined) {
    chmodSync(options.folder, 0o711)
    chownSync(data, owner.uid, owner.gid)
  }
  execFileSync(
    path.join(options.bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    {
      stdio: 'ignore',
      ...owner,
    },
  )
  return {
    name: 'database',
    command: path.join(options.bin, 'postgres'),
    args: ['-D', data, '-p', String(options.port), '-h', '127.0.0.1', '-k', data, '-c', 'max_connections=60'],
    ...owner,
    log: options.log,
    cwd: data,
    url: `postgres://postgres@127.0.0.1:${options.port}/postgres`,
  }
}

function systemUser(name: string): { uid: number; gid: number } {
  const id = (what: string): number => Number(execFileSync('id', [what, name], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
