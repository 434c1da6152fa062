import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/core/decide.ts'
import { evolve } from '../../../src/core/evolve.ts'
import { INITIAL_STATE, type TicketState } from '../../../src/core/state.ts'
import type { EventView, MessageView } from '../../../src/core/ticket-view.ts'
import { DAY, HOUR } from '../../../src/core/time.ts'
import type { Input, Turn } from '../../../src/core/turn.ts'
import { context, event, MONDAY, message, POLICY, view } from './build.ts'

const tagged = (id: string, at: number, to: string): EventView => event({ id, at, type: 'tagged', actor: 'system', to })
const note = (id: string, at: number, text: string): MessageView =>
  message({ id, at, text, from: 'system', public: false, channel: 'internal-note' })

/** Takes one turn over the newest of what happened on a telephone ticket. */
function take(state: TicketState, at: number, events: EventView[], messages: MessageView[], inputs: Input[]) {
  const turn: Turn = { at, inputs }
  const seen = context({ view: view({ at, channel: 'phone', events, messages }), reading: null })
  const decision = decide(state, turn, seen, POLICY)
  return { decision, state: evolve(state, turn, decision) }
}

const eventInput = ({ id, at, type, actor }: EventView): Input => ({ kind: 'event', id, at, type, actor })
const timer = (at: number): Input => ({ kind: 'timer', id: 'timer:we_owe', at })

describe('a call that nobody took', () => {
  const missed = tagged('e1', MONDAY, 'Missed call')
  const first = take(INITIAL_STATE, MONDAY, [missed], [], [eventInput(missed)])

  it.each(['Missed call', 'Voicemail', 'Callback request', 'Appel manqué', 'Messagerie vocale', 'Demande de rappel'])(
    'leaves us owing a call back (%s)',
    name => {
      const mark = tagged('e1', MONDAY, name)

      const { decision } = take(INITIAL_STATE, MONDAY, [mark], [], [eventInput(mark)])

      expect([decision.reason, decision.due]).toEqual(['we_owe_scheduled', MONDAY + DAY])
    },
  )

  it('is raised once its time is over, and no customer is written to', () => {
    const due = first.state.armed!.due

    const { decision } = take(first.state, due, [missed], [], [timer(due)])

    expect([decision.reason, ...decision.commands.map(({ kind }) => kind)]).toEqual([
      'we_owe_overdue',
      'note',
      'priority',
      'route',
    ])
  })

  it.each([
    ['the program says so', [tagged('e2', MONDAY + HOUR, 'Callback done')], []],
    ['somebody called out', [tagged('e2', MONDAY + HOUR, 'Appel sortant')], []],
    ['a talk was noted', [], [note('n1', MONDAY + HOUR, 'Outbound call ended\nDuration: 3m')]],
  ])('is made good where %s', (_, events, messages) => {
    const inputs: Input[] = [
      ...events.map(eventInput),
      ...messages.map(({ id, at, from }): Input => ({ kind: 'message', id, at, from, public: false })),
    ]

    const { decision, state } = take(first.state, MONDAY + HOUR, [missed, ...events], messages, inputs)

    expect([decision.reason, state.armed]).toEqual(['follow_up_cancelled', undefined])
  })

  it('does not start anew with a second call', () => {
    const again = tagged('e2', MONDAY + HOUR, 'Voicemail')

    const { decision, state } = take(first.state, MONDAY + HOUR, [missed, again], [], [eventInput(again)])

    expect([decision.reason, state.armed?.due]).toEqual(['not_for_us', first.state.armed?.due])
  })
})
