import type { Persona } from '../core/policy.ts'
import type { TicketView } from '../core/ticket-view.ts'
import { isFamiliar } from './addressee.ts'
import { LANGUAGES, Wording } from './compose.ts'
import { mustDisclose } from './disclosure.ts'
import type { Words } from './words.ts'
import { limitOf, writingLanguage } from './write-follow-up.ts'

/** A short acknowledgement: received, read by the team, nothing else. Refuses `no_draft` in a language that is not ours. */
export function writeAutoReply(view: TicketView, persona: Persona, channel: string, seed: number): Words {
  const language = writingLanguage(view)
  const phrases = language === undefined ? undefined : LANGUAGES[language]
  if (phrases === undefined) return { refused: 'no_draft' }
  const wording = new Wording(`${seed}:${view.id}:auto_reply`, isFamiliar(view, persona.tone), {})
  const sentence = wording.say('auto_reply', phrases.autoReplies)
  const disclosure = mustDisclose(persona, view) ? ` ${phrases.disclosure.short}` : ''
  const limit = limitOf(persona, channel)
  const signed = `${sentence} – ${persona.signOff || persona.name}${disclosure}`
  const text = [signed, sentence + disclosure].find(each => each.length <= limit)
  return text === undefined ? { refused: 'no_draft' } : { text }
}
