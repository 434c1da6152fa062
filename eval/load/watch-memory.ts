import { readFileSync } from 'node:fs'
import { slope } from '../statistics/slope.ts'
import { round } from './quantiles.ts'

const PAGE = 4_096
const EVERY = 2_000
/** Caches fill and code is compiled at first. */
const WARM_UP = 0.4

/** Samples the memory of processes from outside; ending it says how each went once it was warm, in megabytes. */
export function watchMemory(pids: Readonly<Record<string, number | undefined>>) {
  const samples: { at: number; megabytes: Record<string, number> }[] = []
  const take = (): void => {
    const of = ([name, pid]: [string, number | undefined]): [string, number][] =>
      pid === undefined ? [] : [[name, residentMegabytes(pid)]]
    samples.push({ at: performance.now() / 3_600_000, megabytes: Object.fromEntries(Object.entries(pids).flatMap(of)) })
  }
  take()
  const timer = setInterval(take, EVERY)
  return {
    end: () => {
      clearInterval(timer)
      take()
      const warm = samples.slice(Math.floor(samples.length * WARM_UP))
      return Object.fromEntries(
        Object.keys(pids).map(name => {
          const line = slope(warm.map(({ at, megabytes }) => ({ x: at, y: megabytes[name] ?? Number.NaN })))
          return [
            name,
            {
              first: round(samples[0]!.megabytes[name] ?? Number.NaN),
              warm: round(warm[0]!.megabytes[name] ?? Number.NaN),
              last: round(warm.at(-1)!.megabytes[name] ?? Number.NaN),
              perMinute: line && round(line.slope / 60, 2),
            },
          ]
        }),
      )
    },
  }
}

/** Not a number for a process that is gone. */
export function residentMegabytes(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE) / 2 ** 20
  } catch {
    return Number.NaN
  }
}
