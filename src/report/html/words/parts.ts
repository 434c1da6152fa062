import { typeset } from './typeset.ts'

/** What a reader can jump to; each is the id of an element of the report. */
export type PartName =
  | 'segments'
  | 'ladder'
  | 'next_month'
  | 'actions'
  | 'thanks'
  | 'closes'
  | 'follow_ups'
  | 'routing'
  | 'answers'
  | 'service'
  | 'money'
  | 'trust'
  | 'decisions'

export interface PartWords {
  readonly contents: string
  readonly skip: string
  /** Short names for the contents. */
  readonly names: Readonly<Record<PartName, string>>
  readonly actions: { readonly title: string; readonly intro: string }
}

const en: PartWords = {
  contents: 'Contents',
  skip: 'Skip to the report',
  names: {
    segments: 'Where to switch it on',
    ladder: 'Outcome ladder',
    next_month: 'Next month',
    actions: 'What it would do',
    thanks: 'Thank-yous',
    closes: 'Other closes',
    follow_ups: 'Follow-ups',
    routing: 'Routing',
    answers: 'Answers',
    service: 'Waiting times',
    money: 'Money and time',
    trust: 'How far to trust this',
    decisions: 'All decisions',
  },
  actions: {
    title: 'What it would do',
    intro:
      'Each kind of action by itself: how often, how often right and wrong by what happened afterwards, and examples drawn by chance.',
  },
}

const fr: PartWords = typeset<PartWords>({
  contents: 'Sommaire',
  skip: 'Aller au rapport',
  names: {
    segments: 'Où l’activer',
    ladder: 'Échelle des issues',
    next_month: 'Le mois prochain',
    actions: 'Ce qui serait fait',
    thanks: 'Remerciements',
    closes: 'Autres fermetures',
    follow_ups: 'Relances',
    routing: 'Affectation',
    answers: 'Réponses',
    service: 'Temps d’attente',
    money: 'Argent et temps',
    trust: 'Jusqu’où s’y fier',
    decisions: 'Toutes les décisions',
  },
  actions: {
    title: 'Ce qui serait fait',
    intro:
      'Chaque sorte d’action à part : combien de fois, combien de fois juste et faux d’après ce qui s’est passé ensuite, et des exemples tirés au sort.',
  },
})

export const PART_WORDS: Readonly<Record<'en' | 'fr', PartWords>> = { en, fr }
