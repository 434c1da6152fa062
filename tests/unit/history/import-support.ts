import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import type { Imported } from '../../../src/history/imported.ts'
import { readTickets } from '../../../src/history/read-tickets.ts'

/** A folder for one test file; gone when its tests are over. */
export function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function aFile(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

export async function readAll(...paths: string[]): Promise<Imported[]> {
  const found: Imported[] = []
  for await (const item of readTickets(paths)) found.push(item)
  return found
}

export function ticketsOf(found: readonly Imported[]) {
  return found.flatMap(item => (item.kind === 'ticket' ? [item.ticket] : []))
}

/** What was not read as it stands, without the file's folder. */
export function remarksOf(found: readonly Imported[]) {
  return found
    .filter(item => item.kind !== 'ticket')
    .map(item => ({ ...item, place: { ...item.place, file: path.basename(item.place.file) } }))
}
