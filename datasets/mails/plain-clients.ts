import type { MailClient } from './mail-client.ts'
import { NAME } from './mail-client.ts'

/** Mails without a thread: only signatures go, and the customer's own words stay whatever they look like. */
export const plainClients: readonly MailClient[] = [
  {
    client: 'new mail',
    write: ({ reply, bye }) => {
      const text = `${reply[0]}\n\n${reply[1]}\n\n${bye}\n${NAME}`
      return { text: `${text}\n`, reply: text }
    },
  },
  {
    client: 'new mail from a telephone',
    write: ({ reply, phone }) => ({ text: `${reply[0]}\n\n${phone}\n`, reply: reply[0] }),
  },
  {
    client: 'signature',
    write: ({ reply, bye }) => ({
      text: `${reply[0]}\n\n${bye}\n\n-- \n${NAME}\nMail Example Ltd\nwww.mail.example\n`,
      reply: `${reply[0]}\n\n${bye}`,
    }),
  },
  {
    client: 'signature of a long dash',
    write: ({ reply, bye }) => ({
      text: `${reply[0]}\n${reply[1]}\n\n—\n${bye}\n${NAME}\n+44 20 7946 0123\n`,
      reply: `${reply[0]}\n${reply[1]}`,
    }),
  },
  {
    client: 'a filled form',
    write: ({ reply, labels, sent }) => {
      const text = `${reply[0]}\n\n${labels[3]}: 20418\n${labels[1]}: ${sent}\n${labels[2]}: Robin Novak, Main Street 5\n\n${reply[1]}`
      return { text: `${text}\n`, reply: text }
    },
  },
  {
    client: 'a list',
    write: ({ reply, shop }) => {
      const text = `${reply[0]}\n\n- 2 × 38\n- 1 × 40\n* 12.03.2024\n\n1) ${shop[0]}\n2) ${reply[1]}`
      return { text: `${text}\n`, reply: text }
    },
  },
  {
    client: 'dates and times',
    write: ({ reply, sent }) => {
      const text = `${reply[0]}\n${sent} – 20418:\n${reply[1]}\nrobin.novak@mail.example`
      return { text: `${text}\n`, reply: text }
    },
  },
  {
    client: 'one line',
    write: ({ reply }) => ({ text: reply[1], reply: reply[1] }),
  },
]
