import { expect, it } from 'vitest'
import { readEnvironment } from '../../../src/config/environment.ts'

it('gathers the operator’s secrets by name and leaves empty ones out', () => {
  const { secrets } = readEnvironment({ REHEARSAL_SECRET_SHOP: 'k1', REHEARSAL_SECRET_OLD: '', REHEARSAL_HOME: '/h' })

  expect(secrets).toEqual({ SHOP: 'k1' })
})
