import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { readDocuments } from '../../../src/knowledge/read-documents.ts'

let folder: string

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'pages-')), 'pages')
  mkdirSync(path.join(folder, 'deep'), { recursive: true })
  onTestFinished(() => rmSync(path.dirname(folder), { recursive: true }))
})

const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text)

it('reads pages of every kind with what they and the source say', () => {
  write('returns.md', '---\nid: returns\nlang: en\naudience: internal\n---\n# Returns\n\nWithin 30 days.\n')
  write('deep/versand.html', '<html><head><title>Versand</title></head><body><p>Drei Tage.</p></body></html>')
  write('plain.txt', 'Open on weekdays.')
  write(
    'more.jsonl',
    '\uFEFF{"id":7,"title":"Fees","html":"<b>None</b>","valid_from":"2026-01-01T00:00:00Z","brand":null}\n\n',
  )

  const { documents, skipped } = readDocuments(folder, { brand: 'acme', audience: 'public' })

  expect(skipped).toEqual([])
  expect(documents).toEqual([
    { id: 'pages/deep/versand.html', title: 'Versand', text: 'Drei Tage.', brand: 'acme', audience: 'public' },
    { id: '7', title: 'Fees', text: 'None', brand: 'acme', audience: 'public', validFrom: 1767225600000 },
    { id: 'pages/plain.txt', title: 'plain', text: 'Open on weekdays.', brand: 'acme', audience: 'public' },
    {
      id: 'returns',
      title: 'Returns',
      text: '# Returns\n\nWithin 30 days.',
      lang: 'en',
      brand: 'acme',
      audience: 'internal',
    },
  ])
})

it('lists what it cannot read and goes on', () => {
  write(
    'a.jsonl',
    '{"id":"1","text":"x"}\nnope\n{"title":"no id","text":"x"}\n{"id":"2","text":"x","audience":"secret"}\n{"id":"3"}\n',
  )
  write('empty.md', '\n')

  const { documents, skipped } = readDocuments(folder)

  expect(documents).toEqual([{ id: '1', title: '', text: 'x' }])
  expect(skipped.map(({ place, reason }) => `${place}: ${reason.split(':')[0]}`)).toEqual([
    'pages/a.jsonl:2: not a JSON object',
    'pages/a.jsonl:3: id',
    'pages/a.jsonl:4: audience',
    'pages/a.jsonl:5: text',
    'pages/empty.md: text',
  ])
})

it('says which path it cannot open', () => {
  expect(() => readDocuments(path.join(folder, 'missing'))).toThrow(
    'expected a folder of pages or a .jsonl file (ENOENT)',
  )
})
