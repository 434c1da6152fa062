import { describe, expect, it } from 'vitest'
import type { RecentTicket } from '../../../src/core/context.ts'
import type { MessageView, TicketView } from '../../../src/core/ticket-view.ts'
import { createReader } from '../../../src/understanding/read.ts'

const AT = Date.UTC(2026, 10, 18, 10)
const message = (
  id: string,
  from: MessageView['from'],
  text: string,
  more: Partial<MessageView> = {},
): MessageView => ({
  id,
  at: AT + Number(id) * 60_000,
  from,
  channel: 'email',
  public: true,
  text,
  attachments: 0,
  ...more,
})
const view = (messages: MessageView[]): TicketView => ({
  id: 't1',
  account: 'shop',
  at: AT + 3_600_000,
  channel: 'email',
  subject: 'Refund',
  createdAt: AT,
  status: 'open',
  reopens: 0,
  spam: false,
  trashed: false,
  tags: [],
  undatedTags: [],
  fields: {},
  customer: { id: 'c1', vip: false, segments: [], orders: [] },
  messages,
  events: [],
})
const seen: string[] = []
const reader = createReader({
  intentModel: { id: 'model-1', labels: ['refund'] },
  predictIntent: (_model, text) => {
    seen.push(text)
    return { label: 'refund', confidence: 0.9, accepted: true }
  },
})

function unused(): never {
  throw new Error('no intents here')
}

describe('createReader', () => {
  it('reads nothing where nothing public was said', () => {
    expect(reader.read(view([message('1', 'agent', 'note', { public: false })]), [])).toBeNull()
  })

  it('keeps the intent of the conversation when thanks follow an answer', () => {
    const reading = reader.read(
      view([
        message('1', 'customer', 'I want my money back for order #12345'),
        message('2', 'agent', 'Your refund was issued this morning.'),
        message('3', 'customer', 'Perfect, thank you!'),
      ]),
      [],
    )

    expect(reading).toMatchObject({
      messageId: '3',
      intent: { label: 'refund', accepted: true },
      thanks: { label: 'thanks_only', safeToClose: true },
      owed: { who: 'nothing' },
    })
    expect(seen).toEqual(['Refund\nI want my money back for order #12345'])
  })

  it('owes what the agent promised, with its date', () => {
    const reading = reader.read(
      view([
        message('1', 'customer', 'Where is my refund?'),
        message('2', 'agent', 'We will refund you within 2 days.'),
      ]),
      [],
    )

    expect(reading?.owed).toEqual({
      who: 'us',
      due: Date.UTC(2026, 10, 20, 23, 59, 59),
      confidence: 0.84,
      evidence: 'We will refund you within 2 days.',
    })
  })

  it("ends a promised day in the team's own zone", () => {
    const abroad = createReader({ intentModel: null, predictIntent: unused, timeZone: 'Pacific/Auckland' })

    const reading = abroad.read(
      view([
        message('1', 'customer', 'Where is my refund?'),
        message('2', 'agent', 'We will refund you within 2 days.'),
      ]),
      [],
    )

    expect(reading?.owed.due).toBe(Date.UTC(2026, 10, 20, 10, 59, 59))
  })

  it('owes a caller whose call was missed', () => {
    const reading = reader.read(
      view([message('1', 'customer', 'Thanks!'), message('2', 'system', 'Missed call', { public: false })]),
      [],
    )

    expect(reading).toMatchObject({ thanks: { safeToClose: false }, owed: { who: 'us', evidence: 'Missed call' } })
  })

  it('finds the earlier ticket that stray thanks belong to', () => {
    const recent: RecentTicket[] = [
      {
        id: 't0',
        channel: 'email',
        status: 'closed',
        createdAt: 0,
        lastMessageAt: AT - 3_600_000,
        lastPublicFrom: 'agent',
        owed: 'nothing',
      },
    ]

    const reading = reader.read(view([message('1', 'customer', 'Merci beaucoup !')]), recent)

    expect(reading).toMatchObject({
      earlierTicket: 't0',
      evidence: [
        { kind: 'message', id: '1', quote: 'Merci beaucoup !' },
        { kind: 'ticket', id: 't0' },
      ],
    })
  })
})
