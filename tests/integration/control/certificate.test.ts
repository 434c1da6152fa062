import { beforeEach, describe, expect, it } from 'vitest'
import { isThanksCertified, listCertificates } from '../../../src/control/thanks-certificate.ts'
import { watchCertificates } from '../../../src/control/watch-certificates.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { Reading } from '../../../src/core/reading.ts'
import type { TicketView } from '../../../src/core/ticket-view.ts'
import { saveAccount } from '../../../src/store/accounts.ts'
import { listNotices } from '../../../src/store/notices.ts'
import type { Database } from '../../../src/store/open-database.ts'
import { testDatabase } from '../../support/database.ts'
import { addPastCases } from '../../support/past-cases.ts'

const AT = Date.UTC(2026, 10, 20)
const POLICY = { thanks: { close: true, toleratedWrongCloses: 0.01, requireCertificate: true } } as Policy
let database: Database

beforeEach(async () => {
  database = await testDatabase()
  await saveAccount(database.pool, { id: 'shop', kind: 'production' })
})

function certified(channel: string, language: string, label: Reading['thanks']['label'] = 'thanks_only') {
  const view = { at: AT, channel: 'email', messages: [{ from: 'customer', public: true, channel }] }
  const reading = { thanks: { label }, owed: { who: 'us' }, language: { code: language } }
  return isThanksCertified(database.pool, 'shop', POLICY, view as unknown as TicketView, reading as unknown as Reading)
}

describe('the certificate', () => {
  it('is earned by 299 right closes on its channel and in its language alone', async () => {
    await addPastCases(database.pool, { n: 200, verdict: 'right', channel: 'sms.aircall', language: 'fr', at: AT })
    await addPastCases(database.pool, {
      n: 98,
      verdict: 'right',
      channel: 'sms',
      language: 'fr',
      at: AT,
      stage: 'shadow',
    })
    const before = await certified('sms', 'fr')

    await addPastCases(database.pool, { n: 1, verdict: 'right', channel: 'sms', language: 'fr', at: AT })

    expect(before).toBe(false)
    expect(await certified('sms.postscript', 'fr')).toBe(true)
    expect([await certified('sms', 'en'), await certified('email', 'fr')]).toEqual([false, false])
    expect(await certified('sms', 'fr', 'other')).toBe(false)
  })

  it('is lost by a wrong one, and says what is missing and how long that takes', async () => {
    await addPastCases(database.pool, { n: 299, verdict: 'right', at: AT })
    await addPastCases(database.pool, { n: 1, verdict: 'wrong', why: 'undone', at: AT })
    await addPastCases(database.pool, { n: 4, at: AT })

    expect(await certified('email', 'en')).toBe(false)
    expect(await listCertificates(database.pool, 'shop', 0.01, Date.now())).toMatchObject([
      { channel: 'email', language: 'en', isIssued: false, right: 299, wrong: 1, missing: 173, weeks: 3, open: 4 },
    ])
  })

  it('is told once', async () => {
    await addPastCases(database.pool, { n: 299, verdict: 'right', at: AT })

    await watchCertificates(database.pool, 'shop', POLICY, Date.now())
    await watchCertificates(database.pool, 'shop', POLICY, Date.now())

    const facts = { channel: 'email', language: 'en', right: 299, wrong: 0 }
    expect(await listNotices(database.pool, 'shop', 9)).toMatchObject([{ kind: 'certified', facts }])
  })
})
