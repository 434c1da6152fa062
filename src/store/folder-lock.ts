import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { RehearsalError } from '../errors/rehearsal-error.ts'

/** Who has a database folder open, and where it serves others. */
export interface FolderOwner {
  readonly pid: number
  /** When that process started, where the system tells; process ids are used again after a restart. */
  readonly started?: string
  readonly url: string
}

const held = new Set<string>()

/**
 * Takes the folder for this process and returns the release. A lock left by a dead process is taken over.
 * @throws RehearsalError `folder_busy` naming the owner's pid.
 */
export function lockFolder(folder: string, url: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = lockFile(folder)
  const mine = `${file}.${process.pid}`
  const started = startOf(process.pid)
  writeFileSync(mine, JSON.stringify({ pid: process.pid, ...(started && { started }), url } satisfies FolderOwner))
  try {
    // A link is the only creation that cannot overwrite and is never seen half written.
    while (!tryLink(mine, file)) {
      const owner = readFolderOwner(folder)
      if (owner && isAlive(owner, file)) {
        throw new RehearsalError('folder_busy', `Process ${owner.pid} has the database folder ${folder} open.`, {
          details: { pid: owner.pid, folder },
        })
      }
      removeStale(file)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  held.add(file)
  return () => {
    if (held.delete(file)) rmSync(file, { force: true })
  }
}

/** The process that has the folder open, or undefined where none is noted. It may be dead. */
export function readFolderOwner(folder: string): FolderOwner | undefined {
  try {
    return JSON.parse(readFileSync(lockFile(folder), 'utf8'))
  } catch {
    return undefined
  }
}

function lockFile(folder: string): string {
  return path.join(path.resolve(folder), 'lock')
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Moves the lock away before deleting it: of two processes that found it stale only one can move it, and it checks what it moved. */
function removeStale(file: string): void {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const moved = JSON.parse(readFileSync(aside, 'utf8') || '{}') as FolderOwner
  if (moved.pid && isAlive(moved, file)) tryLink(aside, file)
  rmSync(aside, { force: true })
}

function isAlive(owner: FolderOwner, file: string): boolean {
  if (owner.pid === process.pid) return held.has(file)
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    // EPERM: alive, and somebody else's.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const started = startOf(owner.pid)
  return started === undefined || owner.started === undefined || started === owner.started
}

/** Boot id and start tick of a process: the same pid after a restart has another. Linux only. */
function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return undefined
  }
}
