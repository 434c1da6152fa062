import { describe, expect, it } from 'vitest'
import type { Reason } from '../../../src/core/reasons.ts'
import { INITIAL_STATE } from '../../../src/core/state.ts'
import { makeForecast } from '../../../src/forecast/forecast.ts'
import { writeLedger } from '../../../src/forecast/ledger.ts'
import type { ReplayedTicket } from '../../../src/simulation/replayed.ts'
import { DAY0, hours, pastMessage, pastOf, pastTicket } from '../../support/past.ts'

function closedFor(ticketId: string, reason: Reason): ReplayedTicket {
  const decision = { ticketId, seq: 0, at: hours(1), inputs: ['m0'], stage: 'full' as const, reason, evidence: [] }
  return { ticketId, decisions: [{ ...decision, commands: [{ kind: 'close' }] }], state: INITIAL_STATE }
}

describe('the forecast', () => {
  it('counts every close, whatever its reason, either under thanks or under the others', () => {
    const reasons: Reason[] = ['thanks_nothing_owed', 'thanks_for_earlier_ticket', 'spam_closed', 'opted_out']
    const tickets = reasons.map((_, index) =>
      pastTicket(`t${index}`, [pastMessage('customer', 0, 'stop')], { customerId: `c${index}` }),
    )
    const replayed = reasons.map((reason, index) => closedFor(`t${index}`, reason))
    const ledger = writeLedger(replayed, pastOf(tickets, 24 * 30), () => ({ channel: 'sms' }))

    const { thanks, otherCloses } = makeForecast(ledger, { from: DAY0, to: hours(24 * 30) }, 1)

    expect([thanks.total, otherCloses.total]).toEqual([2, 2])
  })
})
