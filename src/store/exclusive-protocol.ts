import type { PGlite } from '@electric-sql/pglite'

/** The four things `PGLiteSocketServer` asks of a database. */
type Served = Pick<PGlite, 'isInTransaction' | 'runExclusive' | 'execProtocolRawStream' | 'exec'>

const EXTENDED_QUERY = new Set([...'PBDECH'].map(letter => letter.charCodeAt(0)))

/**
 * Makes the socket server keep one client's statement together. It queues single protocol messages and holds other clients
 * back only inside a transaction, so the parse, bind and execute of two clients could mix and bind to the wrong statement.
 * Here a statement that has begun counts as a transaction until its closing Sync.
 */
export function exclusiveProtocol(db: PGlite): PGlite {
  let midStatement = false
  const served: Served = {
    isInTransaction: () => midStatement || db.isInTransaction(),
    runExclusive: work => db.runExclusive(work),
    exec: (sql, options) => {
      // The server rolls back when a client leaves, in the middle of a statement too.
      midStatement = false
      return db.exec(sql, options)
    },
    execProtocolRawStream: async (message, options) => {
      midStatement = EXTENDED_QUERY.has(message[0]!)
      try {
        await db.execProtocolRawStream(message, options)
      } catch {
        // A throw would leave the server's queue stopped for good; the client gets a fatal error instead and reconnects.
        midStatement = false
        options.onRawData(FATAL)
      }
    },
  }
  return served as PGlite
}

/** ErrorResponse `FATAL 57P01` in PostgreSQL's wire format. */
const FATAL = (() => {
  const fields = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mthe embedded database failed\0\0', 'latin1')
  const message = Buffer.alloc(5 + fields.length)
  message.write('E', 0, 'latin1')
  message.writeInt32BE(4 + fields.length, 1)
  fields.copy(message, 5)
  return new Uint8Array(message)
})()
