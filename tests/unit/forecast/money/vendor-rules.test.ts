import { describe, expect, it } from 'vitest'
import { vendorFacts } from '../../../../src/forecast/money/vendor-facts.ts'
import { RULES } from '../../../../src/forecast/money/vendor-rules.ts'
import type { PastMessage } from '../../../../src/forecast/past.ts'
import type { ReplayedDecision } from '../../../../src/simulation/replayed.ts'
import { answerCommand, decided, ledgerOf, nudgeCommand } from '../../../support/ledger-row.ts'
import { hours, pastMessage, pastOf, pastTicket } from '../../../support/past.ts'

const DAY = 24
const ANSWER = 'Your parcel left our warehouse on Monday and arrives on Thursday.'
const asked = pastMessage('customer', 0, 'where is my parcel?')
const theirs = pastMessage('agent', 4, ANSWER)
const other = pastMessage('agent', 4, 'Please send us a photo of the label, then we can look for it.')
const ours = decided(1, 'answered', [answerCommand(ANSWER)])

interface Case {
  readonly messages: readonly PastMessage[]
  readonly decisions?: readonly ReplayedDecision[]
  readonly channel?: string
  readonly endDays?: number
}

function countedAs({ messages, decisions = [ours], channel = 'email', endDays = 30 }: Case) {
  const ticket = pastTicket('t1', messages)
  const past = pastOf([ticket], endDays * DAY)
  const [row] = ledgerOf([ticket], { t1: decisions }, past, channel)
  const facts = vendorFacts(row!, past.end)
  return Object.fromEntries(Object.entries(RULES).map(([name, rule]) => [name, rule.count(facts)]))
}

const NONE = { fin: 0, zendesk: 0, gorgias_ai_agent: 0, ada: 0, freddy: 0, per_ticket: 0 }
const ANSWERED = { fin: 1, zendesk: 1, gorgias_ai_agent: 1, ada: 1, freddy: 1, per_ticket: 1 }

describe('what vendors count', () => {
  it.each<[string, Case, Record<string, unknown>]>([
    ['the team’s own answer, then silence: everybody', { messages: [asked, theirs] }, ANSWERED],
    [
      'confirmed with thanks',
      { messages: [asked, theirs, pastMessage('customer', 5, 'Thanks!', { courtesy: true })] },
      ANSWERED,
    ],
    ['nothing done: nobody', { messages: [asked, theirs], decisions: [] }, NONE],
    [
      'asked again after two hours: who only looks for people, and who counts messages',
      { messages: [asked, theirs, pastMessage('customer', 6, 'And the other parcel?')] },
      { ...ANSWERED, fin: 0, zendesk: 0 },
    ],
    [
      'asked again after two days: outside the 24 h, and taken off all the same',
      { messages: [asked, theirs, pastMessage('customer', 52, 'It has not come')] },
      { ...ANSWERED, fin: 0, zendesk: 0 },
    ],
    [
      'asked again after five days: counted by those who had counted by then; nobody was quiet for the check',
      { messages: [asked, theirs, pastMessage('customer', 5 * DAY, 'It has not come')] },
      { ...ANSWERED, fin: 0, zendesk: 0 },
    ],
    [
      'a person wrote on the next day',
      { messages: [asked, theirs, pastMessage('agent', 20, 'I asked the carrier, it comes tomorrow.')] },
      { ...NONE, freddy: 1, per_ticket: 1 },
    ],
    [
      'a person wrote after four days: past every window but for ever not contained',
      { messages: [asked, theirs, pastMessage('agent', 4 * DAY + 5, 'I asked the carrier, it comes tomorrow.')] },
      { ...NONE, fin: 1, gorgias_ai_agent: 1, freddy: 1, per_ticket: 1 },
    ],
    [
      'answered otherwise than the team: cannot be known',
      { messages: [asked, other] },
      { fin: 'unknown', zendesk: 'unknown', gorgias_ai_agent: 'unknown', ada: 'unknown', freddy: 1, per_ticket: 1 },
    ],
    [
      'handed over after the answer',
      {
        messages: [asked, theirs],
        decisions: [ours, decided(2, 'handed_over', [{ kind: 'hand_over', topic: 'anger' }])],
      },
      { ...NONE, freddy: 1, per_ticket: 1 },
    ],
    [
      'routed at first, then answered: contained for all but one',
      { messages: [asked, theirs], decisions: [decided(0.5, 'routed', [{ kind: 'route', team: 'A' }]), ours] },
      { ...ANSWERED, ada: 0 },
    ],
    [
      'the data ends two days after the answer',
      { messages: [asked, theirs], endDays: 2 },
      { fin: 1, zendesk: 'pending', gorgias_ai_agent: 'pending', ada: 1, freddy: 1, per_ticket: 1 },
    ],
    [
      'the data ends five days after the answer: the check has to wait for its week',
      { messages: [asked, theirs], endDays: 5 },
      { ...ANSWERED, zendesk: 'pending' },
    ],
    [
      'a follow-up answers nothing',
      {
        messages: [asked, pastMessage('agent', 4, 'Could you send the number?')],
        decisions: [decided(80, 'follow_up_sent', [nudgeCommand()])],
      },
      { ...NONE, freddy: 1, per_ticket: 1 },
    ],
    [
      'closed without a word',
      { messages: [asked, theirs], decisions: [decided(9, 'thanks_nothing_owed', [{ kind: 'close' }])] },
      { ...NONE, per_ticket: 1 },
    ],
    [
      'a timer of ours touches nothing',
      {
        messages: [asked, theirs],
        decisions: [
          decided(9, 'follow_up_scheduled', [{ kind: 'schedule_follow_up', rule: 'r', n: 1, due: hours(99) }]),
        ],
      },
      NONE,
    ],
  ])('%s', (_name, given, counted) => {
    expect(countedAs(given)).toEqual(counted)
  })

  it.each([
    ['email', 3],
    ['chat', 2],
    ['chat.widget', 2],
  ])('sessions of Freddy on %s', (channel, sessions) => {
    const decisions = [10, 20, 40].map(at => decided(at, 'follow_up_sent', [nudgeCommand('Hello?', channel)]))

    expect(countedAs({ messages: [asked, theirs], decisions, channel })['freddy']).toBe(sessions)
  })
})
