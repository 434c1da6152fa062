import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import type { Database } from '../../src/store/open-database.ts'
import { robustSlope } from '../statistics/robust-slope.ts'
import type { Setting } from './setting.ts'

export interface Sample {
  /** Seconds since the first one. */
  readonly at: number
  readonly serverMegabytes: number
  readonly workerMegabytes: number
  /** Open sockets of server and worker. */
  readonly sockets: number
  /** Connections that the database counts. */
  readonly connections: number
}

export interface Watch {
  /** Takes a sample where the last one is old enough. */
  tick(setting: Setting, database: Database): Promise<void>
  samples(): readonly Sample[]
}

const EVERY = 2_000

/** Looks at memory, sockets and database connections of the product's processes from outside. */
export function watchProcesses(now: () => number): Watch {
  const taken: Sample[] = []
  let first: number | undefined
  let last = Number.NEGATIVE_INFINITY
  return {
    async tick({ running }, database) {
      const at = now()
      const [server, worker] = [running.server.pid(), running.worker.pid()]
      if (at - last < EVERY || server === undefined || worker === undefined) return
      last = at
      first ??= at
      const { rows } = await database.pool.query(
        "SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'rehearsal' AND pid <> pg_backend_pid()",
      )
      taken.push({
        at: (at - first) / 1_000,
        serverMegabytes: residentMegabytes(server),
        workerMegabytes: residentMegabytes(worker),
        sockets: openSockets(server) + openSockets(worker),
        connections: rows[0].n,
      })
    },
    samples: () => taken,
  }
}

/** The first part of a run is warming up (caches fill, code is compiled), and its last part is the quiet evening. */
const BUSY = { from: 0.2, to: 0.69 }

/** Samples of one minute say nearly the same; in hours. */
const BLOCK = 1 / 60

/** How a figure went while the shop was busy: its ends, by how much it grew in an hour, with an interval; its peak, and where it came to rest. */
export function describeCourse<Figure extends string>(
  samples: readonly ({ readonly at: number } & Readonly<Record<Figure, number>>)[],
  figure: Figure,
) {
  const busy = samples.slice(Math.floor(samples.length * BUSY.from), Math.ceil(samples.length * BUSY.to))
  const line = robustSlope(
    busy.map(sample => ({ x: sample.at / 3_600, y: sample[figure] })),
    BLOCK,
  )
  const round = (value: number | undefined): number | undefined => value && Math.round(value * 10) / 10
  return {
    first: round(busy[0]?.[figure]),
    last: round(busy.at(-1)?.[figure]),
    atRest: round(samples.at(-1)?.[figure]),
    peak: round(Math.max(...samples.map(sample => sample[figure]))),
    perHour: round(line?.slope),
    interval: line && [round(line.low), round(line.high)],
  }
}

function residentMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1_024
}

function openSockets(pid: number): number {
  const folder = `/proc/${pid}/fd`
  if (!existsSync(folder)) return 0
  return readdirSync(folder).filter(name => targetOf(`${folder}/${name}`).startsWith('socket:')).length
}

/** A file may be closed while we look. */
function targetOf(link: string): string {
  try {
    return readlinkSync(link)
  } catch {
    return ''
  }
}
