import { typeset } from './typeset.ts'

export interface RepeatabilityWords {
  readonly title: string
  readonly how: (facts: { messages: string; runs: string; unanswered: string }) => string
  readonly labels: (rate: string) => string
  readonly decisions: (rate: string) => string
  readonly columns: readonly string[]
  readonly required: (runs: string) => string
  readonly notRequired: string
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
})

export const REPEATABILITY_WORDS = { en: ENGLISH, fr: FRENCH }
