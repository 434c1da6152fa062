import type { DraftWhy } from '../../../forecast/answers/judge-draft.ts'
import { typeset } from './typeset.ts'

export interface DraftWords {
  readonly title: string
  readonly intro: (facts: { total: string; sent: string }) => string
  readonly none: string
  readonly byRule: string
  readonly uncalibrated: string
  readonly corrected: (facts: { share: string; labels: string; kappa: string }) => string
  readonly tooFewLabels: (labels: string) => string
  readonly tooLittleAgreement: (facts: { labels: string; kappa: string }) => string
  readonly bounds: (facts: { low: string; high: string }) => string
  readonly why: Readonly<Record<DraftWhy, string>>
  readonly columns: readonly string[]
  readonly agreement: string
  readonly all: string
}

const EN: DraftWords = {
  title: 'Would the drafts have been fit to send?',
  intro: f =>
    `${f.total} answers were written, ${f.sent} of them to be sent by themselves. Each is held against what the team wrote instead: the same macro, or the same facts and the same next step.`,
  none: 'No answer was drafted.',
  byRule: 'Fit to send, by the rule',
  uncalibrated:
    'No person has judged the rule yet. “rehearsal forecast sample” writes 80 drafts to label; “forecast calibrate” corrects this share by what people say.',
  corrected: f =>
    `People labelled ${f.labels} of them; they agree with the rule beyond chance by κ = ${f.kappa}. Corrected by their labels, ${f.share} of the drafts could have been sent as they were.`,
  tooFewLabels: labels => `Only ${labels} drafts have been labelled; 50 are the least for a corrected share.`,
  tooLittleAgreement: f =>
    `People labelled ${f.labels} drafts and agree with the rule too little (κ = ${f.kappa}, 0.4 is the least): no share is given.`,
  bounds: f =>
    `Had all those without an answer of the team been unfit or fit, it would be ${f.low} to ${f.high} of all drafts.`,
  why: {
    same_macro: 'The team used the same macro',
    same_words: 'The team wrote mostly the same words',
    same_facts_and_step: 'Other words, the same facts and next step',
    other_facts: 'A fact more, less or other than the team’s',
    other_step: 'The same matter, another next step',
    other_matter: 'The team wrote about something else',
    nobody_answered: 'The team wrote nothing to compare with',
  },
  columns: ['', 'Fit to send, by the rule', 'κ with people', 'Labels'],
  agreement: 'By language and intent',
  all: 'no intent',
}

const FR: DraftWords = typeset({
  title: 'Les brouillons auraient-ils pu partir ?',
  intro: f =>
    `${f.total} réponses ont été écrites, dont ${f.sent} à envoyer d’elles-mêmes. Chacune est comparée à ce que l’équipe a écrit : la même macro, ou les mêmes faits et la même suite.`,
  none: 'Aucune réponse n’a été rédigée.',
  byRule: 'Prêts à partir, selon la règle',
  uncalibrated:
    'Personne n’a encore jugé la règle. « rehearsal forecast sample » écrit 80 brouillons à étiqueter ; « forecast calibrate » corrige cette part d’après les étiquettes.',
  corrected: f =>
    `Des personnes en ont étiqueté ${f.labels} ; leur accord avec la règle, au-delà du hasard, est κ = ${f.kappa}. Corrigée par leurs étiquettes, la part des brouillons prêts à partir est de ${f.share}.`,
  tooFewLabels: labels => `Seuls ${labels} brouillons sont étiquetés ; il en faut 50 pour corriger la part.`,
  tooLittleAgreement: f =>
    `Des personnes ont étiqueté ${f.labels} brouillons et s’accordent trop peu avec la règle (κ = ${f.kappa}, minimum 0,4) : aucune part n’est donnée.`,
  bounds: f =>
    `Si tous ceux que l’équipe n’a pas répondus étaient inaptes ou aptes, ce serait ${f.low} à ${f.high} de tous les brouillons.`,
  why: {
    same_macro: 'L’équipe a pris la même macro',
    same_words: 'L’équipe a écrit à peu près les mêmes mots',
    same_facts_and_step: 'D’autres mots, les mêmes faits et la même suite',
    other_facts: 'Un fait de plus, de moins ou autre que l’équipe',
    other_step: 'Le même sujet, une autre suite',
    other_matter: 'L’équipe a écrit sur autre chose',
    nobody_answered: 'L’équipe n’a rien écrit à comparer',
  },
  columns: ['', 'Prêts à partir, selon la règle', 'κ avec des personnes', 'Étiquettes'],
  agreement: 'Par langue et par intention',
  all: 'sans intention',
})

export const DRAFT_WORDS: Readonly<Record<'en' | 'fr', DraftWords>> = { en: EN, fr: FR }
