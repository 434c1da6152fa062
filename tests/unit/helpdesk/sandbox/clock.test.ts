import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createRunningClock } from '../../../../src/helpdesk/sandbox/clock.ts'

describe('createRunningClock', () => {
  it('reads the wall, so many times faster', () => {
    let wall = 1_000
    const clock = createRunningClock({ start: 50_000, wall: () => wall, scale: 60 })

    wall += 500

    expect(clock.now()).toBe(80_000)
  })

  it('runs what is due, not what was cancelled or stopped', async () => {
    const clock = createRunningClock({ start: 0, wall: () => performance.now(), scale: 1_000 })
    const seen: string[] = []
    clock.schedule(20_000, () => seen.push('late'))
    clock.schedule(10_000, () => seen.push('early'))
    clock.schedule(15_000, () => seen.push('cancelled'))()
    clock.schedule(Number.MAX_SAFE_INTEGER, () => seen.push('in ages'))

    await sleep(60)
    clock.schedule(clock.now() + 10_000, () => seen.push('stopped'))
    clock.stop()
    await sleep(30)

    expect(seen).toEqual(['early', 'late'])
  })
})
