import { appendFileSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { folderReadingCache, type ReadingCache } from '../../../../src/simulation/readings/reading-cache.ts'

const key = (digit: string): string => digit.repeat(32)
let folder: string
let cache: ReadingCache

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-'))
  cache = folderReadingCache(folder, () => new Date())
})

function put(reader: string, values: Readonly<Record<string, string>>): void {
  const shelf = cache.open(reader)
  for (const [digit, value] of Object.entries(values)) shelf.put(key(digit), Buffer.from(value))
  shelf.close()
}

function all(reader: string): Record<string, string | undefined> {
  const shelf = cache.open(reader)
  const found = ['a', 'b', 'c'].map(digit => [digit, shelf.get(key(digit))?.toString()])
  shelf.close()
  return Object.fromEntries(found)
}

function onlyFile(reader: string): string {
  const [name, ...more] = readdirSync(path.join(folder, reader))
  expect(more).toEqual([])
  return path.join(folder, reader, name!)
}

describe('folderReadingCache', () => {
  it('remembers across runs, each reader apart', () => {
    put('one', { a: 'first', b: '' })
    put('one', { c: 'häkchen ✓' })
    put('two', { a: 'other' })

    expect({ one: all('one'), two: all('two') }).toEqual({
      one: { a: 'first', b: '', c: 'häkchen ✓' },
      two: { a: 'other', b: undefined, c: undefined },
    })
  })

  it('gives what was put in the same run', () => {
    const shelf = cache.open('one')

    shelf.put(key('a'), Buffer.from('x'))
    shelf.put(key('b'), Buffer.from('yy'))

    expect([shelf.get(key('a'))?.toString(), shelf.get(key('b'))?.toString(), shelf.has(key('c'))]).toEqual([
      'x',
      'yy',
      false,
    ])
    shelf.close()
  })

  it('takes up to the first record that a crash tore apart, wherever it was cut, and goes on after it', () => {
    put('one', { a: 'first', b: 'second' })
    const file = onlyFile('one')
    const whole = readFileSync(file)
    const second = whole.length - (16 + 4 + 'second'.length + 4)
    const found: unknown[] = []
    for (let end = 0; end < whole.length; end++) {
      writeFileSync(file, whole.subarray(0, end))
      found.push(all('one'))
    }
    truncateSync(file, whole.length - 1)
    put('one', { c: 'third' })

    expect(found).toEqual(
      found.map((_, end) => ({ a: end < second ? undefined : 'first', b: undefined, c: undefined })),
    )
    expect(all('one')).toEqual({ a: 'first', b: undefined, c: 'third' })
  })

  it('takes no record whose bytes have changed, and nothing of what was never ours', () => {
    put('one', { a: 'first' })
    const file = onlyFile('one')
    const bytes = readFileSync(file)
    bytes[22]! ^= 1
    writeFileSync(file, bytes)
    appendFileSync(file, Buffer.alloc(1_000, 0xff))

    expect(all('one')).toEqual({ a: undefined, b: undefined, c: undefined })
  })

  it('forgets all but the readers used last', () => {
    for (const reader of ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r1', 'r7']) put(reader, { a: reader })

    expect(readdirSync(folder).sort()).toEqual(['r1', 'r3', 'r4', 'r5', 'r6', 'r7'])
  })

  it('keeps two runs at the same time apart', () => {
    const first = cache.open('one')
    const second = cache.open('one')
    first.put(key('a'), Buffer.from('1'))
    second.put(key('b'), Buffer.from('2'))
    first.put(key('c'), Buffer.from('3'))
    first.close()
    second.close()

    expect(all('one')).toEqual({ a: '1', b: '2', c: '3' })
  })
})
