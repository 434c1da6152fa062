import type { ConversationMessage } from '../conversation-message.ts'
import { quote, sentencesOf } from '../fold.ts'
import type { Doubt, Said } from './said.ts'

/** What stands open after the messages read so far. */
export interface Open {
  /** The customer's words that nobody has answered. */
  request?: { readonly quote: string; readonly sure: boolean; readonly asksOnly: boolean }
  /** The team said something that neither answers a mere question nor tells of anything done. */
  unsure?: Said
  /** Something in the team's last words of substance may be open after all. */
  doubt?: Doubt
  ours?: Said
  /** The promise is of news only: the next words on the matter keep it. */
  informs: boolean
  /** What we asked of the customer, or what they took upon themselves. */
  theirs?: Said & { readonly offer: boolean; readonly question: boolean; readonly own?: true }
  outside?: Said
  /** The last words with substance were the team's, and these. */
  answer: string
  courtesy: boolean
  /** The team's last words of all. */
  agent: string
  /** The language has no grammar here, so what the team said is not understood. */
  blind: boolean
}

/** Without a date where nobody knows when it was said. */
export function dated(said: Said, message: ConversationMessage): Said {
  const { due: _, ...undated } = said
  return message.at === undefined ? undated : said
}

/** The last sentence, as a quote. */
export function lastSentence(text: string): string {
  return quote(sentencesOf(text.slice(-2_000)).at(-1) ?? text)
}
