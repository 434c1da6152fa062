import { expect, it } from 'vitest'
import { holderIn } from '../../../../src/helpdesk/gorgias/holder-in.ts'

const ANA = { id: 7, email: 'ana@shop.example', name: 'Ana' }

it.each([
  ['by address', { status: 'open', assignee_user: ANA }, 'ana@shop.example'],
  ['by name where there is no address', { status: 'open', assignee_user: { id: 7, name: 'Ana' } }, 'Ana'],
  ['by id where there is nothing else', { status: 'open', assignee_user: { id: 7 } }, '7'],
  ['nobody of a closed one', { status: 'closed', assignee_user: ANA }, undefined],
  ['nobody of spam', { status: 'open', spam: 'True', assignee_user: ANA }, undefined],
  ['nobody of one in the bin', { status: 'open', trashed_datetime: '2026-01-05', assignee_user: ANA }, undefined],
  ['nobody of a team’s queue', { status: 'open', assignee_user: null, assignee_team: { id: 1 } }, undefined],
  ['nobody of what is no ticket', null, undefined],
])('names who has a ticket: %s', (_, ticket, holder) => {
  expect(holderIn(ticket)).toBe(holder)
})
