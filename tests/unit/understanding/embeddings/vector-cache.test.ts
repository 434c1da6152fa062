import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openVectorCache, vectorKey } from '../../../../src/understanding/embeddings/vector-cache.ts'

const RECORD_BYTES = 32 + 3 * 4 + 4

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vectors-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const fileOf = (): string => path.join(folder, 'model.vectors')
const open = () => openVectorCache(folder, 'model', 3)

describe('openVectorCache', () => {
  it('gives back the same bytes now and after reopening', async () => {
    const vector = Float32Array.from([0.1, -0, Number.MIN_VALUE])
    const first = await open()

    first.add([
      [vectorKey('a'), vector],
      [vectorKey('b'), new Float32Array(3)],
      [vectorKey('a'), new Float32Array(3)],
    ])
    const now = first.get(vectorKey('a'))
    first.close()
    const second = await open()
    const later = second.get(vectorKey('a'))
    second.add([[vectorKey('a'), new Float32Array(3)]])
    second.close()

    expect([now, later]).toEqual([vector, vector])
    expect(statSync(fileOf()).size).toBe(2 * RECORD_BYTES)
  })

  it('skips a torn record and goes on after it', async () => {
    const first = await open()
    first.add([
      [vectorKey('whole'), Float32Array.from([1, 2, 3])],
      [vectorKey('torn'), Float32Array.from([4, 5, 6])],
    ])
    first.close()
    truncateSync(fileOf(), 2 * RECORD_BYTES - 7)

    const second = await open()
    second.add([[vectorKey('after'), Float32Array.from([7, 8, 9])]])
    second.close()
    const third = await open()
    const found = ['whole', 'torn', 'after'].map(text => third.get(vectorKey(text)))
    third.close()

    expect(found).toEqual([Float32Array.from([1, 2, 3]), undefined, Float32Array.from([7, 8, 9])])
  })

  it('never reads flipped bytes as a vector', async () => {
    const first = await open()
    first.add([[vectorKey('a'), Float32Array.from([1, 2, 3])]])
    first.close()
    const bytes = readFileSync(fileOf())
    bytes[40]! ^= 1
    writeFileSync(fileOf(), bytes)

    const second = await open()
    const found = second.get(vectorKey('a'))
    second.close()

    expect(found).toBeUndefined()
  })

  it('shares one file with another process that appends meanwhile', async () => {
    const first = await open()
    const second = await open()

    first.add([[vectorKey('a'), Float32Array.from([1, 1, 1])]])
    second.add([[vectorKey('b'), Float32Array.from([2, 2, 2])]])
    first.add([[vectorKey('c'), Float32Array.from([3, 3, 3])]])
    const found = [first.get(vectorKey('a')), second.get(vectorKey('b')), first.get(vectorKey('c'))]
    first.close()
    second.close()

    expect(found).toEqual([1, 2, 3].map(n => Float32Array.from([n, n, n])))
  })

  it('opens a large one without holding anybody up, and finds everything in it', async () => {
    const first = await open()
    const entries = Array.from({ length: 60_000 }, (_, i) => [vectorKey(String(i)), Float32Array.of(i, 0, 1)] as const)
    for (let from = 0; from < entries.length; from += 500) first.add(entries.slice(from, from + 500))
    first.close()
    let beats = 0
    const heart = setInterval(() => beats++, 1)

    const second = await open()
    clearInterval(heart)
    const found = [0, 31_111, 59_999].map(i => second.get(vectorKey(String(i))))
    second.close()

    expect(found).toEqual([0, 31_111, 59_999].map(i => Float32Array.of(i, 0, 1)))
    expect(beats).toBeGreaterThan(1)
  })

  it('holds no text', async () => {
    const cache = await open()

    cache.add([[vectorKey('my card number'), new Float32Array(3)]])
    cache.close()

    expect(readFileSync(fileOf(), 'latin1')).not.toContain('card')
  })

  it('reads an alien file as empty', async () => {
    appendFileSync(fileOf(), 'not a cache at all, and longer than one record of it would be')

    const cache = await open()
    const found = cache.get(vectorKey('a'))
    cache.close()

    expect(found).toBeUndefined()
  })
})
