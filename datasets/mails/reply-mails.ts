import { headerClients } from './header-clients.ts'
import { mailLanguages } from './mail-language.ts'
import { plainClients } from './plain-clients.ts'
import { quotingClients } from './quoting-clients.ts'

export interface ReplyMail {
  readonly id: string
  readonly lang: string
  readonly client: string
  /** The language, the program or both were kept away from development. */
  readonly heldOut: boolean
  readonly text: string
  readonly reply: string
}

/** Every program in every language, in a fixed order; about three quarters of the combinations are held out. */
export function replyMails(): readonly ReplyMail[] {
  const clients = [...quotingClients, ...headerClients, ...plainClients]
  return mailLanguages().flatMap(language =>
    clients.map(({ client, heldOut, write }) => ({
      id: `${language.lang}: ${client}`,
      lang: language.lang,
      client,
      heldOut: heldOut || language.heldOut,
      ...write(language),
    })),
  )
}
