import type { ThresholdVerdict } from '../../../forecast/thresholds/find-threshold.ts'
import type { ThresholdSetting } from '../../../forecast/thresholds/threshold-settings.ts'
import { typeset } from './typeset.ts'

export interface ThresholdWords {
  readonly title: string
  readonly how: (facts: { split: string }) => string
  readonly parts: { readonly routing: string; readonly thanks: string }
  readonly found: (facts: { from: string; tolerated: string; older: string; newer: string; error: string }) => string
  readonly none: (facts: { tolerated: string; n: string }) => string
  readonly today: (facts: { from: string; coverage: string; error: string }) => string
  readonly ready: {
    readonly title: string
    readonly intro: string
    readonly none: string
    readonly columns: readonly string[]
    readonly kinds: Readonly<Record<ThresholdSetting['kind'], string>>
    readonly followUps: string
  }
  readonly verdicts: Readonly<Record<ThresholdVerdict, string>>
  readonly chart: { readonly label: string; readonly x: string; readonly y: string }
  readonly curve: { readonly title: string; readonly columns: readonly string[] }
  readonly intents: { readonly title: string; readonly columns: readonly string[] }
  readonly tooFew: (n: string) => string
}

const ENGLISH: ThresholdWords = {
  title: 'How sure it has to be, for the error you tolerate',
  how: f =>
    `The lowest confidence at which the error stays tolerable, even at the upper end of its range, is looked for on the tickets before ${f.split} and tried on those after it.`,
  parts: { routing: 'Routing by intent', thanks: 'Closing thank-yous' },
  found: f =>
    `Acting from a confidence of ${f.from} on kept the error within ${f.tolerated} in the older weeks, on ${f.older} of the cases. In the newer weeks it covers ${f.newer} of them and is wrong on ${f.error}.`,
  none: f => `No confidence keeps the error within ${f.tolerated} for certain in the older weeks (${f.n} cases).`,
  today: f =>
    `As the policy is now, from ${f.from} on, it covers ${f.coverage} in the newer weeks and is wrong on ${f.error}.`,
  ready: {
    title: 'Ready for the policy',
    intro:
      'Confirmed by the newer weeks, and acting on more than today. Try them with “what-if --set path=value” before you publish them.',
    none: 'No setting that acts on more than today is confirmed by the newer weeks.',
    columns: ['Setting', 'Lets it', 'Covers (newer weeks)', 'Now covers'],
    kinds: { thanks: 'close thank-yous', route: 'route', draft: 'draft an answer', answer: 'answer' },
    followUps:
      'An intent’s setting holds for its reading: whether answers are fit to send is judged apart. Follow-ups hang on time, not on a confidence: their delays are compared under “Follow-ups”.',
  },
  verdicts: {
    confirmed: 'Confirmed by the newer weeks.',
    not_confirmed: 'Not confirmed by the newer weeks: leave it as it is.',
    too_few: 'Too few newer cases to confirm it.',
    none: 'None found',
  },
  chart: { label: 'Error over coverage, from the surest cases to all of them', x: 'Share acted on', y: 'Wrong' },
  curve: { title: 'The curve in figures', columns: ['From confidence', 'Acted on', 'Wrong', 'At most'] },
  intents: {
    title: 'By intent',
    columns: [
      'Intent',
      'Tolerated',
      'From confidence',
      'Covers (newer weeks)',
      'Wrong (newer weeks)',
      'Now covers',
      '',
    ],
  },
  tooFew: n => `${n} cases: too few to say.`,
}

const FRENCH: ThresholdWords = typeset({
  title: 'La certitude qu’il faut, pour l’erreur que vous tolérez',
  how: f =>
    `La plus basse confiance à laquelle l’erreur reste tolérable, même en haut de sa fourchette, est cherchée sur les tickets d’avant le ${f.split} et essayée sur ceux d’après.`,
  parts: { routing: 'Affectation par intention', thanks: 'Fermeture des mercis' },
  found: f =>
    `Agir à partir d’une confiance de ${f.from} a gardé l’erreur sous ${f.tolerated} dans les semaines anciennes, sur ${f.older} des cas. Dans les semaines récentes, cela en couvre ${f.newer} ; erreurs : ${f.error}.`,
  none: f =>
    `Aucune confiance ne garde l’erreur sous ${f.tolerated} avec certitude dans les semaines anciennes (${f.n} cas).`,
  today: f =>
    `Telle qu’elle est, à partir de ${f.from}, la politique couvre ${f.coverage} dans les semaines récentes ; erreurs : ${f.error}.`,
  ready: {
    title: 'Prêt pour la politique',
    intro:
      'Confirmé par les semaines récentes, et plus large qu’aujourd’hui. Essayez avec « what-if --set chemin=valeur » avant de publier.',
    none: 'Aucun réglage plus large qu’aujourd’hui n’est confirmé par les semaines récentes.',
    columns: ['Réglage', 'Permet de', 'Couvre (récentes)', 'Couvre à présent'],
    kinds: { thanks: 'fermer les mercis', route: 'affecter', draft: 'préparer une réponse', answer: 'répondre' },
    followUps:
      'Le réglage d’une intention vaut pour sa lecture : si les réponses peuvent partir se juge à part. Les relances tiennent au temps, pas à une confiance : leurs délais se comparent sous « Relances ».',
  },
  verdicts: {
    confirmed: 'Confirmé par les semaines récentes.',
    not_confirmed: 'Pas confirmé par les semaines récentes : n’y touchez pas.',
    too_few: 'Trop peu de cas récents pour confirmer.',
    none: 'Aucune trouvée',
  },
  chart: { label: 'Erreur selon la couverture, des cas les plus sûrs à tous', x: 'Part traitée', y: 'Erreurs' },
  curve: { title: 'La courbe en chiffres', columns: ['À partir de', 'Part traitée', 'Erreurs', 'Au plus'] },
  intents: {
    title: 'Par intention',
    columns: ['Intention', 'Toléré', 'À partir de', 'Couvre (récentes)', 'Erreurs (récentes)', 'Couvre à présent', ''],
  },
  tooFew: n => `${n} cas : trop peu pour le dire.`,
})

export const THRESHOLD_WORDS = { en: ENGLISH, fr: FRENCH }
