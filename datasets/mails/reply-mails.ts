import { headerClients } from './header-clients.ts'
import { mailLanguages } from './mail-language.ts'
import { plainClients } from './plain-clients.ts'
import { quotingClients } from './quoting-clients.ts'

export interface ReplyMail {
  readonly id: string
  readonly lang: string
  readonly client: string
  /** The language was kept away from development. */
  readonly heldOut: boolean
  readonly text: string
  readonly reply: string
}

/** Every program in every language, in a fixed order. */
export function replyMails(): readonly ReplyMail[] {
  const clients = [...quotingClients, ...headerClients, ...plainClients]
  return mailLanguages().flatMap(language =>
    clients.map(({ client, write }) => ({
      id: `${language.lang}: ${client}`,
      lang: language.lang,
      client,
      heldOut: language.heldOut,
      ...write(language),
    })),
  )
}
