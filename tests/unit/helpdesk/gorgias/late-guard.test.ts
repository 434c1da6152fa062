import { describe, expect, it } from 'vitest'
import { lateGuard } from '../../../../src/helpdesk/gorgias/late-guard.ts'

describe('lateGuard', () => {
  it.each([
    [0, []],
    [50, []],
    [51, ['note']],
  ])('asks a call that leaves %i ms after it was wanted: %j', async (waited, expected) => {
    let now = 1_000
    const asked: string[] = []
    const late = lateGuard(
      async write => void asked.push(write),
      () => now,
    )

    const guard = late('note')
    now += waited
    await guard!()

    expect(asked).toEqual(expected)
  })
})
