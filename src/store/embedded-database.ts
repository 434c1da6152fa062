import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { exclusiveProtocol } from './exclusive-protocol.ts'
import { lockFolder } from './folder-lock.ts'

/** PostgreSQL inside this process, reachable for `pg` here and in other processes by `url`. */
export interface EmbeddedDatabase {
  readonly url: string
  close(): Promise<void>
}

/** Longest path a Unix socket may have, less the file name. */
const SOCKET_PATH_LIMIT = 90
const MAX_CONNECTIONS = 64

/**
 * Boots PostgreSQL in this process on a folder, or in memory, and serves it on a Unix socket that only this user can open.
 * @throws RehearsalError `folder_busy` where another process has the folder open.
 */
export async function startEmbeddedDatabase(where: { folder: string } | 'memory'): Promise<EmbeddedDatabase> {
  const socket = socketFolder(where)
  const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(socket.folder)}`
  let unlock = () => {}
  try {
    if (where !== 'memory') unlock = lockFolder(where.folder, url)
    const db = await PGlite.create({
      ...(where !== 'memory' && { dataDir: path.join(path.resolve(where.folder), 'data') }),
      extensions: { vector },
    })
    // A killed owner leaves its socket file behind.
    rmSync(path.join(socket.folder, SOCKET_FILE), { force: true })
    const server = new PGLiteSocketServer({
      db: exclusiveProtocol(db),
      path: path.join(socket.folder, SOCKET_FILE),
      maxConnections: MAX_CONNECTIONS,
    })
    await server.start()
    return {
      url,
      close: async () => {
        await server.stop()
        await db.close()
        socket.remove()
        unlock()
      },
    }
  } catch (error) {
    socket.remove()
    unlock()
    throw error
  }
}

/** The name that PostgreSQL clients look for in a socket folder. */
const SOCKET_FILE = '.s.PGSQL.5432'

function socketFolder(where: { folder: string } | 'memory'): { folder: string; remove: () => void } {
  if (where !== 'memory') {
    const folder = path.join(path.resolve(where.folder), 'socket')
    if (folder.length <= SOCKET_PATH_LIMIT) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      return { folder, remove: () => {} }
    }
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
