import type { Person } from './people.ts'
import { stampOf } from './slots.ts'
import type { Language } from './vocabulary.ts'

export interface Quoted {
  readonly text: string
  readonly at: number
  readonly from: string
  readonly address: string
  readonly subject: string
  readonly messageId: string
}

const WROTE: Readonly<Record<Language, (who: string, address: string, when: string) => string>> = {
  en: (who, address, when) => `On ${when}, ${who} <${address}> wrote:`,
  fr: (who, address, when) => `Le ${when}, ${who} <${address}> a écrit :`,
  de: (who, address, when) => `Am ${when} schrieb ${who} <${address}>:`,
  es: (who, address, when) => `El ${when}, ${who} (<${address}>) escribió:`,
}

const OUTLOOK: Readonly<Record<Language, readonly [string, string, string, string, string]>> = {
  en: ['-----Original Message-----', 'From:', 'Sent:', 'To:', 'Subject:'],
  fr: ['-----Message d’origine-----', 'De :', 'Envoyé :', 'À :', 'Objet :'],
  de: ['-----Ursprüngliche Nachricht-----', 'Von:', 'Gesendet:', 'An:', 'Betreff:'],
  es: ['-----Mensaje original-----', 'De:', 'Enviado:', 'Para:', 'Asunto:'],
}

/** The earlier mail below a reply, in the manner of the customer's mail program. */
export function quoteAsText(quoted: Quoted, person: Person): string {
  const { language } = person
  const when = stampOf(quoted.at, language)
  if (person.mailClient === 'outlook' || person.mailClient === 'mobile') {
    const [bar, from, sent, to, subject] = OUTLOOK[language]
    const line = person.mailClient === 'outlook' ? bar : '________________________________'
    return `${line}\n${from} ${quoted.from} <${quoted.address}>\n${sent} ${when}\n${to} ${person.email}\n${subject} ${quoted.subject}\n\n${quoted.text}`
  }
  const body = quoted.text.split('\n').map(line => (line === '' ? '>' : `> ${line}`))
  return `${WROTE[language](quoted.from, quoted.address, when)}\n${person.mailClient === 'plain' ? '' : '\n'}${body.join('\n')}`
}

/** A mail body as HTML, with the quote marked up as the customer's mail program does. */
export function asHtml(reply: string, signature: string, quoted: Quoted | undefined, person: Person): string {
  const outlook = person.mailClient === 'outlook'
  const lines = reply.split('\n').map(line => {
    const text = escapeHtml(line) || (outlook ? '&nbsp;' : '<br>')
    return outlook ? `<p class="MsoNormal">${text}</p>` : `<div>${text}</div>`
  })
  const sign =
    signature === ''
      ? ''
      : `<div class="${outlook ? 'WordSection1' : 'gmail_signature'}">${escapeHtml(signature).replaceAll('\n', '<br>')}</div>`
  const body = `<html><head>${outlook ? '<style>p.MsoNormal{margin:0cm;font-size:11.0pt}</style>' : ''}</head><body>${lines.join('')}${sign}`
  return `${body}${quoted === undefined ? '' : quoteAsHtml(quoted, person)}</body></html>`
}

function quoteAsHtml(quoted: Quoted, person: Person): string {
  const text = escapeHtml(quoted.text).replaceAll('\n', '<br>')
  const when = stampOf(quoted.at, person.language)
  switch (person.mailClient) {
    case 'outlook':
    case 'mobile': {
      const [, from, sent, to, subject] = OUTLOOK[person.language]
      return `<hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>${from}</b> ${escapeHtml(quoted.from)} &lt;${quoted.address}&gt;<br><b>${sent}</b> ${when}<br><b>${to}</b> ${person.email}<br><b>${subject}</b> ${escapeHtml(quoted.subject)}</div><div>${text}</div>`
    }
    case 'apple':
      return `<div><br><blockquote type="cite"><div>${escapeHtml(WROTE[person.language](quoted.from, quoted.address, when))}</div><br><div>${text}</div></blockquote></div>`
    default:
      return `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escapeHtml(WROTE[person.language](quoted.from, quoted.address, when))}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${text}</blockquote></div>`
  }
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
