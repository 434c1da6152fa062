import { resourceUsage } from 'node:process'
import { median } from '../../src/forecast/statistics/bootstrap.ts'
import type { Material } from './reading-material.ts'
import type { Part, Timed } from './reading-parts.ts'

export interface PartRate {
  readonly part: string
  readonly messages: number
  /** Messages a second, median over the rounds, each on messages never seen. */
  readonly rate: number
  readonly microseconds: number
  /** What it is compared with in the same round. */
  readonly peer: string
  readonly peerRate: number
  readonly ratio: number
  /** Highest resident memory of a process that did this alone, and how much it grew once the messages had been loaded. */
  readonly peakMegabytes: number
  readonly ownMegabytes: number
}

/** Slices that only warm up: compiled code and filled tables are what a running server has. */
export const WARM_UP = 2
/** How often: the compiler goes on improving for some ten thousand messages. */
const LAPS = 6

/**
 * Times one part and its peer in turn, each round on a slice of its own after `WARM_UP` others. A part that keeps to its process
 * is timed in seconds of processor time, all threads together, so that a busy machine slows nobody; one that waits for threads by
 * the clock on the wall.
 */
export async function measurePart(name: string, part: Part, { slices }: Material, loaded: number): Promise<PartRate> {
  const own: Timed = { name, count: part.count, run: part.own }
  const seconds = part.waits ? wallSeconds : cpuSeconds
  const warming = slices.slice(0, WARM_UP)
  let resident = loaded
  for (const slice of part.waits ? warming : Array.from({ length: LAPS }, () => warming).flat()) {
    await rateOf(own, slice, seconds)
    resident = Math.max(resident, residentMegabytes())
  }
  // Before the peer has run: some bring their own tables.
  const peak = resourceUsage().maxRSS / 1_024
  for (const slice of warming) await rateOf(part.peer, slice, seconds)
  const seen: { own: number; peer: number }[] = []
  let messages = 0
  for (const slice of slices.slice(WARM_UP)) {
    seen.push({ own: await rateOf(own, slice, seconds), peer: await rateOf(part.peer, slice, seconds) })
    messages += part.count(slice)
  }
  const rate = median(seen.map(round => round.own))
  return {
    part: name,
    messages,
    rate,
    microseconds: 1e6 / rate,
    peer: part.peer.name,
    peerRate: median(seen.map(round => round.peer)),
    ratio: median(seen.map(round => round.own / round.peer)),
    peakMegabytes: peak,
    ownMegabytes: resident - loaded,
  }
}

async function rateOf(
  { count, run }: Timed,
  slice: Material['slices'][number],
  seconds: () => number,
): Promise<number> {
  const messages = count(slice)
  const from = seconds()
  // A peer that times itself leaves out starting its thread, and gives its rate.
  const rate = await run(slice)
  return typeof rate === 'number' ? rate : messages / Math.max(1e-6, seconds() - from)
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function wallSeconds(): number {
  return performance.now() / 1_000
}

export function residentMegabytes(): number {
  return process.memoryUsage.rss() / 2 ** 20
}
