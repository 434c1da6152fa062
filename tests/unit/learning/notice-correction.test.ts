import { describe, expect, it } from 'vitest'
import type { EventView, TicketView } from '../../../src/core/ticket-view.ts'
import { noticeCorrection } from '../../../src/learning/notice-correction.ts'

const LABELS = ['delivery', 'returns']
const READING = {
  intent: { label: 'delivery', confidence: 0.8, accepted: true },
  language: { code: 'en', confidence: 1 },
}

function view(events: readonly EventView[], tags: readonly string[] = []): TicketView {
  return {
    id: 't1',
    account: 'shop',
    at: 100,
    channel: 'email',
    subject: 'Shoes',
    createdAt: 1,
    status: 'open',
    reopens: 0,
    spam: false,
    trashed: false,
    tags,
    undatedTags: [],
    fields: {},
    customer: { id: 'c1', email: 'Ann@example.com', vip: false, segments: [], orders: [] },
    messages: [
      {
        id: 'm1',
        at: 1,
        from: 'customer',
        channel: 'email',
        public: true,
        text: 'Too small, mail ann@example.com',
        attachments: 0,
      },
    ],
    events,
  }
}

const tagged = (to: string, rest: Partial<EventView> = {}): EventView => ({
  id: 'tagged@0',
  at: 50,
  type: 'tagged',
  actor: 'agent',
  to,
  ...rest,
})

describe('noticeCorrection', () => {
  it('takes an agent’s tag for another intent as a correction, redacted', () => {
    const found = noticeCorrection(view([tagged('returns')], ['returns']), new Set(['tagged@0']), READING, LABELS)

    expect(found).toEqual({
      id: 't1:tagged@0',
      ticketId: 't1',
      author: 'ann@example.com',
      at: 50,
      by: 'agent',
      was: 'delivery',
      label: 'returns',
      text: 'Shoes\nToo small, mail [email]',
      language: 'en',
      channel: 'email',
    })
  })

  it('takes a field’s value as well', () => {
    const event = tagged('', { type: 'field', to: { name: 'Contact reason', value: 'returns' } })

    const found = noticeCorrection(view([event]), new Set(['tagged@0']), READING, LABELS)

    expect(found?.label).toBe('returns')
  })

  it.each([
    ['the same intent', view([tagged('delivery')])],
    ['a tag that is no intent', view([tagged('vip')])],
    ['a rule’s tag', view([tagged('returns', { actor: 'rule' })])],
    ['a tag set before', view([tagged('returns', { id: 'tagged@9' })])],
    ['a side topic beside the intent that was read', view([tagged('returns')], ['delivery', 'returns'])],
  ])('leaves %s alone', (_, seen) => {
    expect(noticeCorrection(seen, new Set(['tagged@0']), READING, LABELS)).toBeUndefined()
  })

  it('needs a reading to correct', () => {
    expect(noticeCorrection(view([tagged('returns')]), new Set(['tagged@0']), null, LABELS)).toBeUndefined()
  })
})
