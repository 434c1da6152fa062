import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { migrate } from '../../../src/store/migrate.ts'
import { openDatabase } from '../../../src/store/open-database.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

/** A process that opens the folder and acknowledges each row on its output once the database has. */
function startWriter() {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, '../../support/row-writer.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

describe('embedded database', () => {
  it('keeps the statements of many clients apart', async () => {
    const database = await openDatabase({ memory: true })
    onTestFinished(() => database.close())
    const other = new pg.Pool({ connectionString: database.url, max: 4 })
    await database.pool.query('CREATE TABLE pairs (id int PRIMARY KEY, value text)')

    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, i) => {
        const pool = i % 2 === 0 ? database.pool : other
        if (i % 5 === 0) return pool.query('SELECT 1 / $1::int', [0]).catch(error => [i, error.code])
        if (i % 5 === 1) await pool.query('INSERT INTO pairs VALUES ($1, $2)', [i, `v${i}`])
        const { rows } = await pool.query('SELECT $1::int AS a, $2::text AS b', [i, `b${i}`])
        return [rows[0].a, rows[0].b]
      }),
    )
    await other.end()

    expect(answers).toEqual(Array.from({ length: 200 }, (_, i) => [i, i % 5 === 0 ? '22012' : `b${i}`]))
  })

  it('frees the database when a client dies inside a transaction', async () => {
    const database = await openDatabase({ memory: true })
    onTestFinished(() => database.close())
    const client = new pg.Client({ connectionString: database.url })
    client.on('error', () => {})
    await client.connect()
    await client.query('BEGIN')
    await client.query('CREATE TABLE lost (id int)')

    ;(client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()
    const { rows } = await database.pool.query(`SELECT to_regclass('lost') AS lost`)

    expect(rows).toEqual([{ lost: null }])
  })

  it('loses no acknowledged row to kill -9, names the owner while it lives and takes over after it', async () => {
    const writer = startWriter()
    let printed = ''
    writer.stdout.setEncoding('utf8')
    const enough = new Promise<void>(resolve => {
      writer.stdout.on('data', (text: string) => {
        printed += text
        if (printed.split('\n').length > 50) resolve()
      })
    })
    await enough

    await expect(openDatabase({ folder })).rejects.toMatchObject({
      code: 'folder_busy',
      details: { pid: writer.pid, folder },
    })
    const joined = await openDatabase({ folder, join: true })
    const seen = await joined.pool.query('SELECT count(*) AS count FROM rows')
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    await joined.close().catch(() => {})
    const acknowledged = printed.split('\n').slice(0, -1).map(Number)
    const database = await openDatabase({ folder })
    onTestFinished(() => database.close())
    const { rows } = await database.pool.query('SELECT id FROM rows ORDER BY id')

    expect(seen.rows[0].count).toBeGreaterThan(0)
    expect(rows.map(row => row.id).slice(0, acknowledged.length)).toEqual(acknowledged)
  })

  it('takes over a lock whose process id now belongs to another program', async () => {
    // This test's parent lives, but never wrote this lock.
    writeFileSync(path.join(folder, 'lock'), JSON.stringify({ pid: process.ppid, started: 'another-boot:1', url: 'x' }))

    const database = await openDatabase({ folder })
    onTestFinished(() => database.close())

    expect((await migrate(database.pool)).slice(0, 3)).toEqual(['0001_start', '0002_helpdesk', '0003_learning'])
  })

  it('refuses the folder a second time inside one process too, and opens it again after a close', async () => {
    const first = await openDatabase({ folder })
    await first.pool.query('CREATE TABLE kept (id int)')

    await expect(openDatabase({ folder })).rejects.toMatchObject({ code: 'folder_busy' })
    await first.close()
    const second = await openDatabase({ folder })
    onTestFinished(() => second.close())

    const { rows } = await second.pool.query('SELECT count(*) AS count FROM kept')
    expect(rows).toEqual([{ count: 0 }])
  })

  it('says so when nothing answers', async () => {
    await expect(openDatabase({ url: 'postgres://postgres@127.0.0.1:1/none' })).rejects.toMatchObject({
      code: 'database_failed',
    })
  })
})
