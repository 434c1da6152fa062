import type { Source } from '../../../forecast/next/period-prediction.ts'
import { typeset } from './typeset.ts'

interface NextMonthWords {
  readonly title: string
  readonly intro: (facts: { from: string; to: string }) => string
  readonly behind: (facts: { tickets: string; from: string }) => string
  readonly answerableNow: (facts: { count: number; counted: string }) => string
  readonly columns: readonly string[]
  readonly tooFew: (cases: string) => string
  readonly sources: Readonly<Record<Source, string>>
  readonly widened: string
  readonly chart: string
}

const ENGLISH: NextMonthWords = {
  title: 'Next month',
  intro: f =>
    `What tickets from ${f.from} to ${f.to} would bring under this policy. The ranges are wider than those above: they also hold the chance of the month itself, the swing from week to week, a changing mix, growth, campaigns, and customers who will answer messages that a replay cannot send. Four months of five should lie in the 80 % range.`,
  behind: f => `They stand on ${f.tickets} past tickets, from ${f.from} on.`,
  answerableNow: f =>
    f.count === 1
      ? 'One question that nothing supported when it came would be answered by what the team has said since: that is reckoned in.'
      : `${f.counted} questions that nothing supported when they came would be answered by what the team has said since: that is reckoned in.`,
  columns: ['Figure', 'Expected (80 % range)', '95 % range', 'Past cases', 'What makes it wide'],
  tooFew: cases => `too few to say (${cases})`,
  sources: {
    sampling: 'chance',
    weeks: 'week-to-week swing',
    mix: 'changing mix',
    growth: 'growth',
    campaigns: 'campaigns',
    responses: 'unseen answers',
  },
  widened:
    'Parts of the width, as each is added to those before it; under 5 % is left out. Minutes here are of the month to come; those under “Money and time” scale the reported weeks to 30 days, without growth.',
  chart: 'Expected shares of the next 30 days with their 80 % ranges',
}

const FRENCH: NextMonthWords = {
  title: 'Le mois prochain',
  intro: f =>
    `Ce que les tickets du ${f.from} au ${f.to} apporteraient avec cette politique. Les fourchettes sont plus larges que celles du haut : elles contiennent aussi le hasard du mois lui-même, les écarts d’une semaine à l’autre, une répartition qui change, la croissance, les campagnes, et les clients qui répondront à des messages qu’une répétition ne peut pas envoyer. Quatre mois sur cinq devraient tomber dans la fourchette à 80 %.`,
  behind: f => `Elles reposent sur ${f.tickets} tickets passés, à partir du ${f.from}.`,
  answerableNow: f =>
    f.count === 1
      ? 'Une question que rien n’appuyait à son arrivée recevrait une réponse avec ce que l’équipe a dit depuis : c’est compté.'
      : `${f.counted} questions que rien n’appuyait à leur arrivée recevraient une réponse avec ce que l’équipe a dit depuis : c’est compté.`,
  columns: ['Chiffre', 'Attendu (fourchette à 80 %)', 'Fourchette à 95 %', 'Cas passés', 'Ce qui l’élargit'],
  tooFew: cases => `trop peu pour le dire (${cases})`,
  sources: {
    sampling: 'hasard',
    weeks: 'écarts entre semaines',
    mix: 'répartition qui change',
    growth: 'croissance',
    campaigns: 'campagnes',
    responses: 'réponses jamais vues',
  },
  widened:
    'Parts de la largeur, chacune ajoutée aux précédentes ; sous 5 %, elles sont omises. Les minutes sont ici celles du mois à venir ; sous « Argent et temps », les semaines du rapport sont ramenées à 30 jours, sans croissance.',
  chart: 'Parts attendues des 30 prochains jours avec leurs fourchettes à 80 %',
}

/** Everything the section on the next 30 days says. */
export const NEXT_MONTH_WORDS = { en: ENGLISH, fr: typeset(FRENCH) }
