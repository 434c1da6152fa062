import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseSender } from '../../../../src/helpdesk/gorgias/choose-sender.ts'
import { RawMessage } from '../../../../src/helpdesk/gorgias/schema.ts'

const SUPPORT = { id: '1', name: 'Northwind Support', type: 'email', address: 'Support@shop.example' }
const SALES = { id: '2', name: 'Sales', type: 'gmail', address: 'sales@shop.example' }
const PHONE = { id: '3', name: 'Text line', type: 'sms', address: '+33100000000' }
const OWN = [SUPPORT, SALES, PHONE]
const FROM_SUPPORT = { name: 'Northwind Support', address: 'Support@shop.example' }
const FROM_SALES = { name: 'Sales', address: 'sales@shop.example' }

const mails = (...all: object[]): RawMessage[] => all.map((one, i) => RawMessage.parse({ id: i + 1, ...one }))
const written = (to: string | string[], more: { cc?: string; integration_id?: number } = {}): object => ({
  from_agent: false,
  integration_id: more.integration_id,
  source: {
    from: { address: 'mia@mail.example' },
    to: [to].flat().map(address => ({ address })),
    ...(more.cc !== undefined && { cc: [{ address: more.cc }] }),
  },
})
const answered = (address: string, more: object = {}): object => ({
  from_agent: true,
  source: { from: { address }, to: [{ address: 'mia@mail.example' }] },
  ...more,
})

describe('a mail leaves from', () => {
  it.each([
    ['the mailbox that was written to', mails(written('sales@shop.example')), FROM_SALES],
    ['it, by the helpdesk’s own spelling', mails(written('SUPPORT@Shop.example ')), FROM_SUPPORT],
    ['it, whatever the customer added', mails(written('sales+order4001@shop.example')), FROM_SALES],
    ['the mailbox behind an alias', mails(written('info@shop.example', { integration_id: 2 })), FROM_SALES],
    ['ours of several', mails(written(['boss@other.example', 'sales@shop.example'])), FROM_SALES],
    ['ours among the copies', mails(written('boss@other.example', { cc: 'sales@shop.example' })), FROM_SALES],
    [
      'the one it came in through, of two of ours',
      mails(written('support@shop.example', { cc: 'sales@shop.example', integration_id: 2 })),
      FROM_SALES,
    ],
    [
      'the one last written to',
      mails(written('sales@shop.example'), answered('support@shop.example'), written('support@shop.example')),
      FROM_SALES,
    ],
    [
      'the one written to, though an agent answered from elsewhere',
      mails(answered('ana@shop.example'), written('sales@shop.example')),
      FROM_SALES,
    ],
    [
      'an earlier one where the last was an alias',
      mails(written('info@shop.example'), answered('ana@shop.example'), written('sales@shop.example')),
      FROM_SALES,
    ],
    [
      'an agent’s address where the customer only knew an alias',
      mails(written('info@shop.example'), answered('ana@shop.example'), answered('old@shop.example')),
      { address: 'ana@shop.example' },
    ],
    [
      'an address that worked, not one that failed',
      mails(
        answered('ana@gone.example', { failed_datetime: '2026-03-02T09:00:00Z' }),
        answered('ana@shop.example'),
        written('info@shop.example'),
      ),
      { address: 'ana@shop.example' },
    ],
    ['nowhere, where nothing tells', mails(written('info@shop.example')), undefined],
    ['nowhere, where the mailbox has gone', mails(written('info@shop.example', { integration_id: 9 })), undefined],
    ['no number', mails(written('+33100000000', { integration_id: 3 })), undefined],
  ])('%s', (_, thread, sender) => {
    expect(chooseSender(thread, OWN)).toEqual(sender)
  })

  it('one of two that only a suffix sets apart', () => {
    const shops = ['fr', 'de'].map((name, i) => ({
      id: `${i}`,
      name,
      type: 'email',
      address: `in+${name}@shop.example`,
    }))

    expect(chooseSender(mails(written('in+de@shop.example')), shops)).toEqual({
      name: 'de',
      address: 'in+de@shop.example',
    })
  })

  it('the only mailbox there is', () => {
    expect(chooseSender(mails(written('info@shop.example')), [SUPPORT, PHONE])).toEqual(FROM_SUPPORT)
  })

  it('always a mailbox or what an agent wrote from', () => {
    const address = fc.constantFrom('support@shop.example', 'sales@shop.example', 'info@shop.example', 'x@y.example')
    const mail = fc.oneof(
      fc.tuple(fc.array(address, { maxLength: 3 }), fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined })),
      fc.constantFrom('ana@shop.example', 'old@shop.example'),
    )
    fc.assert(
      fc.property(fc.array(mail, { maxLength: 6 }), thread => {
        const all = thread.map(one =>
          typeof one === 'string'
            ? answered(one)
            : written(one[0], one[1] === undefined ? {} : { integration_id: one[1] }),
        )

        const sender = chooseSender(mails(...all), OWN)

        const agents = thread.filter(one => typeof one === 'string')
        expect([FROM_SUPPORT.address, FROM_SALES.address, ...agents, undefined]).toContain(sender?.address)
      }),
    )
  })
})

describe('a mail never leaves from another brand’s mailbox', () => {
  const isForeign = ({ address }: { address?: string | undefined }): boolean => address === SALES.address

  it.each([
    [
      'though it was written to last',
      mails(written('sales@shop.example'), written('support@shop.example')),
      FROM_SUPPORT,
    ],
    ['though an agent answered from it', mails(answered('sales@shop.example'), written('x@y.example')), FROM_SUPPORT],
  ])('%s', (_, thread, sender) => {
    expect(chooseSender(thread, [SUPPORT, SALES], isForeign)).toEqual(sender)
  })

  it('and from none where there is no other', () => {
    expect(chooseSender(mails(written('sales@shop.example')), [SALES], isForeign)).toBeUndefined()
  })
})
