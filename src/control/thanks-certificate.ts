import { baseChannel } from '../core/brake.ts'
import type { Policy } from '../core/policy.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'
import type { Instant } from '../core/time.ts'
import { tallyCloses } from '../store/cases.ts'
import type { Queryable } from '../store/query.ts'
import { type Certificate, certify, RATE_WINDOW } from './certificate.ts'

/** Whether a close that asks nobody is certified on the channel and in the language of this conversation. */
export async function isThanksCertified(
  db: Queryable,
  account: string,
  policy: Pick<Policy, 'thanks'>,
  view: TicketView,
  reading: Reading | null,
): Promise<boolean> {
  if (!policy.thanks.requireCertificate) return true
  // Most turns are about something else; they need no look at the past.
  if (reading === null || (reading.thanks.label !== 'thanks_only' && reading.owed.who !== 'nothing')) return false
  const said = view.messages.findLast(message => message.public && message.from === 'customer')
  const channel = baseChannel(said?.channel ?? view.channel)
  const [tally] = await tallyCloses(db, account, view.at, { channel, language: reading.language.code })
  return tally !== undefined && certify(tally, policy.thanks.toleratedWrongCloses, 0).isIssued
}

export interface ChannelCertificate extends Certificate {
  readonly channel: string
  readonly language: string
  /** Closes and proposals whose end is not known yet. */
  readonly open: number
}

/** How far each channel and language is. @param now wall clock */
export async function listCertificates(
  db: Queryable,
  account: string,
  tolerated: number,
  now: Instant,
): Promise<ChannelCertificate[]> {
  const tallies = await tallyCloses(db, account, now - RATE_WINDOW)
  return tallies.map(({ channel, language, right, wrong, lately, open }) => ({
    channel,
    language,
    open,
    ...certify({ right, wrong }, tolerated, lately / 4),
  }))
}
