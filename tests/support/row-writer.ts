import { openDatabase } from '../../src/store/open-database.ts'

// Run as a process of its own: writes rows until it is killed, and prints each id only after the database acknowledged it.
const database = await openDatabase({ folder: process.argv[2]! })
await database.pool.query('CREATE TABLE IF NOT EXISTS rows (id int PRIMARY KEY)')
for (let id = 0; ; id++) {
  await database.pool.query('INSERT INTO rows VALUES ($1)', [id])
  process.stdout.write(`${id}\n`)
}
