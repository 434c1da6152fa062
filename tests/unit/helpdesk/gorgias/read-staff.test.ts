import { expect, it } from 'vitest'
import { readStaff } from '../../../../src/helpdesk/gorgias/read-staff.ts'

it('names members by address, says who is there, and finds the first admin', () => {
  const users = [
    { id: 9, email: 'late-admin@shop.test', role: { name: 'admin' } },
    { id: 1, email: 'gone@shop.test', role: { name: 'admin' }, active: false },
    { id: 2, email: 'olive@shop.test', role: { name: 'admin' }, active: true },
    { id: 3, email: 'ana@shop.test', role: { name: 'agent' } },
    { id: 4, email: 'ben@shop.test', role: { name: 'agent' }, available: false },
    { id: 5, email: 'cleo@shop.test', role: null, availability_status: { status: 'on_break' } },
    { id: 6, email: 'robot@shop.test', role: { name: 'bot' } },
    { id: 7, email: null },
    'no user',
  ]
  const teams = [
    { id: 1, name: 'Billing', members: [{ id: 3 }, { id: 4 }, { id: 5 }, { id: 6 }, { id: 77 }] },
    { id: 2, name: 'Empty', members: null },
    { id: 3 },
  ]

  expect(readStaff(users, teams)).toEqual({
    teams: {
      Billing: [
        { user: 'ana@shop.test', available: true },
        { user: 'ben@shop.test', available: false },
        { user: 'cleo@shop.test', available: false },
      ],
      Empty: [],
    },
    firstAdmin: 'olive@shop.test',
  })
})
