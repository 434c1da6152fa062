import type { Policy } from '../core/policy.ts'
import type { Instant } from '../core/time.ts'
import { saveNotice } from '../store/notices.ts'
import type { Queryable } from '../store/query.ts'
import { listCertificates } from './thanks-certificate.ts'

/** Tells the lead, once, that closing unasked has been earned somewhere. @param now wall clock */
export async function watchCertificates(db: Queryable, account: string, policy: Policy, now: Instant): Promise<void> {
  if (!policy.thanks.requireCertificate) return
  for (const { isIssued, channel, language, right, wrong } of await listCertificates(
    db,
    account,
    policy.thanks.toleratedWrongCloses,
    now,
  )) {
    if (!isIssued) continue
    const facts = { channel, language, right, wrong }
    await saveNotice(db, account, { id: `certified:${channel}:${language}`, kind: 'certified', facts })
  }
}
