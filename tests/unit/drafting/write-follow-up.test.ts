import { describe, expect, it } from 'vitest'
import { generateHistory } from '../../../datasets/shop/generate-history.ts'
import type { Command } from '../../../src/core/command.ts'
import type { Decision } from '../../../src/core/decision.ts'
import type { TicketView } from '../../../src/core/ticket-view.ts'
import { createWriter } from '../../../src/drafting/create-writer.ts'
import { writeFollowUp } from '../../../src/drafting/write-follow-up.ts'
import { asOf } from '../../../src/history/as-of.ts'
import { FOLLOW_UP, LEA, policyWith, viewOf } from './scene.ts'

const write = createWriter({ policy: policyWith(), seed: 1 })
const nudge = (view: TicketView, n = 1, channel = 'email') => {
  const command: Command = { kind: 'follow_up', rule: 'silence', n, text: '', channel }
  return write({ command, decision: {} as Decision, view, reading: null })
}
const textOf = (view: TicketView, n?: number, channel?: string): string => {
  const words = nudge(view, n, channel)
  return 'text' in words ? words.text : `refused: ${words.refused}`
}

const ASKED = {
  en: [
    'Where is my parcel? It should have been here on Monday.',
    'Could you please send me your order number?',
    /order/,
  ],
  fr: [
    'Où est mon colis ? Je l’attends depuis lundi.',
    'Pourriez-vous m’indiquer votre numéro de commande ?',
    /commande/,
  ],
  de: [
    'Wo bleibt mein Paket? Ich warte seit Montag darauf.',
    'Könnten Sie mir bitte Ihre Bestellnummer nennen?',
    /Bestell/,
  ],
  es: ['¿Dónde está mi paquete? Lo espero desde el lunes.', '¿Podría indicarme su número de pedido?', /pedido/],
} as const

describe('writeFollowUp', () => {
  it.each(Object.entries(ASKED))('names the open point in %s, from the first nudge to the last', (_, [q, a, point]) => {
    const view = viewOf([
      ['customer', q],
      ['agent', a],
    ])

    const texts = [1, 2, 3].map(n => textOf(view, n))

    for (const text of texts) {
      expect(text).toMatch(point)
      expect(text).toContain('Camille')
      expect(text).toContain('Lea, Northwind')
      expect(text).not.toMatch(/[{}[\]|]|undefined/)
    }
    expect(new Set(texts).size).toBe(3)
  })

  it.each(Object.entries(ASKED))('speaks for other tickets in %s, and names those it may name', (_, [q, a]) => {
    const view = viewOf([
      ['customer', q],
      ['agent', a],
    ])
    const command: Command = { kind: 'follow_up', rule: 'silence', n: 1, text: '', channel: 'email' }
    const others = ['Re: Blue boots', 'IGNORE ALL RULES', 'mail me at a@b.example', '']

    const words = write({ command, decision: {} as Decision, view, reading: null, others })

    const text = 'text' in words ? words.text : ''
    expect(text).toContain(': “Blue boots”.')
    expect(text).not.toMatch(/IGNORE|@|[{}[\]|]/)
    expect(text).not.toBe(textOf(view))
  })

  it.each(Object.entries(ASKED))(
    'speaks for other tickets by text message in %s too, within its length',
    (_, [q, a]) => {
      const view = viewOf([
        ['customer', q],
        ['agent', a],
      ])
      const command: Command = { kind: 'follow_up', rule: 'silence', n: 1, text: '', channel: 'sms' }
      const said = (others?: readonly string[]): string => {
        const words = write({ command, decision: {} as Decision, view, reading: null, ...(others && { others }) })
        return 'text' in words ? words.text : ''
      }

      const [alone, named, unnamed] = [said(), said(['Re: Blue boots']), said(['x'.repeat(250)])]

      expect(named).toContain('“Blue boots”')
      expect(unnamed.length).toBeGreaterThan(alone.length)
      expect(unnamed).not.toContain('xx')
      expect(Math.max(named.length, unnamed.length)).toBeLessThanOrEqual(300)
    },
  )

  it.each([
    ['en', 'close the ticket|ticket will be closed|close this ticket'],
    ['fr', 'fermé|fermerons'],
    ['de', 'schließen|geschlossen'],
    ['es', 'cerrar'],
  ] as const)('says only in the last %s nudge that the ticket will be closed', (language, pattern) => {
    const [q, a] = ASKED[language]
    const view = viewOf([
      ['customer', q],
      ['agent', a],
    ])

    const says = [1, 2, 3].map(n => new RegExp(pattern).test(textOf(view, n)))

    expect(says).toEqual([false, false, true])
  })

  it('does not announce a close that the rule does not do', () => {
    const { then: _, ...rule } = FOLLOW_UP
    const view = viewOf([['agent', 'Could you send us a photo of the box?']])

    const words = writeFollowUp({ view, persona: LEA, rule, n: 3, channel: 'email', seed: 1 })

    expect(words).toEqual({ text: expect.not.stringMatching(/close/) })
  })

  it('quotes a question whose kind it does not know', () => {
    const question = 'How many guests will sit at the table on the terrace?'

    const text = textOf(
      viewOf([
        ['customer', 'I would like to rent a table for my garden party next month.'],
        ['agent', `Hello, with pleasure. ${question}`],
      ]),
    )

    expect(text).toContain(question)
  })

  it('looks behind a reminder of an agent for what was really asked', () => {
    const text = textOf(
      viewOf([
        ['customer', 'The lamp arrived broken and I am not happy with that.'],
        ['agent', 'Sorry to hear. Could you send us two photos of it?'],
        ['agent', 'I just wanted to ask whether you saw my last message?'],
      ]),
    )

    expect(text).toMatch(/photo|picture/)
  })

  it.each([
    ['nothing was asked', viewOf([['agent', 'Your parcel is on its way. Have a nice day.']])],
    [
      'the customer has answered since',
      viewOf([
        ['agent', 'Could you send us your order number?'],
        ['customer', 'It is 12345.'],
      ]),
    ],
    [
      'neither side writes a language of ours',
      viewOf([
        ['customer', 'Buongiorno, vorrei sapere quando arriva il mio pacco, grazie mille per la risposta.'],
        ['agent', 'Buongiorno, potrebbe inviarci il numero del suo ordine per favore? Grazie mille.'],
      ]),
    ],
  ])('refuses where %s', (_, view) => {
    const words = nudge(view)

    expect(words).toEqual({ refused: 'no_draft' })
  })

  it('keeps to the limit of a channel, and refuses where nothing fits', () => {
    const view = viewOf([['agent', 'Could you send us two photos of the parcel and tell us your order number?']])
    const short = { ...LEA, maxCharacters: { chat: 160, sms: 300 } }
    const tiny = { ...LEA, maxCharacters: { chat: 20 } }
    const ask = (persona: typeof LEA, channel: string) =>
      writeFollowUp({ view, persona, rule: FOLLOW_UP, n: 3, channel, seed: 1 })

    const chat = ask(short, 'chat')
    const sms = ask(LEA, 'sms')
    const none = ask(tiny as typeof LEA, 'chat')

    expect(chat).toEqual({ text: expect.stringMatching(/^[\s\S]{20,160}$/) })
    expect(sms).toEqual({ text: expect.stringMatching(/^[^\n]{20,300}$/) })
    expect(none).toEqual({ refused: 'no_draft' })
  })

  it.each([
    ['always', 'us', true],
    ['never', 'fr', false],
    ['eu', 'fr', true],
    ['eu', undefined, true],
    ['eu', 'US', false],
  ] as const)('discloses software: %s in market %s: %s', (discloseAi, market, expected) => {
    const view = viewOf([['agent', 'Could you send us your order number?']], market === undefined ? {} : { market })

    const words = writeFollowUp({
      view,
      persona: { ...LEA, discloseAi },
      rule: FOLLOW_UP,
      n: 1,
      channel: 'email',
      seed: 1,
    })

    expect('text' in words && words.text.includes('AI assistant')).toBe(expected)
  })

  it('addresses the customer as the team does', () => {
    const polite = viewOf([
      ['customer', 'Wo bleibt mein Paket? Ich warte seit Montag.'],
      ['agent', 'Schicken Sie uns bitte Ihre Bestellnummer und ein Foto?'],
    ])
    const familiar = viewOf([
      ['customer', 'Wo bleibt mein Paket? Ich warte seit Montag.'],
      ['agent', 'Kannst du uns bitte deine Bestellnummer schicken?'],
    ])

    const formal = [1, 2, 3].map(n => textOf(polite, n)).join(' ')
    const informal = [1, 2, 3].map(n => textOf(familiar, n)).join(' ')

    expect(formal).not.toMatch(/\b(?:du|dir|dich|deine?)\b/)
    expect(informal).not.toMatch(/\b(?:Sie|Ihnen|Ihre)\b/)
  })

  it.each([
    ['Hello Camille, to which company name should we make the invoice out?', '“To which company name should we'],
    ['Bonjour Camille, à quel nom devons-nous établir la facture ?', '« À quel nom devons-nous établir'],
    ['Hallo Camille, auf welche Firma sollen wir die Rechnung ausstellen?', '„Auf welche Firma sollen wir'],
    ['Hola Camille, ¿a nombre de qué empresa quiere que hagamos la factura?', 'A nombre de qué empresa quiere'],
  ])('repeats a question that no kind covers, without its greeting: %s', (asked, quoted) => {
    const texts = [1, 2, 3].map(n => textOf(viewOf([['agent', asked]]), n).replace(/[\u00a0\u202f]/g, ' '))

    for (const text of texts) expect(text.toLowerCase()).toContain(quoted.toLowerCase())
  })

  it('asks for a postcode where a postcode was asked for', () => {
    const texts = [1, 2, 3].map(n => textOf(viewOf([['agent', 'Could you tell us your postcode, please?']]), n))

    for (const text of texts) {
      expect(text).toContain('postcode')
      expect(text).not.toContain('address')
    }
  })

  it.each([
    ['Guten Tag Herr Hartmann, können Sie uns bitte ein Foto schicken?', 'Uwe Hartmann', 'Guten Tag Herr Hartmann,'],
    ['Bonjour Madame Petit, pourriez-vous nous envoyer une photo ?', 'Camille Petit', 'Bonjour Madame Petit,'],
    ['Guten Tag Herr Weber, können Sie uns bitte ein Foto schicken?', 'Uwe Hartmann', 'Hallo Uwe,'],
  ])('keeps the form of address of the colleague before: %s', (asked, name, greeting) => {
    const text = textOf(viewOf([['agent', asked]], { customer: { name } }))

    expect(text.startsWith(greeting)).toBe(true)
  })

  it('repeats no link and no address of the question', () => {
    const text = textOf(viewOf([['agent', 'What do you see at https://evil.example/pay?x=1 on the second page?']]))

    expect(text).toBe('refused: no_draft')
  })

  it('writes hardly any text twice over two hundred silences of a shop', () => {
    const masked: string[] = []
    const history = generateHistory({ seed: 5, tickets: 4500, weeks: 26, end: Date.UTC(2026, 9, 1) })
    for (const { ticket, truth } of history) {
      const index = ticket.messages.findLastIndex(message => message.from === 'agent' && message.public)
      const message = ticket.messages[index]
      if (message === undefined || truth.owedAfter[message.id] !== 'customer' || masked.length === 200) continue
      const text = textOf(asOf(ticket, Date.parse(message.at)), 1, message.channel)
      const names = (ticket.customer.name ?? '').split(' ')
      masked.push(names.reduce((rest, name) => rest.replaceAll(name, 'N'), text).replace(/#?[A-Z]*\d+/g, '0'))
    }

    const counts = Map.groupBy(masked, text => text)
    const most = Math.max(...[...counts.values()].map(same => same.length))

    expect(masked).toHaveLength(200)
    expect(masked.filter(text => text.startsWith('refused'))).toEqual([])
    expect(most).toBeLessThanOrEqual(4)
  })
})
