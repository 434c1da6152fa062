import type pg from 'pg'
import type { Instant } from '../../src/core/time.ts'
import { readCustomerScene } from '../../src/store/customer-scene.ts'

/** Moments of our messages to the customer in the 7 days before `at`, as a turn reads them. */
export async function contactsOf(pool: pg.Pool, account: string, customerId: string, at: Instant) {
  return (await readCustomerScene(pool, account, { customerId, ticketId: '', at })).contacts
}
