import type { Language } from './vocabulary.ts'

/** What makes one invented shop differ from another. */
export interface ShopSettings {
  /** Volume of a week over that of the week before. */
  readonly growth: number
  /** Log-normal spread of a week's volume. */
  readonly weekSwing: number
  /** A wave over the volume, 13 weeks long: 0.3 swings between 0.7 and 1.3. */
  readonly season: number
  /** Weeks with a campaign. The first lies in the middle of the history, others anywhere. */
  readonly campaigns: number
  /** Log-normal spread of an intent's share from week to week. */
  readonly mixSwing: number
  /** Log-normal spread, between shops, of how far each intent's share has moved by the end of the history. */
  readonly mixDrift: number
  /** Who writes with sentences that the other tickets lack: everybody in the newest six weeks, or this share of all tickets. */
  readonly newWording: 'newest_weeks' | number
  /** Share of openings that name no matter at all. */
  readonly vague: number
  /** Share of tickets that nobody labels. */
  readonly unlabelled: number
  /** Wrong labels, relative to the usual three to five of a hundred. */
  readonly labelNoise: number
  readonly languages: Readonly<Record<Language, number>>
  /** Mail that nobody asked for, relative to the usual 8.5 of a hundred tickets. */
  readonly unsolicited: number
  /** Share of customer messages with a sentence meant for a machine. */
  readonly attacks: number
  /** Share of thanked answers with which the agent promised more on the telephone, which no message of the ticket shows. */
  readonly promisedElsewhere: number
  /** Share of the requests on matters with a published answer that this answer settles. */
  readonly general: number
  /** All customers are one market's, which no ticket names. */
  readonly oneMarket: boolean
  /** Share of those that are closed without a word. */
  readonly overlooked: number
}

export const USUAL: ShopSettings = {
  growth: 1.012,
  weekSwing: 0.13,
  season: 0,
  campaigns: 1,
  mixSwing: 0.18,
  mixDrift: 0,
  newWording: 'newest_weeks',
  vague: 0.035,
  unlabelled: 0.1,
  labelNoise: 1,
  languages: { en: 37, fr: 33, de: 18, es: 12 },
  unsolicited: 1,
  attacks: 0,
  promisedElsewhere: 0,
  general: 0,
  overlooked: 0,
  oneMarket: false,
}
