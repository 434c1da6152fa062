import { expect, it } from 'vitest'
import { INITIAL_STATE } from '../../../src/core/state.ts'
import { DAY } from '../../../src/core/time.ts'
import { asOf } from '../../../src/history/as-of.ts'
import { DeskLoad } from '../../../src/simulation/desk-load.ts'
import { PastStaff } from '../../../src/simulation/past-staff.ts'
import { anEvent, aTicket } from '../history/ticket-factory.ts'

const START = Date.parse('2026-03-01T09:00:00Z')
const assigned = (day: number, to: unknown) => anEvent('assigned', new Date(START + day * DAY).toISOString(), { to })

it('past assignments make members, from then on and for two weeks', () => {
  const staff = new PastStaff([
    aTicket({ id: 't1', events: [assigned(1, { team: 'Billing', user: 'ana' }), assigned(2, { team: 'Billing' })] }),
    aTicket({ id: 't2', events: [assigned(3, { team: 'Billing', user: 'ben' }), assigned(4, { user: 'cleo' })] }),
  ])
  const of = (...members: [string, boolean][]) => ({
    teams: { Billing: members.map(([user, available]) => ({ user, available })) },
  })

  expect([0, 1, 5, 16, 30].map(day => staff.at(START + day * DAY))).toEqual([
    { teams: {} },
    of(['ana', true]),
    of(['ana', true], ['ben', true]),
    of(['ana', false], ['ben', true]),
    of(['ana', false], ['ben', false]),
  ])
})

it('counts open tickets by who has them, and takes up where it stopped', () => {
  const view = (id: string) => asOf(aTicket({ id }), START + DAY)
  const decision = { at: START, inputs: [], stage: 'full', evidence: [], reason: 'routed' } as const
  const load = new DeskLoad()
  const to = (user: string) => ({ kind: 'route', team: 'Billing', user }) as const

  load.remember(view('t1'), { ...decision, commands: [to('ana')], rotated: ['Billing'] })
  load.remember(view('t2'), { ...decision, commands: [to('ana')], rotated: ['Billing'] })
  load.remember(view('t2'), { ...decision, commands: [to('ben')] })
  load.remember(view('t3'), { ...decision, commands: [to('ben'), { kind: 'close' }] })
  const resumed = new DeskLoad(JSON.parse(JSON.stringify(load.memory())))

  expect([...resumed.open]).toEqual([
    ['ana', 1],
    ['ben', 1],
  ])
  expect(resumed.roundRobin).toEqual({ Billing: 2 })
  expect(INITIAL_STATE.picked).toBeUndefined()
})
