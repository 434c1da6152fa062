import { expect, it } from 'vitest'
import { foreignMailboxes } from '../../../src/history/foreign-mailbox.ts'

const signs = (mailboxes: string[], integrations: string[]) => ({ mailboxes, integrations, fields: {}, tags: [] })
const POLICY = {
  brands: {
    North: signs(['north@shop.example', 'both@shop.example'], ['1']),
    South: signs(['south@shop.example', 'both@shop.example'], ['2']),
  },
}

it('is foreign what the policy knows as one other brand’s, by address or id', () => {
  const isForeign = foreignMailboxes(POLICY, 'South')

  const seen = [
    { address: 'North@shop.example ' },
    { address: 'north+web@shop.example' },
    { id: '1' },
    { id: '2', address: 'south@shop.example' },
    { address: 'both@shop.example' },
    { id: '9', address: 'new@shop.example' },
    {},
  ].map(isForeign)

  expect(seen).toEqual([true, true, true, false, false, false, false])
})

it('knows nothing foreign without brands, or for a ticket of none', () => {
  expect([foreignMailboxes({}, 'South'), foreignMailboxes(POLICY, undefined)].map(of => of({ id: '1' }))).toEqual([
    false,
    false,
  ])
})
