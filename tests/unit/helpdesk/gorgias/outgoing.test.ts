import { describe, expect, it } from 'vitest'
import type { GorgiasClient } from '../../../../src/helpdesk/gorgias/client.ts'
import {
  buildNote,
  buildReply,
  type OutgoingBody,
  replyChannel,
  toHtml,
} from '../../../../src/helpdesk/gorgias/outgoing.ts'
import { RawMessage } from '../../../../src/helpdesk/gorgias/schema.ts'
import { sendBody } from '../../../../src/helpdesk/gorgias/send-message.ts'
import { NO_MAILBOX } from '../../../../src/helpdesk/port.ts'

const thread = (...messages: object[]): RawMessage[] =>
  messages.map((one, i) => RawMessage.parse({ id: i + 1, ...one }))
const fromCustomer = {
  channel: 'email',
  from_agent: false,
  source: {
    from: { name: 'Mia', address: 'mia@mail.example' },
    to: [{ name: 'Support', address: 'support@shop.example' }],
  },
}
const common = { senderId: 14, externalId: 'rehearsal:d1:0', text: 'Hi' }
const mailboxes = [{ id: '41', name: 'Support', type: 'email', address: 'support@shop.example' }]
const note = buildNote({ ...common, sentAt: '2026-03-02T09:00:00Z' })
const reply = buildReply({
  ...common,
  channel: 'email',
  subject: 'My order',
  customerId: '7',
  thread: thread(fromCustomer),
  mailboxes,
})

describe('buildReply', () => {
  it('goes back the way the customer’s message came', () => {
    expect(reply).toEqual({
      channel: 'email',
      via: 'api',
      from_agent: true,
      public: true,
      sender: { id: 14 },
      receiver: { id: 7 },
      source: {
        type: 'email',
        from: { name: 'Support', address: 'support@shop.example' },
        to: [{ name: 'Mia', address: 'mia@mail.example' }],
      },
      subject: 'My order',
      body_text: 'Hi',
      body_html: '<p>Hi</p>',
      external_id: 'rehearsal:d1:0',
    })
  })

  it('follows an agent’s message where no customer has written on the channel', () => {
    const source = { from: { address: 'support@shop.example' }, to: [{ address: 'mia@mail.example' }] }
    const messages = thread(
      { channel: 'internal-note', public: false, source: fromCustomer.source },
      { channel: 'email', from_agent: true, source },
    )

    const body = buildReply({
      ...common,
      channel: 'email',
      subject: undefined,
      customerId: '7',
      thread: messages,
      mailboxes: [],
    })

    expect(body).toMatchObject({ source: { ...source, type: 'email' } })
  })

  it('refuses a mail that nothing says where to send from', () => {
    const toAlias = { ...fromCustomer, source: { ...fromCustomer.source, to: [{ address: 'info@shop.example' }] } }
    const about = { channel: 'email', subject: 'x', customerId: '7', mailboxes: [] }
    const build = () => buildReply({ ...common, ...about, thread: thread(toAlias) })

    expect(build).toThrow(
      expect.objectContaining({ code: 'helpdesk_refused', details: { channel: 'email', reason: NO_MAILBOX } }),
    )
  })

  it('answers a mail that shows nobody it was written to, as a blind copy does', () => {
    const copied = { ...fromCustomer, integration_id: 41, source: { from: fromCustomer.source.from, to: [] } }

    const about = { channel: 'email', subject: 'x', customerId: '7', mailboxes }
    const body = buildReply({ ...common, ...about, thread: thread(copied) })

    expect(body).toMatchObject({
      source: { from: { address: 'support@shop.example' }, to: [{ address: 'mia@mail.example' }] },
    })
  })

  it('addresses a chat visitor without a receiver and without a subject', () => {
    const chat = {
      channel: 'chat',
      from_agent: false,
      source: { from: { address: 'visitor-1' }, to: [{ address: 'widget' }] },
    }

    const about = { channel: 'chat', subject: 'x', customerId: '7', mailboxes }
    const body = buildReply({ ...common, ...about, thread: thread(chat) })

    expect(body).not.toHaveProperty('receiver')
    expect(body).not.toHaveProperty('subject')
    expect(body).toMatchObject({ source: { to: [{ address: 'visitor-1' }] } })
  })

  it('answers texts through any carrier as sms', () => {
    expect(['sms', 'sms.postscript', 'sms.aircall'].map(replyChannel)).toEqual(['sms', 'sms', 'sms'])
  })

  it.each(['internal-note', 'phone', 'aircall', 'instagram-comment', 'facebook', 'yotpo-review', 'constructor', ''])(
    'knows no reply on %j',
    channel => {
      expect(replyChannel(channel)).toBeUndefined()
    },
  )
})

describe('sendBody lets nothing out that is not what was meant', () => {
  const calls: unknown[] = []
  const client = {
    tryOnce: async (call: unknown) => {
      calls.push(call)
      return { kind: 'ok', body: { id: 1 } } as const
    },
  } as unknown as GorgiasClient

  it.each([
    ['a reply meant as a note', 'note', reply],
    ['a note meant as a reply', 'reply', note],
    ['a public note', 'note', { ...note, public: true }],
    ['a note on another channel', 'note', { ...note, channel: 'email' }],
    [
      'a note still to be sent',
      'note',
      Object.fromEntries(Object.entries(note).filter(([key]) => key !== 'sent_datetime')),
    ],
    ['a note with a recipient', 'note', { ...note, source: (reply as { source: unknown }).source }],
    ['a reply on a comment', 'reply', { ...reply, channel: 'instagram-comment' }],
    [
      'a reply by another road',
      'reply',
      { ...reply, source: { ...(reply as { source: object }).source, type: 'sms' } },
    ],
    [
      'a reply to two',
      'reply',
      { ...reply, source: { ...(reply as { source: object }).source, to: [{ address: 'a' }, { address: 'b' }] } },
    ],
  ] as const)('%s', async (_, meant, body) => {
    const before = calls.length

    const sent = sendBody(client, '5', meant, body as unknown as OutgoingBody)

    await expect(sent).rejects.toMatchObject({ code: 'internal' })
    expect(calls.length).toBe(before)
  })

  it('and both that are', async () => {
    const before = calls.length

    await sendBody(client, '5', 'note', note)
    await sendBody(client, '5', 'reply', reply)

    expect(calls.slice(before)).toEqual([
      { method: 'POST', path: '/api/tickets/5/messages', body: note },
      { method: 'POST', path: '/api/tickets/5/messages', body: reply },
    ])
  })
})

describe('toHtml', () => {
  it('keeps lines and paragraphs and makes no markup', () => {
    expect(toHtml('Hallo <b>Ärger</b> & "so"\nZeile 2\n\nAbsatz')).toBe(
      '<p>Hallo &lt;b&gt;Ärger&lt;/b&gt; &amp; &quot;so&quot;<br>Zeile 2</p><p>Absatz</p>',
    )
  })
})
