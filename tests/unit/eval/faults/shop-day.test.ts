import { expect, it } from 'vitest'
import { createRandom } from '../../../../datasets/shop/random.ts'
import { planKills } from '../../../../eval/faults/plan-kills.ts'
import { planDay } from '../../../../eval/faults/shop-day.ts'

const HOUR = 3_600_000
const DAY = { tickets: 200, length: 9 * HOUR, end: Date.parse('2026-11-16T08:00:00Z') }

it('plans the same day for the same seed, in order, and within its hours', () => {
  const day = planDay({ seed: 3, ...DAY })

  expect(planDay({ seed: 3, ...DAY })).toEqual(day)
  expect(planDay({ seed: 4, ...DAY })).not.toEqual(day)
  expect(day.deeds.every((deed, i) => deed.at < DAY.length && deed.at >= (day.deeds[i - 1]?.at ?? 0))).toBe(true)
})

it('has people do everything that the rules of the run are about', () => {
  const { deeds } = planDay({ seed: 3, ...DAY })
  const kinds = new Set(deeds.map(deed => (deed.by === 'customer' ? deed.says : deed.does)))

  expect([...kinds].sort()).toEqual([
    'answers',
    'asks',
    'assigns',
    'closes',
    'goodbye',
    'ignores',
    'notes',
    'reopens',
    'snoozes',
    'something',
    'stop',
    'tags',
  ])
})

it('kills each of the four as often as asked, one after the other', () => {
  const { kills } = planKills({ random: createRandom(1, 'kills'), length: 100_000, each: 3 })
  const often = Object.groupBy(kills, kill => kill.victim)

  expect(Object.fromEntries(Object.entries(often).map(([who, list]) => [who, list.length]))).toEqual({
    server: 3,
    worker: 3,
    database: 3,
    temporal: 3,
  })
  expect(kills.every((kill, i) => kill.at > (kills[i - 1]?.at ?? 0) && kill.at < 100_000)).toBe(true)
})
