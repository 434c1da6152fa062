import { typeset } from './typeset.ts'

export interface ComparedWords {
  readonly title: string
  readonly intro: string
  /** Policy, finished without a person, wrong. */
  readonly columns: readonly [string, string, string]
}

const en: ComparedWords = {
  title: 'Beside other policies',
  intro:
    'The same tickets under each policy. The ranges are those of each share: they may overlap where the difference is certain, because the tickets are the same. “rehearsal compare” tells how large the difference is, and on which tickets.',
  columns: ['Policy', 'Finished without a person', 'Wrong'],
}

const fr: ComparedWords = typeset({
  title: 'À côté d’autres politiques',
  intro:
    'Les mêmes tickets sous chaque politique. Les fourchettes sont celles de chaque part : elles peuvent se recouvrir là où l’écart est certain, car les tickets sont les mêmes. « rehearsal compare » dit combien vaut l’écart, et sur quels tickets.',
  columns: ['Politique', 'Terminés sans personne', 'Faux'],
} satisfies ComparedWords)

export const COMPARED_WORDS: Readonly<Record<'en' | 'fr', ComparedWords>> = { en, fr }
