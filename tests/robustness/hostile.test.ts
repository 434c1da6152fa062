import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOSTILE_TASKS } from '../../src/cli/bench/hostile-tasks.ts'
import type { HostileRow } from '../../src/cli/bench/hostile-worker.ts'
import { runMeasured } from '../../src/cli/bench/run-measured.ts'

const QUARTER = 250_000
const WHOLE = 1_000_000
/** Four times the text; a quadratic part takes sixteen times as long. */
const MOST_GROWTH = 8
/** Below this, start-up noise of the engine outweighs the text. */
const NOISE_MS = 250
const MOST_MEGABYTES = 256

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-hostile-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('hostile text', () => {
  it.each(Object.keys(HOSTILE_TASKS))('stays within time and memory: %s', { timeout: 240_000 }, async task => {
    const read = (size: number) => runMeasured<HostileRow[]>('./hostile-worker.ts', { task, size, folder })

    const whole = await read(WHOLE)
    const long = whole.filter(({ milliseconds }) => milliseconds > NOISE_MS)
    const quarter = new Map(long.length === 0 ? [] : (await read(QUARTER)).map(row => [row.shape, row.milliseconds]))

    const grown = long.filter(({ shape, milliseconds }) => milliseconds > MOST_GROWTH * quarter.get(shape)!)
    const heavy = whole.filter(row => row.megabytes > MOST_MEGABYTES)
    expect({ grown, heavy }).toEqual({ grown: [], heavy: [] })
  })
})
