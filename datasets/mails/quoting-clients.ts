import type { MailClient } from './mail-client.ts'
import { NAME, quoted, withSender, wrapped } from './mail-client.ts'

const thread = (attribution: string, shop: readonly string[]) => `${attribution}\n\n${quoted(shop)}\n`

/** Clients that mark the thread with `>` below a line that says who wrote when. */
export const quotingClients: readonly MailClient[] = [
  {
    client: 'gmail',
    write: ({ reply, shop, gmail }) => ({
      text: `${reply[0]}\n\n${reply[1]}\n\n${thread(withSender(gmail), shop)}`,
      reply: `${reply[0]}\n\n${reply[1]}`,
    }),
  },
  {
    client: 'gmail, wrapped line',
    write: ({ reply, shop, gmail }) => ({
      text: `${reply[0]}\n\n${thread(wrapped(withSender(gmail), 60), shop)}`,
      reply: reply[0],
    }),
  },
  {
    client: 'gmail, bare address wrapped off',
    write: ({ reply, shop, gmail }) => ({
      text: `${reply.join(' ')}\n\n${thread(withSender(gmail).replace('<', '<\n'), shop)}`,
      reply: reply.join(' '),
    }),
  },
  {
    client: 'gmail, nested',
    write: ({ reply, shop, gmail, apple }) => ({
      text: `${reply[0]}\n\n${thread(withSender(gmail), [shop[0], '', withSender(apple), '', `> ${reply[1]}`, '>'])}`,
      reply: reply[0],
    }),
  },
  {
    client: 'gmail, signature below the thread',
    write: ({ reply, shop, gmail }) => ({
      text: `${reply[0]}\n\n${thread(withSender(gmail), shop)}\n\n-- \n${NAME}\n+44 20 7946 0123\n`,
      reply: reply[0],
    }),
  },
  {
    client: 'apple mail',
    write: ({ reply, shop, apple, bye }) => ({
      text: `${reply[0]}\n\n${bye}\n${NAME}\n\n> ${withSender(apple)}\n> \n${quoted(shop)}\n`,
      reply: `${reply[0]}\n\n${bye}\n${NAME}`,
    }),
  },
  {
    client: 'iphone',
    write: ({ reply, shop, apple, phone }) => ({
      text: `${reply[0]}\n\n${phone}\n\n> ${withSender(apple)}\n> \n${quoted(shop)}\n`,
      reply: reply[0],
    }),
  },
  {
    client: 'iphone, thread not marked in the attribution',
    write: ({ reply, shop, apple, phone }) => ({
      text: `${reply.join('\n')}\n${phone}\n\n${thread(withSender(apple), shop)}`,
      reply: reply.join('\n'),
    }),
  },
  {
    client: 'thunderbird, answer at the bottom',
    write: ({ reply, shop, apple }) => ({
      text: `${withSender(apple)}\n${quoted(shop)}\n\n${reply[0]}\n\n${reply[1]}\n`,
      reply: `${reply[0]}\n\n${reply[1]}`,
    }),
  },
  {
    client: 'thunderbird, answers between',
    write: ({ reply, shop, gmail }) => ({
      text: `${withSender(gmail)}\n> ${shop[0]}\n\n${reply[0]}\n\n> ${shop[1]}\n\n${reply[1]}\n`,
      reply: `> ${shop[0]}\n\n${reply[0]}\n\n> ${shop[1]}\n\n${reply[1]}`,
    }),
  },
  {
    client: 'mutt with a signature',
    write: ({ reply, shop, gmail }) => ({
      text: `${withSender(gmail)}\n${quoted(shop)}\n\n${reply[0]}\n\n-- \n${NAME}\nhttps://mail.example/\n`,
      reply: reply[0],
    }),
  },
  {
    client: 'quotes without a line above',
    write: ({ reply, shop }) => ({ text: `${reply[0]}\n\n${quoted(shop)}\n`, reply: reply[0] }),
  },
  {
    client: 'quotes with another mark',
    write: ({ reply, shop, gmail }) => ({
      text: `${reply[0]}\n\n${withSender(gmail)}\n\n${shop.map(line => `| ${line}`).join('\n')}\n`,
      reply: reply[0],
    }),
  },
  {
    client: 'gmail, thread without marks',
    write: ({ reply, shop, gmail }) => ({
      text: `${reply[0]}\n\n${withSender(gmail)}\n\n${shop.join('\n\n')}\n`,
      reply: reply[0],
    }),
  },
  {
    client: 'yahoo, thread without marks',
    write: ({ reply, shop, gmail, phone }) => ({
      text: `${reply[0]}\n\n${phone}\n\n    ${withSender(gmail)}\n\n ${shop.join('\n ')}   \n`,
      reply: reply[0],
    }),
  },
  {
    client: 'apple mail, thread without marks, one line after the other',
    write: ({ reply, shop, apple }) => ({
      text: `${reply[0]}\n${withSender(apple)}\n${shop.join('\n')}\n`,
      reply: reply[0],
    }),
  },
]
