import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Milliseconds } from '../../src/core/time.ts'

interface Line {
  readonly threadId: number
  readonly at: number
  readonly live: number
  readonly reserved: number
}

export interface HeapSample {
  /** Seconds since the first one. */
  readonly at: number
  /** Alive after a forced collection, in all threads. */
  readonly liveMegabytes: number
  /** What the engine keeps for all threads' heaps, used or not. */
  readonly reservedMegabytes: number
}

const EVERY: Milliseconds = 10_000
const MEGABYTE = 1_048_576

/** Node's arguments for a process whose heaps are to be measured. */
export function heapProbe(folder: string, name: string, every: Milliseconds = EVERY): string[] {
  const probe = pathToFileURL(path.join(import.meta.dirname, 'probe-process.ts'))
  probe.searchParams.set('file', fileOf(folder, name))
  probe.searchParams.set('every', String(every))
  return ['--expose-gc', '--import', probe.href]
}

/** What the probe has seen: a sample for each time that all threads of the process have spoken. */
export function readHeapCourse(folder: string, name: string, every: Milliseconds = EVERY): HeapSample[] {
  const file = fileOf(folder, name)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Line)
  const threads = new Set(lines.map(line => line.threadId)).size
  const rounds = Map.groupBy(lines, line => Math.floor((line.at - lines[0]!.at) / every))
  return [...rounds]
    .map(([round, spoken]) => ({ round, spoken: new Map(spoken.map(line => [line.threadId, line])) }))
    .filter(({ spoken }) => spoken.size === threads)
    .map(({ round, spoken }) => {
      const sum = (of: 'live' | 'reserved'): number =>
        [...spoken.values()].reduce((total, line) => total + line[of] / MEGABYTE, 0)
      return { at: (round * every) / 1_000, liveMegabytes: sum('live'), reservedMegabytes: sum('reserved') }
    })
}

function fileOf(folder: string, name: string): string {
  return path.join(folder, `${name}-heap.jsonl`)
}
