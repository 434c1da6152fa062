import { expect, it } from 'vitest'
import { judgeTicket } from '../../../../src/forecast/judge/judge-ticket.ts'
import type { ReplayedDecision } from '../../../../src/simulation/replayed.ts'
import { hours, pastMessage, pastOf, pastTicket } from '../../../support/past.ts'

const DAY = 24
const closed: ReplayedDecision = {
  ticketId: 't1',
  seq: 0,
  at: hours(2),
  inputs: ['m2'],
  stage: 'full',
  commands: [{ kind: 'close' }],
  reason: 'thanks_nothing_owed',
  evidence: [],
}
const nudged: ReplayedDecision = {
  ...closed,
  at: hours(72),
  commands: [{ kind: 'follow_up', rule: 'remind', n: 1, text: 'Still there?', channel: 'email' }],
  reason: 'follow_up_sent',
}

const ticket = pastTicket('t1', [
  pastMessage('customer', 0, 'where is my parcel'),
  pastMessage('agent', 1, 'could you send the number'),
  pastMessage('customer', 2, 'thanks', { courtesy: true }),
  pastMessage('agent', 30, 'it was lost, we send a new one'),
])

it.each([
  ['an error seen early waits for its window', closed, 3 * DAY, 'pending', 'team_replied'],
  ['the same error once the window is over', closed, 8 * DAY, 'wrong', 'team_replied'],
  ['a follow-up waits for its own, longer window', nudged, 10 * DAY, 'pending', 'window_open'],
  ['a follow-up whose window is over', nudged, 18 * DAY, 'right', 'stayed_silent'],
] as const)('%s', (_name, decision, end, verdict, why) => {
  const judged = judgeTicket(ticket, [decision], pastOf([ticket], end))

  expect(judged.map(each => [each.verdict, each.why])).toEqual([[verdict, why]])
})
