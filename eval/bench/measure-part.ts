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
  /** Resident memory of a process that did this alone, and how much of it came after the messages had been loaded. */
  readonly peakMegabytes: number
  readonly ownMegabytes: number
}

/** Times one part and its peer in turn on every slice but the first, which only warms up. */
export async function measurePart(name: string, part: Part, { slices }: Material, loaded: number): Promise<PartRate> {
  const own: Timed = { name, count: part.count, run: part.own }
  const seen: { own: number; peer: number }[] = []
  let messages = 0
  for (const [round, slice] of slices.entries()) {
    const timed = { own: await rateOf(own, slice), peer: await rateOf(part.peer, slice) }
    if (round === 0) continue
    seen.push(timed)
    messages += part.count(slice)
  }
  const rate = median(seen.map(round => round.own))
  const peak = peakMegabytes()
  return {
    part: name,
    messages,
    rate,
    microseconds: 1e6 / rate,
    peer: part.peer.name,
    peerRate: median(seen.map(round => round.peer)),
    ratio: median(seen.map(round => round.own / round.peer)),
    peakMegabytes: peak,
    ownMegabytes: peak - loaded,
  }
}

async function rateOf({ count, run }: Timed, slice: Material['slices'][number]): Promise<number> {
  const messages = count(slice)
  const from = performance.now()
  // A peer that times itself leaves out starting its thread, and gives its rate.
  const rate = await run(slice)
  return typeof rate === 'number' ? rate : (messages * 1_000) / (performance.now() - from)
}

/** Node gives kibibytes on every platform. */
export function peakMegabytes(): number {
  return resourceUsage().maxRSS / 1_024
}
