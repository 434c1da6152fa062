import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askSentences } from '../../../../src/forecast/gaps/ask-text.ts'
import { clusterTexts, rarityIn } from '../../../../src/forecast/gaps/cluster-texts.ts'
import { knowledgeGaps } from '../../../../src/forecast/gaps/knowledge-gaps.ts'
import { suggestTitle } from '../../../../src/forecast/gaps/suggest-title.ts'
import { answerCommand, decided, ledgerOf } from '../../../support/ledger-row.ts'
import { DAY0, hours, pastMessage, pastOf, pastTicket } from '../../../support/past.ts'

const WINDOW = { from: DAY0, to: hours(24 * 60) }

function gapsOf(
  asked: readonly string[],
  options: {
    reply?: (index: number) => string
    answered?: boolean
    customer?: (index: number) => string
    macro?: string
  } = {},
) {
  const tickets = asked.map((text, index) =>
    pastTicket(
      `t${index}`,
      [
        pastMessage('customer', 0, text),
        pastMessage(
          'agent',
          1,
          options.reply?.(index) ?? `reply number ${index}`,
          options.macro === undefined ? {} : { macro: options.macro },
        ),
      ],
      { customerId: options.customer?.(index) ?? `c${index}`, label: 'shipping' },
    ),
  )
  const decision = decided(
    0,
    options.answered ? 'answered' : 'no_supported_answer',
    options.answered ? [answerCommand('yes')] : [],
  )
  const rows = ledgerOf(tickets, Object.fromEntries(tickets.map(({ id }) => [id, [decision]])), pastOf(tickets, 2_000))
  return knowledgeGaps(rows, WINDOW, word => word === 'mia')
}

const ABROAD = [
  'Hello. Do you ship to Norway?',
  'Do you also ship to Norway? My number is 12345.',
  'Hi Mia, do you ship to Norway?',
  'do you ship to norway? Asking for Mia.',
  'Do you ship your parcels to Norway?',
  'I wonder, do you ship to Norway?',
]

describe('knowledge gaps', () => {
  it('gathers what several customers ask and nothing supported, with a title in their words', () => {
    const gaps = gapsOf(ABROAD, { reply: () => 'We ship to all of Scandinavia for nine euros.', macro: 'abroad' })

    expect(gaps).toEqual([
      {
        language: 'en',
        intent: 'shipping',
        title: 'Do you ship to Norway?',
        tickets: 6,
        perMonth: 3,
        unsupported: 6,
        repeated: expect.objectContaining({ count: 6, n: 6 }),
        macro: 'abroad',
        ticketIds: ['t0', 't1', 't2', 't3', 't4', 't5'],
      },
    ])
  })

  it.each([
    ['what we answered', { answered: true }],
    ['what one customer asks again and again', { customer: () => 'c1' }],
  ])('leaves out %s', (_, options) => {
    expect(gapsOf(ABROAD, options)).toEqual([])
  })

  it('does not call replies alike that have nothing in common', () => {
    const words = ['apple', 'river', 'stone', 'cloud', 'paper', 'green']
    const [gap] = gapsOf(ABROAD, { reply: index => `${words[index]} ${words[index]}s ${words[index]}ing` })

    expect(gap?.repeated).toEqual(expect.objectContaining({ count: 0, n: 6 }))
  })
})

describe('what a customer asks', () => {
  it.each([
    ['Hello,\nwhere is my parcel? Thanks a lot', ['where is my parcel?']],
    ['Guten Tag Herr Meier, wann kommt mein Paket?', ['wann kommt mein Paket?']],
    ['My parcel is broken. The box came without its lid.', ['My parcel is broken.', 'The box came without its lid.']],
    ['Merci beaucoup !', []],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(askSentences(text)).toEqual(sentences)
  })

  it('reads a megabyte without delay', () => {
    const from = performance.now()
    for (const text of ['a'.repeat(1e6), 'Hi '.repeat(3e5), 'a, '.repeat(3e5), '? '.repeat(5e5)]) askSentences(text)

    expect(performance.now() - from).toBeLessThan(1_000)
  })
})

describe('titles', () => {
  const WEIGHTS = new Map([
    ['invoice', 0.8],
    ['order', 0.6],
  ])
  const isShared = (word: string): boolean => word !== 'dupont'

  it.each([
    [
      'the nearest sentence',
      ['Where is it going?', 'where is my invoice for the order?'],
      'Where is my invoice for the order?',
    ],
    ['without its number', ['Where is the invoice of order #A-4711?'], 'Where is the invoice of order …?'],
    ['no sentence with a name', ['The invoice for the order of Dupont?'], 'invoice · order'],
    ['nobody who says a name', ['My name is Mark and I want the invoice'], 'invoice · order'],
    ['nobody who is somebody', ['Hi, I’m Mark, where is the invoice?'], 'invoice · order'],
    ['no address', ['Send the invoice for my order to me@example.org?'], 'invoice · order'],
    ['not shouted', ['WHERE IS THE INVOICE?'], 'Where is the invoice?'],
    ['nothing but words', [], 'invoice · order'],
  ])('%s', (_, sentences, title) => {
    expect(suggestTitle(sentences, WEIGHTS, isShared)).toBe(title)
  })

  it('never hold a word that is not shared, a figure or an address', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 5 }), sentences => {
        const title = suggestTitle(sentences, WEIGHTS, word => WEIGHTS.has(word))

        expect(title).not.toMatch(/[\d@]/)
        expect((title.toLowerCase().match(/\p{L}{2,}/gu) ?? []).every(word => WEIGHTS.has(word))).toBe(true)
      }),
    )
  })
})

describe('clusters', () => {
  const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

  it('part what is about other things, and leave out what nothing is like', () => {
    const texts = ['red wool hat', 'blue wool hat', 'late parcel post', 'parcel post lost', 'zebra'].map(words)

    const clusters = clusterTexts(texts, rarityIn(texts, texts))

    expect(clusters.map(({ members }) => members)).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('hold each text once at most, whatever the texts', () => {
    const some = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 4 }), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(some, lists => {
        const texts = lists.map(list => new Set(list))
        const places = clusterTexts(texts, rarityIn(texts, texts)).flatMap(({ members }) => members)

        expect(new Set(places).size).toBe(places.length)
      }),
    )
  })

  it('ignores words that are no commoner here than elsewhere', () => {
    const group = ['what can you do', 'what can you do about hats', 'hats'].map(words)
    const rest = ['what can you do', 'what can you do please', 'what do you can'].map(words)
    const rarity = rarityIn(group, [...group, ...rest])

    expect([rarity('what'), rarity('about') > 0, rarity('hats') > 0]).toEqual([0, false, true])
  })
})
