import { openDatabase } from '../../src/store/open-database.ts'

// Where no PostgreSQL is installed: the embedded one, in a process that can be killed, reached by the others over its socket.
const database = await openDatabase({ folder: process.argv[2]! })
process.on('SIGTERM', () => void database.close().then(() => process.exit(0)))
