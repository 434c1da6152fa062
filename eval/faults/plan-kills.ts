import type { Random } from '../../datasets/shop/random.ts'
import type { Milliseconds } from '../../src/core/time.ts'
import { VICTIMS, type Victim } from './setting.ts'

export interface KillPlan {
  /** Ascending; `at` counts from the day's start, in real time. */
  readonly kills: { readonly at: Milliseconds; readonly victim: Victim; readonly downtime: Milliseconds }[]
  /** When the helpdesk refuses nearly everything. */
  readonly storms: readonly { readonly from: Milliseconds; readonly to: Milliseconds }[]
  /** When people stop us, and let us go on. */
  readonly stop: { readonly from: Milliseconds; readonly to: Milliseconds }
  /** When another policy is published. */
  readonly publishAt: Milliseconds
}

const LONGEST_DOWNTIME = 1_500
const SHORTEST_STOP = 2_500

/** Who is killed when: each in turn, in an order and at moments that only the seed knows. */
export function planKills(options: { random: Random; length: Milliseconds; each: number }): KillPlan {
  const { random, length, each } = options
  const victims = Array.from({ length: each }, () => shuffled(VICTIMS, random)).flat()
  const slot = (length * 0.9) / Math.max(1, victims.length)
  return {
    kills: victims.map((victim, index) => ({
      at: length * 0.05 + slot * (index + 0.8 * random.next()),
      victim,
      downtime: random.int(0, LONGEST_DOWNTIME),
    })),
    storms: [0.2, 0.6].map(share => {
      const from = length * (share + 0.2 * random.next())
      return { from, to: from + length * 0.05 }
    }),
    ...planOrders(random, length),
  }
}

/** The stop lasts well over the second within which it has to hold. */
function planOrders(random: Random, length: Milliseconds): Pick<KillPlan, 'stop' | 'publishAt'> {
  const from = length * (0.15 + 0.5 * random.next())
  return {
    stop: { from, to: from + Math.max(SHORTEST_STOP, length * 0.06) },
    publishAt: length * (0.3 + 0.4 * random.next()),
  }
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map(item => ({ item, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)
}
