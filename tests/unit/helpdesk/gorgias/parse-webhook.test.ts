import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RehearsalError } from '../../../../src/errors/rehearsal-error.ts'
import { type InboxInput, parseWebhook } from '../../../../src/helpdesk/gorgias/parse-webhook.ts'

const AT = Date.parse('2026-03-02T09:00:00.123Z')
const message = {
  id: 9,
  ticket_id: 5,
  from_agent: false,
  public: true,
  channel: 'email',
  body_text: 'MARKER',
  created_datetime: '2026-03-02T09:00:00.123456+00:00',
}
const ticket = { id: 5, status: 'open', updated_datetime: '2026-03-02T09:00:00.123456+00:00', messages: [message] }
const customerMessage: InboxInput = {
  externalId: 'message:9',
  ticketId: '5',
  kind: 'message',
  at: AT,
  trigger: 'ticket-message-created',
  messageId: '9',
  from: 'customer',
  public: true,
  own: false,
}

describe('parseWebhook: one message, every shape', () => {
  it.each([
    ['flat', { ...ticket, message }],
    ['nested', { ticket, message }],
    ['bare message', message],
    [
      'all text',
      { ticket: { id: '5' }, message: { ...message, id: '9', ticket_id: '5', from_agent: 'False', public: 'True' } },
    ],
    ['flat text', { ticket_id: '5', message_id: '9', from_agent: 'False', created_datetime: message.created_datetime }],
    ['time with a blank and no zone', { ticket, message: { ...message, created_datetime: '2026-03-02 09:00:00.123' } }],
    ['odd extras', { ticket: { ...ticket, tags: 7, customer: 'x' }, message: { ...message, source: 3, sender: [] } }],
  ])('%s', (_, body) => {
    expect(parseWebhook(body, { trigger: 'ticket-message-created' })).toEqual([customerMessage])
  })

  it('the same message through ticket-created has the same key', () => {
    const inputs = parseWebhook({ ...ticket, first_message: message }, { trigger: 'ticket-created' })

    expect(inputs).toEqual([{ ...customerMessage, trigger: 'ticket-created' }])
  })

  it('without a trigger the shape decides', () => {
    const kinds = [{ ...ticket, message }, ticket].map(body => parseWebhook(body)[0])

    expect(kinds.map(input => [input?.kind, input?.trigger])).toEqual([
      ['message', 'ticket-message-created'],
      ['event', 'ticket-updated'],
    ])
  })
})

describe('parseWebhook: who wrote it', () => {
  it.each([
    ['an agent', { from_agent: true, sender: { id: 12 } }, 'agent', false, true],
    ['a rule', { from_agent: true, rule_id: 4 }, 'system', false, true],
    ['our user', { from_agent: true, sender: { id: 14 } }, 'bot', true, true],
    ['our user, all text', { from_agent: 'True', sender: { id: '14' } }, 'bot', true, true],
    ['our command', { from_agent: true, external_id: 'rehearsal:d1:0' }, 'bot', true, true],
    ['a customer who has our user’s number', { from_agent: false, sender: { id: 14 } }, 'customer', false, true],
    ['an agent’s note', { from_agent: true, channel: 'internal-note', sender: { id: 12 } }, 'agent', false, false],
    ['a note said to be public', { from_agent: true, channel: 'internal-note', public: true }, 'agent', false, false],
  ])('%s', (_, fields, from, own, isPublic) => {
    const body = { ticket, message: { ...message, ...fields } }

    const inputs = parseWebhook(body, { trigger: 'ticket-message-created', ownUserId: '14' })

    expect(inputs).toEqual([{ ...customerMessage, from, own, public: isPublic }])
  })
})

describe('parseWebhook: ticket events', () => {
  it('are keyed by trigger, ticket and time of change', () => {
    expect(parseWebhook(ticket, { trigger: 'ticket-status-updated' })).toEqual([
      {
        externalId: 'ticket-status-updated:5:2026-03-02T09:00:00.123456+00:00',
        ticketId: '5',
        kind: 'event',
        at: AT,
        trigger: 'ticket-status-updated',
        own: false,
      },
    ])
  })

  it('are ours where the template says which user did it', () => {
    const body = { ticket, event: { user_id: '14' } }

    const [input] = parseWebhook(body, { trigger: 'ticket-updated', ownUserId: '14' })

    expect(input?.own).toBe(true)
  })

  it('name the message that could not be sent', () => {
    const [input] = parseWebhook({ ticket, message }, { trigger: 'ticket-message-failed' })

    expect([input?.externalId, input?.messageId, input?.kind]).toEqual(['ticket-message-failed:9', '9', 'event'])
  })
})

describe('parseWebhook: what cannot be read', () => {
  it.each([
    [null, 'body'],
    ['text', 'body'],
    [{}, 'ticket.id'],
    [{ ticket: { id: '5 or 1=1' } }, 'ticket.id'],
    [{ ticket, message: { ...message, id: 'x' } }, 'message.id'],
    [{ ticket, message: { ...message, created_datetime: 'MARKER' } }, 'message.created_datetime'],
    [{ id: 5, status: 'open' }, 'ticket.updated_datetime'],
  ])('%j is refused naming %s', (body, field) => {
    expect(() => parseWebhook(body)).toThrow(
      expect.objectContaining({ code: 'bad_input', message: expect.stringContaining(field) }),
    )
  })

  it('nothing but our own error leaves it, and never the text', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('ticket-created', 'ticket-message-created', 'ticket-updated'),
        (body, trigger) => {
          try {
            parseWebhook(body, { trigger })
          } catch (error) {
            expect(RehearsalError.is(error)).toBe(true)
            expect(String(error)).not.toContain('MARKER')
          }
        },
      ),
    )
  })
})
