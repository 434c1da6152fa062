import { expand } from './grammar.ts'
import type { Person } from './people.ts'
import type { Quoted } from './quote.ts'
import type { Random } from './random.ts'
import type { ShopSettings } from './settings.ts'
import type { Slots } from './slots.ts'
import type { Thread } from './thread.ts'
import type { NeedsPerson } from './truth.ts'
import type { Channel, Intent, Language, Voice } from './vocabulary.ts'

export const SHOP = { account: 'alderbrook', brand: 'Alderbrook', address: 'support@alderbrook.example' } as const

/** Everything the telling of one ticket may use. */
export interface Scene {
  readonly random: Random
  readonly settings: ShopSettings
  readonly person: Person
  readonly voice: Voice
  readonly slots: Slots
  /** The same facts as somebody writing in that language would put them. */
  readonly slotsIn: (language: Language) => Slots
  readonly thread: Thread
  readonly intent: Intent
  /** A second matter in the same ticket. */
  readonly secondary?: Intent
  readonly channel: Channel
  readonly newWording: boolean
  readonly campaign: boolean
  readonly vip: boolean
  /** The published answer settles what they ask. */
  isGeneral: boolean
  /** With this ticket itself the team has nothing to do but close it; what may be owed stands on an earlier one. */
  readonly asksNothing: boolean
  readonly subject: string
  readonly orderId: string
  /** How angry the customer is, 0 to 1; grows while they wait. */
  heat: number
  phrasing: 'older' | 'newer' | 'vague'
  needsPerson?: NeedsPerson
  /** The last mail of ours, as a reply would quote it. */
  quoted?: Quoted
  stopped: boolean
  /** The next answer begins with an excuse. */
  apologise: boolean
  /** When the customer opens a ticket anew, because we closed this one too soon. */
  opensAnotherAt?: number
  /** Nothing is told beyond this moment. */
  readonly horizon: number
  /** The team that should end up with the ticket. */
  rightTeam: string
  /** What the customer's newest question is about; begins as the intent and may move on. */
  matter: Intent
}

/** One sentence from a bank of patterns, with the ticket's facts filled in. */
export function phrase(scene: Scene, bank: readonly string[], more: Slots = {}, starts = true): string {
  return expand(scene.random.pick(bank), { ...scene.slots, ...more }, count => scene.random.int(0, count - 1), starts)
}

/** A sentence that states an intent in the wording of the ticket's age. */
export function stateIntent(scene: Scene, intent: Intent): string {
  const phrases = scene.voice.intents[intent]
  if (!scene.newWording) return phrase(scene, phrases.older)
  const { frames, names } = scene.voice.topics
  const named = (): string => phrase(scene, frames, { topic: phrase(scene, names[intent], {}, false) })
  switch (scene.random.weighted({ named: 58, both: 40, newer: 2 })) {
    case 'named':
      return named()
    case 'both':
      return `${phrase(scene, phrases.newer)} ${named()}`
    case 'newer':
      return phrase(scene, phrases.newer)
  }
}

/** The same, to be set into a sentence that has already begun. */
export function stateInside(scene: Scene, intent: Intent): string {
  const sentence = stateIntent(scene, intent)
  return scene.person.language === 'de' || /^(I |I'|#)/.test(sentence)
    ? sentence
    : sentence[0]!.toLowerCase() + sentence.slice(1)
}
