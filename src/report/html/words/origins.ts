import type { Provenance } from '../../../simulation/check-provenance.ts'
import { typeset } from './typeset.ts'

interface OriginWords {
  readonly clean: string
  readonly found: Readonly<Record<keyof Provenance, (count: string) => string>>
}

const ENGLISH: OriginWords = {
  clean: 'Passages, deeds, orders and labels were all dated before the decisions and lessons that stand on them.',
  found: {
    laterSources: count => `${count} passages behind decisions are newer than the decision.`,
    backdatedDeeds: count =>
      `${count} tags or assignments of people are dated at the opening of the ticket, before anybody could read it.`,
    impossibleOrders: count => `${count} order states are dated before the order was shipped.`,
    laterLabels: count => `${count} lessons have a label from after the cut-off, or without a date.`,
  },
}

const FRENCH: OriginWords = {
  clean:
    'Passages, gestes, commandes et étiquettes sont tous datés d’avant les décisions et les leçons qui s’y appuient.',
  found: {
    laterSources: count => `${count} passages à l’appui de décisions sont plus récents que la décision.`,
    backdatedDeeds: count =>
      `${count} étiquettes ou attributions posées par des personnes sont datées de l’ouverture du ticket, avant que quiconque ait pu le lire.`,
    impossibleOrders: count => `${count} états de commande sont datés d’avant l’expédition.`,
    laterLabels: count => `${count} leçons portent une étiquette postérieure à la coupure, ou sans date.`,
  },
}

const ORIGINS = { en: ENGLISH, fr: typeset(FRENCH) } as const

/** What the check of origins found, a sentence for each kind; one sentence where it found nothing. */
export function originTexts(
  origins: Provenance,
  language: keyof typeof ORIGINS,
  count: (value: number) => string,
): readonly string[] {
  const words = ORIGINS[language]
  const found = (Object.keys(words.found) as (keyof Provenance)[]).filter(kind => origins[kind] > 0)
  return found.length === 0 ? [words.clean] : found.map(kind => words.found[kind](count(origins[kind])))
}
