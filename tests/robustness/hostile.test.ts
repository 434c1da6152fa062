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

    const [quarter, whole] = [await read(QUARTER), await read(WHOLE)]

    const grown = whole.filter(
      ({ milliseconds }, at) => milliseconds > Math.max(NOISE_MS, MOST_GROWTH * quarter[at]!.milliseconds),
    )
    const heavy = whole.filter(row => row.megabytes > MOST_MEGABYTES)
    expect({ grown, heavy }).toEqual({ grown: [], heavy: [] })
  })
})
