import { describe, expect, it } from 'vitest'
import { readCallNote } from '../../../src/understanding/calls.ts'
import { findEarlierTicket, waitsElsewhere } from '../../../src/understanding/earlier-ticket.ts'
import { isGoodbye } from '../../../src/understanding/goodbye.ts'
import { bringsWords } from '../../../src/understanding/machine-words.ts'
import { openingMessages } from '../../../src/understanding/opening.ts'
import { readSentiment, readUrgency } from '../../../src/understanding/sentiment.ts'

describe('readCallNote', () => {
  it.each([
    ['Missed inbound call from +33 6', 'waiting'],
    ['callback-request', 'waiting'],
    ['Appel entrant manqué', 'waiting'],
    ['Call not answered', 'waiting'],
    ['Callback done', 'served'],
    ['Anruf angenommen', 'served'],
    ['Asked the warehouse', null],
  ])('%s is %s', (note, state) => {
    expect(readCallNote(note)).toBe(state)
  })
})

describe('isGoodbye', () => {
  it.each([
    ['Thanks, have a nice day!', true],
    ['Merci beaucoup, bonne journée', true],
    ['Das war alles, schönen Tag noch', true],
    ['Eso es todo, hasta luego', true],
    ['Bye! Can you also send the invoice?', false],
    ['Where is my order', false],
  ])('%s: %s', (text, leaves) => {
    expect(isGoodbye(text)).toBe(leaves)
  })
})

describe('readSentiment and readUrgency', () => {
  it.each([
    ['This is unacceptable, I am furious', 'negative', 'normal'],
    ['Merci, super service !', 'positive', 'normal'],
    ['Ich brauche es dringend', 'neutral', 'high'],
    ['Sin prisa, cuando puedan', 'neutral', 'low'],
  ])('%s: %s, %s', (text, sentiment, urgency) => {
    expect([readSentiment(text), readUrgency(text)]).toEqual([sentiment, urgency])
  })
})

describe('openingMessages', () => {
  it('joins a greeting with the matter that follows it, until somebody answers', () => {
    const message = (from: 'customer' | 'agent' | 'system', minute: number) => ({ from, at: minute * 60_000 })
    const said = [
      message('customer', 0),
      message('system', 0.1),
      message('customer', 1),
      message('agent', 2),
      message('customer', 3),
    ]

    expect(openingMessages(said)).toEqual([said[0], said[2]])
  })
})

describe('findEarlierTicket', () => {
  const DAY = 86_400_000
  const other = (id: string, days: number, more: object = {}) => ({
    id,
    channel: 'email',
    status: 'closed' as const,
    createdAt: 0,
    lastMessageAt: 100 * DAY - days * DAY,
    lastPublicFrom: 'agent' as const,
    owed: 'nothing' as const,
    ...more,
  })

  it('takes the last one that an agent answered and that owes nothing', () => {
    const recent = [
      other('old', 20),
      other('b', 2),
      other('a', 2),
      other('owed', 1, { owed: 'us' }),
      other('asked', 1, { lastPublicFrom: 'customer' }),
      other('brand', 1, { brand: 'other' }),
    ]

    expect(findEarlierTicket({ id: 'new', brand: 'mine', at: 100 * DAY }, recent)).toBe('a')
    expect(waitsElsewhere({ id: 'new', brand: 'mine', at: 100 * DAY }, recent)).toBe(true)
    expect(waitsElsewhere({ id: 'new', brand: 'mine', at: 100 * DAY }, recent.slice(0, 3))).toBe(false)
    expect(findEarlierTicket({ id: 'a', brand: 'mine', at: 79 * DAY }, recent)).toBeUndefined()
  })
})

describe('bringsWords', () => {
  it.each([
    ['out_of_office', 'Can you write to my colleague?', false, false],
    ['bounce', 'my order', false, false],
    ['notification', 'Your parcel was delivered on Monday. Please do not reply.', false, false],
    ['notification', 'New contact form entry. Message: my order has not arrived', false, true],
    ['list', 'I would like to return my shoes', false, true],
    ['list', 'We double your traffic', true, false],
  ] as const)('%s “%s”', (kind, text, spam, brings) => {
    expect(bringsWords(kind, text, spam)).toBe(brings)
  })
})
