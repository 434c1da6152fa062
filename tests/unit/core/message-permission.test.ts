import { describe, expect, it } from 'vitest'
import type { Context, RecentTicket } from '../../../src/core/context.ts'
import { decide } from '../../../src/core/decide.ts'
import { isMarketplaceRelay, isPlaceholderAddress, isPlaceholderPhone } from '../../../src/core/placeholder-address.ts'
import { INITIAL_STATE } from '../../../src/core/state.ts'
import { DAY } from '../../../src/core/time.ts'
import {
  AGENT_TURN,
  afterQuestion,
  MONDAY,
  message,
  POLICY,
  QUESTION_RING,
  QUESTION_TIMER,
  view,
  WEDNESDAY,
} from './build.ts'

const earlierMail: RecentTicket = {
  id: 't0',
  channel: 'email',
  status: 'closed',
  createdAt: MONDAY - 9 * DAY,
  lastMessageAt: MONDAY - 9 * DAY,
  owed: 'nothing',
}

function decided(overrides: Partial<Parameters<typeof view>[0]>, customer: Partial<Context['customer']> = {}) {
  const context = afterQuestion(
    { at: WEDNESDAY, ...overrides },
    {},
    {
      customer: { recent: [], contacts: [], stopped: [], ...customer },
    },
  )
  const decision = decide({ ...INITIAL_STATE, armed: QUESTION_TIMER }, QUESTION_RING, context, POLICY)
  const sent = decision.commands.find(command => command.kind === 'follow_up')
  return sent === undefined ? decision.reason : `by ${sent.channel}`
}

describe('where a channel forbids a nudge', () => {
  it.each<[string, Partial<Parameters<typeof view>[0]>, Partial<Context['customer']>, string]>([
    ['whatsapp after its window, mail used before', { channel: 'whatsapp' }, { recent: [earlierMail] }, 'by email'],
    ['whatsapp after its window, mail never used', { channel: 'whatsapp' }, {}, 'outside_reply_window'],
    [
      'whatsapp after its window, mail stopped',
      { channel: 'whatsapp' },
      { recent: [earlierMail], stopped: ['email'] },
      'outside_reply_window',
    ],
    [
      'messenger after its window, the mail address invented',
      { channel: 'facebook-messenger', customer: { ...view().customer, email: 'visitor-4711@chat.tawk.to' } },
      { recent: [earlierMail] },
      'outside_reply_window',
    ],
    ['a public comment, mail used before', { channel: 'instagram-comment' }, { recent: [earlierMail] }, 'by email'],
    ['a public comment alone', { channel: 'facebook-comment' }, {}, 'public_comment'],
    [
      'texts stopped, mail used before',
      { channel: 'sms' },
      { recent: [earlierMail], stopped: ['sms'] },
      'opted_out_earlier',
    ],
    [
      'texts of another integration stopped',
      { channel: 'sms.aircall' },
      { stopped: ['sms.postscript'] },
      'opted_out_earlier',
    ],
    [
      'a machine’s address',
      { customer: { ...view().customer, email: 'no-reply@carrier.test' } },
      {},
      'placeholder_address',
    ],
    [
      'a marketplace’s relay in its window',
      { customer: { ...view().customer, email: 'x1y2z3@marketplace.amazon.de' } },
      {},
      'by email',
    ],
    [
      'a marketplace’s relay long after the customer’s last word',
      {
        customer: { ...view().customer, email: 'x1y2z3@marketplace.amazon.de' },
        messages: [message({ id: 'm0', at: MONDAY - 40 * DAY }), message({ id: 'm1', at: MONDAY, from: 'agent' })],
      },
      {},
      'outside_reply_window',
    ],
    [
      'a withheld number',
      { channel: 'sms', customer: { ...view().customer, phone: '+266696687' } },
      {},
      'placeholder_address',
    ],
  ])('%s', (_, overrides, customer, expected) => {
    expect(decided(overrides, customer)).toBe(expected)
  })

  it('plans on the other channel too, and says why where there is none', () => {
    const planned = (recent: readonly RecentTicket[]) =>
      decide(
        INITIAL_STATE,
        AGENT_TURN,
        afterQuestion({ channel: 'whatsapp' }, {}, { customer: { recent, contacts: [], stopped: [] } }),
        POLICY,
      ).reason

    expect([planned([earlierMail]), planned([])]).toEqual(['follow_up_scheduled', 'outside_reply_window'])
  })
})

describe('placeholder addresses', () => {
  it.each([
    'no-reply@shop.test',
    'NoReply+123@shop.test',
    'ne-pas-repondre@boutique.fr',
    'nicht.antworten@laden.de',
    'no_responder@tienda.es',
    'mailer-daemon@mx.shop.test',
    'example@example.com',
    'customer@mail.example',
    '+33612345678@shop.test',
    'visitor_12345@shop.test',
    '33612345678@aircall.io',
    '2f6c1f4e-8a3b-4c0d-9e51-0123456789ab@shop.test',
    'unknown@shop.test',
    'noemail@shop.test',
    'nobody',
    'two words@shop.test',
    `${'a'.repeat(1_000_000)}@shop.test`,
  ])('%.60s is one', address => {
    expect(isPlaceholderAddress(address)).toBe(true)
  })

  it.each([
    'ada@shop.test',
    'ana.lopez@mail.example',
    'noreen.reply@shop.test',
    'visitors@museum.org',
    'anonymous.fan@music.org',
    'k-4711@web.de',
    'j.doe+shop@gmail.com',
    'abc123@privaterelay.appleid.com',
    'x1y2z3@marketplace.amazon.fr',
  ])('%s is none', address => {
    expect(isPlaceholderAddress(address)).toBe(false)
  })

  it('knows relays and numbers that stand for nobody', () => {
    expect(['a@marketplace.amazon.co.uk', 'a@members.ebay.com', 'a@amazon.com'].map(isMarketplaceRelay)).toEqual([
      true,
      true,
      false,
    ])
    expect(['+266696687', '0000000', '+33612345678', '7378742833'].map(isPlaceholderPhone)).toEqual([
      true,
      true,
      false,
      true,
    ])
  })
})
