import { expect, it } from 'vitest'
import { readEnvironment } from '../../../src/config/environment.ts'

it('gathers the operator’s secrets by name and leaves empty ones out', () => {
  const { secrets } = readEnvironment({ REHEARSAL_SECRET_SHOP: 'k1', REHEARSAL_SECRET_OLD: '', REHEARSAL_HOME: '/h' })

  expect(secrets).toEqual({ SHOP: 'k1' })
})

it.each([
  [undefined, 0],
  ['', 0],
  ['-600000', -600_000],
])('reads the offset of this process’s clock from %j', (text, expected) => {
  expect(readEnvironment({ REHEARSAL_CLOCK_OFFSET: text }).clockOffset).toBe(expected)
})

it('refuses a clock offset that is no whole number of milliseconds', () => {
  expect(() => readEnvironment({ REHEARSAL_CLOCK_OFFSET: '10m' })).toThrow('REHEARSAL_CLOCK_OFFSET')
})
