import { createRandom } from '../../../datasets/shop/random.ts'
import { type ShopSettings, USUAL } from '../../../datasets/shop/settings.ts'

export const FAMILIES = ['easy', 'hard', 'shifting', 'seasonal', 'adversarial', 'tiny'] as const
export type Family = (typeof FAMILIES)[number]

/** Never looked at while anything was chosen or tuned: their figures say how far the forecast carries. */
export const KEPT_OUT: ReadonlySet<Family> = new Set(['shifting', 'adversarial'])

/** No wording is new in the newest weeks alone: a change that no past shows is what `shifting` is about. */
const STEADY: ShopSettings = {
  ...USUAL,
  newWording: 0.2,
  promisedElsewhere: 0.04,
  general: 1,
  overlooked: 0.1,
  oneMarket: true,
}

const SETTINGS: Readonly<Record<Family, ShopSettings>> = {
  easy: {
    ...STEADY,
    newWording: 0,
    promisedElsewhere: 0.02,
    overlooked: 0.05,
    growth: 1,
    weekSwing: 0.08,
    campaigns: 0,
    mixSwing: 0.08,
    vague: 0.01,
    unlabelled: 0.03,
    labelNoise: 0.3,
    languages: { en: 80, fr: 20, de: 0, es: 0 },
  },
  hard: {
    ...STEADY,
    newWording: 0.5,
    promisedElsewhere: 0.08,
    general: 0.7,
    overlooked: 0.15,
    weekSwing: 0.25,
    mixSwing: 0.3,
    vague: 0.12,
    unlabelled: 0.3,
    labelNoise: 3,
    languages: { en: 25, fr: 25, de: 25, es: 25 },
    unsolicited: 1.6,
  },
  shifting: { ...STEADY, newWording: 'newest_weeks', growth: 1.02, mixDrift: 0.7 },
  seasonal: { ...STEADY, season: 0.4, campaigns: 4, weekSwing: 0.18 },
  adversarial: { ...STEADY, attacks: 0.12, unsolicited: 2.5, vague: 0.08, labelNoise: 2 },
  tiny: STEADY,
}

export interface WorldPlan {
  readonly family: Family
  readonly seed: number
  readonly tickets: number
  readonly settings: ShopSettings
}

/** Every six seeds hold every family once; a shop has 1,800 to 2,600 tickets or as many as asked for, a tiny one 300 to 600. */
export function planWorld(seed: number, only?: Family, wanted?: number): WorldPlan {
  const family = only ?? FAMILIES[seed % FAMILIES.length]!
  const size = createRandom(seed, 'size')
  const tickets = family === 'tiny' ? size.int(300, 600) : (wanted ?? size.int(1_800, 2_600))
  return { family, seed, tickets, settings: SETTINGS[family] }
}
