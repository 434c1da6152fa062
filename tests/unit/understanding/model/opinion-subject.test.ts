import { describe, expect, it } from 'vitest'
import { asOf } from '../../../../src/history/as-of.ts'
import type { Ticket } from '../../../../src/history/ticket.ts'
import { opinionSubject } from '../../../../src/understanding/model/opinion-subject.ts'

const AT = Date.UTC(2026, 0, 5, 9)
const HOUR = 3_600_000

function view(said: readonly (readonly ['customer' | 'agent', string, boolean?])[]) {
  const ticket: Ticket = {
    schema: 1,
    id: 't1',
    account: 'a',
    channel: 'email',
    status: 'open',
    subject: 'My order',
    tags: [],
    customer: { id: 'c1' },
    created_at: new Date(AT).toISOString(),
    messages: said.map(([from, text, open = true], n) => ({
      id: `m${n}`,
      from,
      text,
      public: open,
      channel: 'email',
      at: new Date(AT + n * HOUR).toISOString(),
    })),
    events: [],
  }
  return asOf(ticket, AT + 100 * HOUR)
}

describe('opinionSubject', () => {
  it('shows the customer’s words alone, redacted, under the newest message’s id', () => {
    const subject = opinionSubject(
      view([
        ['customer', 'Where is it? Write to ann@example.com'],
        ['agent', 'Our secret is 42.'],
        ['agent', 'Internal: angry.', false],
        ['customer', 'Or call +33 6 12 34 56 78'],
        ['agent', 'We will.'],
      ]),
    )

    expect(subject).toEqual({
      messageId: 'm3',
      text: 'My order\nWhere is it? Write to [email]\n\nOr call [phone]',
    })
  })

  it('is nothing where the customer wrote nothing', () => {
    expect(opinionSubject(view([['agent', 'Hello?']]))).toBeUndefined()
  })
})
