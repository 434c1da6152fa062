import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/core/command.ts'
import type { TicketView } from '../../../src/core/ticket-view.ts'
import { type KeptValue, restoresOf, valuesBefore } from '../../../src/core/undo.ts'

interface Values {
  status: 'open' | 'closed'
  tags: readonly string[]
  team: string | null
  user: string | null
  priority: string | null
  fields: Readonly<Record<string, string>>
}

function view({ status, tags, team, user, priority, fields }: Values): TicketView {
  const assignee = { ...(team !== null && { team }), ...(user !== null && { user }) }
  return { status, tags, fields, assignee, ...(priority !== null && { priority }) } as unknown as TicketView
}

/** What a helpdesk makes of a command. */
function apply(values: Values, command: Command): Values {
  switch (command.kind) {
    case 'close':
      return { ...values, status: 'closed' }
    case 'reopen':
      return { ...values, status: 'open' }
    case 'tag':
      return { ...values, tags: [...new Set([...values.tags, command.name])].sort() }
    case 'untag':
      return { ...values, tags: values.tags.filter(tag => tag !== command.name) }
    case 'route':
      return { ...values, team: command.team ?? values.team, user: command.user ?? values.user }
    case 'priority':
      return { ...values, priority: command.value }
    case 'field':
      return { ...values, fields: { ...values.fields, [command.name]: command.value } }
    case 'restore': {
      const { what, name = '', to } = command
      if (what === 'tag') return apply(values, { kind: to === null ? 'untag' : 'tag', name })
      if (what !== 'field') return { ...values, [what]: to }
      const { [name]: _, ...others } = values.fields
      return { ...values, fields: to === null ? others : { ...others, [name]: to } }
    }
    default:
      return values
  }
}

const word = fc.constantFrom('a', 'b', 'constructor', '__proto__x')
const maybe = fc.option(word, { nil: null })
const values: fc.Arbitrary<Values> = fc.record({
  status: fc.constantFrom('open' as const, 'closed' as const),
  tags: fc.uniqueArray(word).map(tags => tags.sort()),
  team: maybe,
  user: maybe,
  priority: maybe,
  fields: fc.dictionary(word, word),
})
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom<Command>({ kind: 'close' }, { kind: 'reopen' }),
  word.map((name): Command => ({ kind: 'tag', name })),
  word.map((name): Command => ({ kind: 'untag', name })),
  fc.record({ team: word, user: word }, { requiredKeys: [] }).map((to): Command => ({ kind: 'route', ...to })),
  word.map((value): Command => ({ kind: 'priority', value })),
  fc.tuple(word, word).map(([name, value]): Command => ({ kind: 'field', name, value })),
)

describe('undoing', () => {
  it('takes any decision back, command by command in reverse, from what the decision saw', () => {
    fc.assert(
      fc.property(
        values,
        fc.uniqueArray(command, { maxLength: 6, selector: each => each.kind }),
        (before, commands) => {
          const saw = view(before)
          const kept: readonly KeptValue[][] = commands.map(each => valuesBefore(each, saw))
          const after = commands.reduce(apply, before)

          const restores = commands.flatMap((each, i) => restoresOf(each, kept[i]!)).toReversed()
          const restored = restores.reduce<Values>(apply, after)

          const sameTag = commands.filter(each => each.kind === 'tag' || each.kind === 'untag').length > 1
          if (!sameTag && !(commands.some(c => c.kind === 'close') && commands.some(c => c.kind === 'reopen'))) {
            expect(restored).toEqual(before)
          }
        },
      ),
    )
  })

  it('leaves out what nobody knows', () => {
    const unknown = { assignee: 'unknown', priority: 'unknown', fields: { Order: { id: 1 } } } as unknown as TicketView

    const kept = [
      ...valuesBefore({ kind: 'route', team: 'Care' }, unknown),
      ...valuesBefore({ kind: 'priority', value: 'high' }, unknown),
      ...valuesBefore({ kind: 'field', name: 'Order', value: '2' }, unknown),
      ...valuesBefore({ kind: 'note', text: 'x' }, unknown),
    ]

    expect(kept).toEqual([])
  })

  it('has nothing to restore where a command changed nothing', () => {
    const closed = { status: 'closed' } as unknown as TicketView
    const close: Command = { kind: 'close' }

    expect(restoresOf(close, valuesBefore(close, closed))).toEqual([])
  })
})
