import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../src/core/decision.ts'
import { answeredAfter } from '../../../src/core/our-answer.ts'
import { INITIAL_STATE } from '../../../src/core/state.ts'
import { withOurAnswer } from '../../../src/turn/our-answer.ts'
import { policyWith, viewOf } from '../drafting/scene.ts'

const BODY = 'The linen shirt can be washed at thirty degrees, never hotter; it dries best in the shade.'
const LONG = `Hi Hana,\n\n${BODY}\n\nLea, Northwind\n\nThis message was written by an AI assistant.`
const SHORT = `${BODY} – Lea, Northwind (AI assistant)`
const policy = policyWith()

function decided(text: string, purpose: 'answer' | 'auto_reply' = 'answer'): Decision {
  return { at: 0, commands: [{ kind: 'reply', text, channel: 'email', purpose }] } as unknown as Decision
}

const answered = (text: string) => answeredAfter(INITIAL_STATE, decided(text))!

describe('our answer', () => {
  it.each([
    ['a mail', LONG, `Hi Hana,\n\n${BODY}`],
    ['a text message', SHORT, BODY],
  ])('counts as the team’s, without who speaks and what discloses (%s)', (_, text, words) => {
    const view = viewOf([
      ['customer', 'Can the linen shirt be washed?'],
      ['bot', text],
      ['customer', 'Wonderful, thank you!'],
    ])

    const { messages } = withOurAnswer(view, answered(text), policy)

    expect(messages).toEqual(view.messages.with(1, { ...view.messages[1]!, from: 'agent', text: words }))
  })

  it('is found however the helpdesk lays it out', () => {
    const view = viewOf([['bot', `${LONG.replaceAll('\n\n', ' \r\n')}\n\n--\nNorthwind, 1 Harbour Road`]])

    expect(withOurAnswer(view, answered(LONG), policy).messages[0]!.from).toBe('agent')
  })

  it.each([
    ['another bot', 'bot', 'We have received your message.'],
    ['a customer who quotes it', 'customer', LONG],
  ] as const)('is not %s', (_, from, text) => {
    const view = viewOf([[from, text]])

    expect(withOurAnswer(view, answered(LONG), policy)).toBe(view)
  })

  it('is not what was said before it', () => {
    const view = viewOf([['bot', LONG]])
    const later = { ...answered(LONG), at: view.messages[0]!.at + 1 }

    expect(withOurAnswer(view, later, policy)).toBe(view)
  })

  it('is remembered until the next one, and an acknowledgement is none', () => {
    const state = { ...INITIAL_STATE, answered: answered(LONG) }

    expect(answeredAfter(state, decided('We have got your message.', 'auto_reply'))).toBe(state.answered)
    expect(answeredAfter(state, decided(SHORT))).toEqual(answered(SHORT))
    expect(answeredAfter(INITIAL_STATE, decided(''))).toBeUndefined()
  })

  it('changes no view where none was given', () => {
    const line = fc.tuple(fc.constantFrom('customer' as const, 'agent' as const, 'bot' as const), fc.string())
    fc.assert(
      fc.property(fc.array(line), said => {
        const view = viewOf(said)

        expect(withOurAnswer(view, undefined, policy)).toBe(view)
      }),
    )
  })
})
