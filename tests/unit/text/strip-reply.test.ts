import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programMails } from '../../../datasets/mails/program-mails.ts'
import { replyMails } from '../../../datasets/mails/reply-mails.ts'
import { stripReply } from '../../../src/text/strip-reply.ts'
import { attributionMails } from './mails/attribution-mails.ts'
import { headerMails } from './mails/header-mails.ts'
import { ownWordsMails } from './mails/own-words-mails.ts'

const mails = [...attributionMails, ...headerMails, ...ownWordsMails, ...programMails()]

function visibleLines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trimEnd())
    .filter(line => line.trim() !== '')
    .sort()
}

describe('stripReply', () => {
  it.each(mails)('reads the words of the author: $client', ({ text, reply }) => {
    const stripped = stripReply(text)

    expect(stripped.reply).toBe(reply)
  })

  it('reads at least 97 of 100 answers of 39 programs in 63 languages', () => {
    const missed = replyMails().filter(({ text, reply }) => stripReply(text).reply.trim() !== reply.trim())

    expect(missed.length / replyMails().length).toBeLessThan(0.03)
  })

  it('cuts none of the own words in any of these', () => {
    const cut = replyMails().filter(({ text, reply }) => {
      const kept = new Set(stripReply(text).reply.split('\n'))
      return reply.split('\n').some(line => line.trim() !== '' && !kept.has(line))
    })

    expect(cut.map(({ id }) => id)).toEqual([])
  })

  it('reads the beginning and the end of a mail of book length, and keeps what lies between with them', () => {
    const thread = 'On Tue, 12 Mar 2024 at 09:14, X <x@shop.example> wrote:\n\n'
    const quotes = '> a line\n'.repeat(9_000)

    expect(stripReply(`Own words.\n\n${thread}${quotes}`).reply).toBe('Own words.')
    expect(stripReply('own line\n'.repeat(9_000)).elided).toBe('')
    expect(stripReply(`${thread}${quotes}\nBelow.\n`).reply).toBe('Below.')
  })

  it.each(mails)('accounts for every line: $client', ({ text }) => {
    const { reply, elided } = stripReply(text)

    expect([...visibleLines(reply), ...visibleLines(elided)].sort()).toEqual(visibleLines(text))
  })

  it.each(mails)('changes nothing the second time: $client', ({ text }) => {
    const { reply } = stripReply(text)

    expect(stripReply(reply)).toEqual({ reply, elided: '' })
  })

  it.each([
    'Sent via the Samsung Galaxy S21 5G, an AT&T 5G smartphone',
    'Envoyé depuis mon mobile Orange',
    'Envoyé à partir de Courrier pour Windows',
    'Von meinem Huawei-Mobiltelefon gesendet',
    'Gesendet mit der GMX Mail App',
    'Enviado desde mi Samsung Mobile de Movistar',
    'Enviado a partir do Outlook para Android',
    'Inviato da smartphone Samsung Galaxy.',
    'Verstuurd vanaf mijn iPad',
    'Sendt fra min iPhone',
    'Lähetetty iPhonesta',
    'Odesláno z iPhonu',
    'Küldve az iPhone készülékemről',
    'Trimis de pe iPhone-ul meu',
    'Отправлено из мобильной Почты Mail.ru',
    "iPhone'umdan gönderildi",
    'Στάλθηκε από το iPhone μου',
    'נשלח מה-iPhone שלי',
    'Yahoo メール for iPhone から送信',
    'Holen Sie sich Outlook für iOS<https://link.example/x>',
    'Scarica Outlook per Android',
  ])('drops what a device added: %s', line => {
    expect(stripReply(`Own words.\n\n${line}\n`)).toEqual({ reply: 'Own words.', elided: line })
  })

  it('leaves text without any thread as it is', () => {
    const text = 'Hello,\n\n- one\n- two\n\n    indented\n\nBye'

    expect(stripReply(text)).toEqual({ reply: text, elided: '' })
  })

  it('takes Windows line ends', () => {
    const stripped = stripReply('Yes\r\n\r\n> Which?\r\n')

    expect(stripped).toEqual({ reply: 'Yes', elided: '> Which?' })
  })

  const piece = fc.constantFrom(
    'Hello there',
    'Where is my order?',
    '',
    '> quoted',
    '>> deeper',
    'On Tue, 12 Mar 2024 at 09:14, Northwind <help@northwind.example> wrote:',
    'Le 12/03/2024 à 09:14, X a écrit :',
    '-----Original Message-----',
    '---------- Forwarded message ---------',
    'From: A <a@mail.example>',
    'Sent: Tuesday, March 12, 2024 9:14 AM',
    'To: B',
    'Subject: c',
    '--',
    '________________________________',
    'Sent from my iPhone',
    'Best regards,',
    'Tel: +44 20 7946 0123',
    'This message is confidential and intended solely for the addressee; delete it if you are not.',
  )
  const line = fc.oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: fc.string() })
  const anyMail = fc.array(line, { maxLength: 30 }).map(lines => lines.join('\n'))

  it('makes both parts of the lines of the input, each once', () => {
    fc.assert(
      fc.property(anyMail, text => {
        const { reply, elided } = stripReply(text)

        expect([...visibleLines(reply), ...visibleLines(elided)].sort()).toEqual(
          visibleLines(text.replace(/\r\n?/g, '\n')),
        )
      }),
      { numRuns: 1_000 },
    )
  })

  it('reads a plain line by itself as it reads it among line ends', () => {
    const word = fc.constantFrom(
      'Hi',
      'on',
      'Monday',
      'wrote',
      'le',
      'a écrit',
      'Sent from my iPhone',
      '12',
      '-',
      'Am',
      'schrieb',
      'x@y.de',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 8 }), words => {
        const line = words.join(' ')

        expect(stripReply(line)).toEqual(stripReply(`${line}\n`))
      }),
    )
  })

  it('settles: the reply of a reply is the reply', () => {
    fc.assert(
      fc.property(anyMail, text => {
        const { reply } = stripReply(text)

        expect(stripReply(reply).reply).toBe(reply)
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['a hundred thousand quoted lines', '> a\n'.repeat(100_000)],
    ['alternating quotes', '> a\nb\n'.repeat(100_000)],
    ['deep quote marks', `${'>'.repeat(500_000)}\n`.repeat(2)],
    ['attributions without end', 'On Tue, 12 Mar 2024 at 09:14, X <a@b.example>\n'.repeat(20_000)],
    ['colons', 'On 12 Mar 2024 a:\n'.repeat(50_000)],
    ['one line of a million characters', 'wrote: '.repeat(150_000)],
    ['headers without end', 'From: a\n'.repeat(100_000)],
    ['dashes', '-'.repeat(1_000_000)],
    ['dashed lines', '----- a -----\n'.repeat(70_000)],
    ['blank lines', '\n'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['at signs', '@'.repeat(1_000_000)],
    ['signature marks', '--\n'.repeat(300_000)],
    ['nested forwards', '---------- Forwarded message ---------\nx\n'.repeat(20_000)],
    ['paragraphs that begin like a notice', 'This message a\nb\n\n'.repeat(50_000)],
    ['one long notice', `This message\n${'confidentia\n'.repeat(80_000)}`],
  ])('is linear: %s', (_name, text) => {
    const started = performance.now()

    stripReply(text)

    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
