import type { MailClient } from './mail-client.ts'
import { NAME, quoted } from './mail-client.ts'
import type { MailLanguage } from './mail-language.ts'

const SHOP = 'Northwind Shop <help@northwind.example>'
const ME = `${NAME} <robin.novak@mail.example>`
const SUBJECT = 'Re: 20418'

interface HeaderStyle {
  readonly bold?: boolean
  /** Names only. */
  readonly bare?: boolean
  readonly colon?: string
  readonly doubled?: boolean
  /** Which of from, sent, to and subject, in which order. */
  readonly order?: readonly number[]
}

function headers({ labels, sent }: MailLanguage, style: HeaderStyle = {}): string {
  const values = style.bare ? ['Northwind Shop', sent, NAME, SUBJECT] : [SHOP, sent, ME, SUBJECT]
  const lines = (style.order ?? [0, 1, 2, 3]).map(at => {
    const label = `${labels[at]}${style.colon ?? ':'}`
    return `${style.bold ? `*${label}*` : label} ${values[at]}`
  })
  return lines.join(style.doubled ? '\n\n' : '\n')
}

const body = ({ shop }: MailLanguage) => shop.join('\n\n')

/** Clients that put the thread, unmarked, below a block of its headers; and forwarded mails. */
export const headerClients: readonly MailClient[] = [
  {
    client: 'outlook',
    write: language => ({
      text: `${language.reply[0]}\n\n${language.bye}\n${NAME}\n\n${headers(language)}\n\n${body(language)}\n`,
      reply: `${language.reply[0]}\n\n${language.bye}\n${NAME}`,
    }),
  },
  {
    client: 'outlook, names only',
    write: language => ({
      text: `${language.reply.join('\n')}\n\n${headers(language, { bare: true })}\n\n${body(language)}\n`,
      reply: language.reply.join('\n'),
    }),
  },
  {
    client: 'outlook on the web',
    write: language => ({
      text: `${language.reply[0]}\n________________________________\n${headers(language)}\n\n${body(language)}\n`,
      reply: language.reply[0],
    }),
  },
  {
    client: 'outlook, bold',
    write: language => ({
      text: `${language.reply[0]}\n\n \n\n${headers(language, { bold: true })}\n\n \n\n${body(language)}\n`,
      reply: language.reply[0],
    }),
  },
  {
    client: 'outlook, double spaced, with a rule',
    write: language => ({
      text: `${language.reply[0]}\n\n------------------------------\n\n${headers(language, { doubled: true, bold: true })}\n\n${body(language)}\n`,
      reply: language.reply[0],
    }),
  },
  {
    client: 'windows mail',
    write: language => ({
      text: `${language.reply[0]}\n\n${headers(language, { colon: ' :' })}\n\n${body(language)}\n`,
      reply: language.reply[0],
    }),
  },
  {
    client: 'web.de, date first',
    write: language => ({
      text: `${language.reply[0]}\n\n${headers(language, { order: [1, 0, 2, 3] })}\n${body(language)}\n`,
      reply: language.reply[0],
    }),
  },
  {
    client: 'apple mail, subject second, quoted',
    write: language => ({
      text: `${language.reply[0]}\n\n> ${headers(language, { order: [0, 3, 1, 2] }).replaceAll('\n', '\n> ')}\n>\n${quoted(language.shop)}\n`,
      reply: language.reply[0],
    }),
  },
  {
    client: 'outlook express',
    write: language => ({
      text: `${language.reply[0]}\n\n-----${language.original}-----\n${headers(language)}\n\n${body(language)}\n`,
      reply: language.reply[0],
    }),
  },
  {
    client: 'proton mail',
    write: ({ reply, shop, original, gmail, phone }) => ({
      text: `${reply[0]}\n\n${phone}\n\n------- ${original} -------\n${gmail.replace('{n}', 'Northwind').replace('{a}', 'help@northwind.example')}\n\n${quoted(shop)}\n`,
      reply: reply[0],
    }),
  },
  {
    client: 'orange',
    write: ({ reply, shop, labels, sent, original }) => ({
      text: `${reply[0]}\n\n> ${original} 12/03/24 09:14\n> ${labels[0]} : ${SHOP}\n> ${labels[2]} : ${ME}\n> ${labels[1]} : ${sent}\n> ${labels[3]} : ${SUBJECT}\n>\n${quoted(shop)}\n`,
      reply: reply[0],
    }),
  },
  {
    client: 'outlook mobile',
    write: language => ({
      text: `${language.reply[0]}\n\nGet Outlook for Android<https://aka.example/x>\n________________________________\n${headers(language)}\n\n${body(language)}\n`,
      reply: language.reply[0],
    }),
  },
  {
    client: 'forwarded by gmail',
    write: language => ({
      text: `${language.reply[0]}\n\n---------- ${language.forwarded} ---------\n${headers(language, { order: [0, 1, 3, 2] })}\n\n\n${body(language)}\n`,
      reply: language.reply[0],
    }),
  },
  {
    client: 'nested outlook thread',
    write: language => ({
      text: `${language.reply[0]}\n\n${headers(language)}\n\n${body(language)}\n\n${headers(language)}\n\n${language.reply[1]}\n`,
      reply: language.reply[0],
    }),
  },
  {
    client: 'helpdesk line',
    write: ({ reply, shop }) => ({
      text: `${reply[0]}\n\n##- Please type your reply above this line -##\n\n${shop.join('\n')}\n`,
      reply: reply[0],
    }),
  },
]
