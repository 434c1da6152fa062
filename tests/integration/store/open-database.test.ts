import { expect, it } from 'vitest'
import { inTransaction, query } from '../../../src/store/query.ts'
import { testDatabase } from '../../support/database.ts'

it('survives a connection that breaks in the middle of a transaction', async () => {
  const { pool } = await testDatabase()
  // Where nobody listens, Node ends the process.
  let isHeard = false

  await inTransaction(pool, async client => {
    isHeard = client.emit('error', new Error('terminating connection'))
  })

  expect(isHeard).toBe(true)
  expect(await query(pool, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})
