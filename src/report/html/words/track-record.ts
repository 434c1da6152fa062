import { typeset } from './typeset.ts'

interface Facts {
  readonly inside: string
  readonly compared: string
  readonly share: string
  readonly weeks: string
}

interface TrackRecordWords {
  readonly title: string
  readonly earned: (facts: Facts) => string
  readonly notEarned: (facts: Facts) => string
  readonly none: string
  readonly how: string
  readonly columns: readonly string[]
  readonly weekColumns: readonly string[]
  readonly details: string
  readonly chart: (figure: string) => string
  readonly yes: string
  readonly no: string
}

const ENGLISH: TrackRecordWords = {
  title: 'Track record: past weeks, forecast before they came',
  earned: f =>
    `This is a forecast: over ${f.weeks === '1' ? 'one past week' : `${f.weeks} past weeks, each`} forecast from what was known before it, ${f.inside} of ${f.compared} figures lay inside their 80 % ranges: ${f.share}.`,
  notEarned: f =>
    `This is an estimate, not a forecast: over ${f.weeks === '1' ? 'one past week' : `${f.weeks} past weeks, each`} forecast from what was known before it, ${f.inside} of ${f.compared} figures lay inside their 80 % ranges: ${f.share}. The word is earned at 75 % of at least 20 comparisons.`,
  none: 'This is an estimate, not a forecast: the word is earned by comparing past forecasts with what then happened, and no past week has enough before and behind it. A longer history, or --track-record, gives more weeks.',
  how: 'Lines are 80 % ranges forecast before the week, dots are what then came; a hollow dot lies outside. The figures of one week hang together, so they count for less than as many separate ones. A mean gap whose range holds zero may be chance.',
  columns: ['Figure', 'Inside', 'Mean gap (forecast − actual, 95 % range)', 'Mean of what came'],
  weekColumns: ['Week from', 'Figure', 'Forecast (80 % range)', 'What came', 'Cases', 'Inside'],
  details: 'Every comparison',
  chart: figure => `${figure}: forecast ranges of past weeks and what then came`,
  yes: 'yes',
  no: 'no',
}

const FRENCH: TrackRecordWords = {
  title: 'Bilan : des semaines passées, prévues avant leur venue',
  earned: f =>
    `C’est une prévision : sur ${f.weeks === '1' ? 'une semaine passée, prévue' : `${f.weeks} semaines passées, chacune prévue`} d’après ce qu’on savait avant elle, ${f.inside} chiffres sur ${f.compared} sont tombés dans leur fourchette à 80 % : ${f.share}.`,
  notEarned: f =>
    `C’est une estimation, pas une prévision : sur ${f.weeks === '1' ? 'une semaine passée, prévue' : `${f.weeks} semaines passées, chacune prévue`} d’après ce qu’on savait avant elle, ${f.inside} chiffres sur ${f.compared} sont tombés dans leur fourchette à 80 % : ${f.share}. Le mot se mérite à 75 % d’au moins 20 comparaisons.`,
  none: 'C’est une estimation, pas une prévision : le mot se mérite en comparant des prévisions passées à ce qui est arrivé ensuite, et aucune semaine passée n’a assez d’histoire avant et après elle. Un historique plus long, ou --track-record, donne plus de semaines.',
  how: 'Les traits sont les fourchettes à 80 % prévues avant la semaine, les points ce qui est venu ; un point creux est dehors. Les chiffres d’une même semaine vont ensemble : ils comptent moins qu’autant de chiffres séparés. Un écart moyen dont la fourchette contient zéro peut être dû au hasard.',
  columns: ['Chiffre', 'Dedans', 'Écart moyen (prévu − réel, fourchette à 95 %)', 'Moyenne de ce qui est venu'],
  weekColumns: ['Semaine du', 'Chiffre', 'Prévu (fourchette à 80 %)', 'Ce qui est venu', 'Cas', 'Dedans'],
  details: 'Toutes les comparaisons',
  chart: figure => `${figure} : fourchettes prévues des semaines passées et ce qui est venu`,
  yes: 'oui',
  no: 'non',
}

/** Everything the report says on past forecasts, and the word that they earn. */
export const TRACK_RECORD_WORDS = { en: ENGLISH, fr: typeset(FRENCH) }
