import { typeset } from './typeset.ts'

export interface RepeatabilityWords {
  readonly title: string
  readonly how: (facts: { messages: string; runs: string; unanswered: string }) => string
  readonly labels: (rate: string) => string
  readonly decisions: (rate: string) => string
  readonly columns: readonly string[]
  readonly required: (runs: string) => string
  readonly notRequired: string
  readonly drafts: {
    readonly how: (facts: { drafts: string; runs: string; unanswered: string }) => string
    readonly found: (facts: { words: string; taken: string }) => string
  }
}

const ENGLISH: RepeatabilityWords = {
  title: 'Does the language model say the same again?',
  how: f =>
    `It was asked about ${f.messages} messages ${f.runs} times each, with no answer reused; ${f.unanswered} more are left out because an answer was missing.`,
  labels: rate => `Another label at least once: ${rate}.`,
  decisions: rate => `Another decision of the policy at least once: ${rate}.`,
  columns: ['Read without it as', 'Messages', 'Another label', 'Another decision'],
  required: runs =>
    `The policy wants ${runs} equal answers before a customer sees what stands on one; what wavered was withheld.`,
  notRequired:
    'The policy acts on a single answer. With limits.model_runs, what a customer sees has to be said the same several times.',
  drafts: {
    how: f =>
      `${f.drafts} answers were drafted ${f.runs} times each; ${f.unanswered} more are left out because a draft was missing.`,
    found: f =>
      `Other words at least once: ${f.words}. Words that passed the checks one time and not another, so that our own or no answer took their place: ${f.taken}.`,
  },
}

const FRENCH: RepeatabilityWords = typeset({
  title: 'Le modèle de langue redit-il la même chose ?',
  how: f =>
    `Il a été interrogé sur ${f.messages} messages, ${f.runs} fois chacun, sans reprendre de réponse ; ${f.unanswered} autres sont laissés de côté, faute d’une réponse.`,
  labels: rate => `Une autre intention au moins une fois : ${rate}.`,
  decisions: rate => `Une autre décision de la politique au moins une fois : ${rate}.`,
  columns: ['Lu sans lui comme', 'Messages', 'Autre intention', 'Autre décision'],
  required: runs =>
    `La politique veut ${runs} réponses égales avant qu’un client voie ce qui repose sur l’une d’elles ; ce qui hésitait a été retenu.`,
  notRequired:
    'La politique agit sur une seule réponse. Avec limits.model_runs, ce que voit un client doit avoir été dit plusieurs fois.',
  drafts: {
    how: f =>
      `${f.drafts} réponses ont été rédigées ${f.runs} fois chacune ; ${f.unanswered} autres sont laissées de côté, faute d’un brouillon.`,
    found: f =>
      `D’autres mots au moins une fois : ${f.words}. Des mots qui passent les contrôles une fois et pas une autre, et cèdent alors la place aux nôtres ou à rien : ${f.taken}.`,
  },
})

export const REPEATABILITY_WORDS = { en: ENGLISH, fr: FRENCH }
