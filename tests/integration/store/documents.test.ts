import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { syncKnowledge } from '../../../src/composition/sync-knowledge.ts'
import { readAccount, saveAccount } from '../../../src/store/accounts.ts'
import {
  listKnowledgeSources,
  readStoredDocuments,
  removeKnowledgeSource,
  saveKnowledgeSource,
} from '../../../src/store/documents.ts'
import type { Database } from '../../../src/store/open-database.ts'
import { testDatabase } from '../../support/database.ts'

const NOW = Date.UTC(2026, 4, 4)
let database: Database
let file: string

beforeEach(async () => {
  database = await testDatabase()
  await saveAccount(database.pool, { id: 'acme', kind: 'sandbox' })
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  file = path.join(folder, 'pages.jsonl')
  await saveKnowledgeSource(database.pool, 'acme', { source: 'help', location: file, defaults: { brand: 'acme' } })
})

const write = (...pages: object[]): void => writeFileSync(file, pages.map(page => JSON.stringify(page)).join('\n'))
const sync = async () => (await syncKnowledge(database.pool, 'acme', NOW)).synced[0]?.changes
const version = async () => (await readAccount(database.pool, 'acme')).knowledgeVersion

it('writes what changed, removes what is gone, and says that pages changed only when they did', async () => {
  write({ id: 'a', text: 'A' }, { id: 'b', text: 'B' }, { id: 'b', text: 'B auf Deutsch', lang: 'de' })
  expect(await sync()).toEqual({ added: 3, changed: 0, removed: 0, unchanged: 0 })
  expect(await version()).toBe(1)

  expect(await sync()).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 3 })
  expect(await version()).toBe(1)

  write({ id: 'a', text: 'A, anew' }, { id: 'b', text: 'B' })
  expect(await sync()).toEqual({ added: 0, changed: 1, removed: 1, unchanged: 1 })
  expect(await version()).toBe(2)
  expect(await readStoredDocuments(database.pool, 'acme')).toEqual([
    { id: 'a', title: '', text: 'A, anew', brand: 'acme' },
    { id: 'b', title: '', text: 'B', brand: 'acme' },
  ])
})

it('keeps the pages of a source that cannot be read or is suddenly empty', async () => {
  write({ id: 'a', text: 'A' })
  await sync()

  rmSync(file)
  const gone = await syncKnowledge(database.pool, 'acme', NOW + 1)
  write()
  const empty = await syncKnowledge(database.pool, 'acme', NOW + 2)

  expect([gone, empty].map(({ synced, failed }) => [synced, failed.map(each => each.source)])).toEqual([
    [[], ['help']],
    [[], ['help']],
  ])
  expect(await listKnowledgeSources(database.pool, 'acme')).toEqual([
    { source: 'help', location: file, defaults: { brand: 'acme' }, syncedAt: NOW, failure: 'bad_input', documents: 1 },
  ])
})

it('takes a source away with its pages', async () => {
  write({ id: 'a', text: 'A' })
  await sync()

  expect(await removeKnowledgeSource(database.pool, 'acme', 'help')).toBe(true)
  expect(await removeKnowledgeSource(database.pool, 'acme', 'help')).toBe(false)
  expect(await readStoredDocuments(database.pool, 'acme')).toEqual([])
})
