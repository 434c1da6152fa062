import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrate } from '../../../src/store/migrate.ts'
import { openTestDatabase } from '../../support/database.ts'

const FILES = readdirSync('src/store/migrations')
  .map(file => path.parse(file).name)
  .sort()

describe('migrate', () => {
  it('runs each migration once, however many start at the same time, and nothing the next time', async () => {
    const database = await openTestDatabase()
    onTestFinished(() => database.close())

    const runs = await Promise.all(Array.from({ length: 8 }, () => migrate(database.pool)))
    const again = await migrate(database.pool)

    expect(runs.flat()).toEqual(FILES)
    expect(again).toEqual([])
  })

  it('leaves nothing behind of a migration that fails', async () => {
    const database = await openTestDatabase()
    onTestFinished(() => database.close())
    const folder = mkdtempSync(path.join(tmpdir(), 'migrations-'))
    writeFileSync(path.join(folder, '0001_half.sql'), 'CREATE TABLE half (id int); SELECT 1 / 0;')

    await expect(migrate(database.pool, folder)).rejects.toThrow()

    const { rows } = await database.pool.query(`SELECT to_regclass('half') AS half`)
    expect(rows).toEqual([{ half: null }])
  })

  it('refuses a database of a newer version', async () => {
    const database = await openTestDatabase()
    onTestFinished(() => database.close())
    await migrate(database.pool)
    await database.pool.query(`INSERT INTO schema_migrations (name, run_on) VALUES ('0999_future', now())`)

    await expect(migrate(database.pool)).rejects.toMatchObject({
      code: 'schema_ahead',
      message: 'The database has migrations that this version does not know: 0999_future.',
    })
  })

  it('leads every primary key with the account', async () => {
    const database = await openTestDatabase()
    onTestFinished(() => database.close())
    await migrate(database.pool)

    const { rows } = await database.pool.query(
      `SELECT c.conrelid::regclass::text AS table, a.attname AS first
       FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
       WHERE c.contype = 'p' AND c.conrelid::regclass::text <> 'schema_migrations'
         AND c.connamespace = current_schema()::regnamespace
       ORDER BY 1`,
    )

    expect(rows.length).toBeGreaterThanOrEqual(11)
    expect(rows.filter(row => row.first !== 'account_id')).toEqual([])
  })
})
