import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/core/command.ts'
import type { Decision } from '../../../src/core/decision.ts'
import { createWriter } from '../../../src/drafting/create-writer.ts'
import type { Passage } from '../../../src/knowledge/passage.ts'
import { policyWith, viewOf } from './scene.ts'

const REPLY: Command = { kind: 'reply', text: '', channel: 'email', purpose: 'answer' }
const QUESTION = viewOf([['customer', 'Can the Dune shirt be washed in the machine at sixty degrees?']])

function writeWith(passages: readonly Partial<Passage>[], command: Command = REPLY, view = QUESTION) {
  const support = passages.map((passage, index) => ({
    passage: {
      id: `p${index}`,
      kind: 'answer',
      audience: 'public',
      text: '',
      ticketId: `x${index}`,
      ...passage,
    } as Passage,
    score: 1,
    coverage: 1,
  }))
  const write = createWriter({ policy: policyWith(), seed: 1, supportFor: () => support })
  return write({ command, decision: {} as Decision, view, reading: null })
}

const past = (name: string, text: string): Partial<Passage> => ({
  text: `Hi ${name},\n\nThank you for your message. ${text}\n\nKind regards\nTom`,
  macro: 'washing',
})

describe('createWriter, answers', () => {
  it('answers with what similar past answers share, in the persona’s frame', () => {
    const text = 'The shirt is made of linen and can be washed at 30 degrees, never hotter.'

    const words = writeWith([past('Anna', text), past('Bo', text), past('Cyril', text)])

    expect(words).toEqual({
      text: expect.stringMatching(
        /^(?:Hi|Hello) Camille,\n\nThe shirt is made of linen and can be washed at 30 degrees, never hotter\.\n\nLea, Northwind\n\nThis message was written by an AI assistant\.$/,
      ),
      sources: ['macro:washing', 'p0', 'p1', 'p2'],
    })
  })

  it.each([
    ['an order of somebody else', 'The linen shirt of order #884412 can be washed at 30 degrees.', 'no_draft'],
    ['a code of somebody else', 'With the code LINEN15 the shirt that you can wash costs less.', 'no_draft'],
    ['a name of somebody else', 'The shirt can be washed, as my colleague Valerie explained.', 'no_draft'],
    ['a deed', 'I have ordered a new shirt for you, which can be washed.', 'no_draft'],
    ['a promise', 'We will send you a shirt that can be washed as soon as possible.', 'no_draft'],
    ['an attachment', 'Please find the washing instructions of the shirt attached.', 'no_draft'],
    ['a moment', 'The shirt that can be washed leaves our warehouse today.', 'no_draft'],
    ['another language', 'Das Hemd ist aus Leinen und kann bei dreißig Grad gewaschen werden.', 'no_supported_answer'],
  ])('refuses a past answer that holds %s', (_, text, refused) => {
    const words = writeWith([past('Anna', text), past('Bo', text), past('Cyril', text)])

    expect(words).toEqual({ refused })
  })

  it('proposes to a person what it would not send itself', () => {
    const text = 'I have ordered a new shirt for you, which can be washed.'
    const note: Command = { kind: 'note', text: '', purpose: 'draft' }

    const words = writeWith([past('Anna', text), past('Bo', text)], note)

    expect(words).toEqual({ text: expect.stringContaining(text), sources: ['macro:washing', 'p0', 'p1'] })
  })

  it.each([
    ['answers differ', [past('A', 'Yes, it can be washed.'), past('B', 'No, dry cleaning only, sorry.')]],
    [
      'the only passage is internal',
      [{ kind: 'document' as const, audience: 'internal' as const, text: 'Wash at 30.' }],
    ],
    ['nothing was found', []],
  ])('says that nothing supports an answer where %s', (_, passages) => {
    const words = writeWith(passages)

    expect(words).toEqual({ refused: 'no_supported_answer' })
  })

  it('fills a macro, and refuses where a variable stays empty', () => {
    const macro = (text: string): Partial<Passage> => ({ id: 'macro:care', kind: 'macro', language: 'en', text })

    const filled = writeWith([macro('Dear {{ticket.customer.firstname}}, linen is washed at 30 degrees.')])
    const empty = writeWith([macro('Your parcel is {{ticket.customer.integrations.shopify.orders[0].name}}.')])
    const unknown = writeWith([macro('Linen: {{shop.care_table}}')])

    expect(filled).toEqual({
      text: expect.stringContaining('Dear Camille, linen is washed at 30 degrees.'),
      sources: ['macro:care'],
    })
    expect(empty).toEqual({ refused: 'no_draft' })
    expect(unknown).toEqual({ refused: 'no_draft' })
  })

  it('asks for no order number that the customer gave', () => {
    const view = viewOf([['customer', 'Where is my order #77812? It should have been here by now.']])
    const text = 'Could you please send me your order number? You will find it in the confirmation.'

    const words = writeWith([past('Anna', text), past('Bo', text)], REPLY, view)

    expect(words).toEqual({ refused: 'no_draft' })
  })
})

describe('createWriter, acknowledgements', () => {
  const command: Command = { kind: 'reply', text: '', channel: 'sms', purpose: 'auto_reply' }

  it.each([
    ['en', 'My parcel has not arrived yet and I am waiting for it.', /message/],
    ['fr', 'Mon colis n’est pas encore arrivé et je l’attends.', /message/],
    ['de', 'Mein Paket ist noch nicht da und ich warte darauf.', /Nachricht/],
    ['es', 'Mi paquete todavía no ha llegado y lo estoy esperando.', /mensaje/],
  ])('are short, in %s', (_, text, expected) => {
    const words = writeWith([], command, viewOf([['customer', text]]))

    expect(words).toEqual({ text: expect.stringMatching(expected) })
    expect('text' in words && words.text.length).toBeLessThan(160)
  })
})
